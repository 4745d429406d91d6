package no.samlese.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the pages of things stand, as paths from the folder of the report.
 *
 * @param sections what is written; a page of a section that is not is nowhere
 * @param municipalities by key of the municipality
 * @param documents by identifier, of documents that hold words
 * @param terms by identifier
 * @param categories by identifier
 */
public record SiteMap(
    Set<ReportSection> sections,
    Map<String, String> municipalities,
    Map<String, String> documents,
    Map<String, String> terms,
    Map<String, String> categories) {

  static SiteMap of(
      Set<ReportSection> sections,
      List<Municipality> municipalities,
      List<DocumentLine> documents,
      List<Category> categories,
      List<Term> terms) {
    Map<String, String> pages = new HashMap<>();
    if (sections.contains(ReportSection.MUNICIPALITIES)) {
      municipalities.forEach(m -> pages.put(m.unit(), "municipality/" + m.slug() + ".html"));
    }
    boolean words = sections.contains(ReportSection.TERMS);
    boolean texts = sections.contains(ReportSection.DOCUMENTS);
    return new SiteMap(
        sections,
        pages,
        texts ? documentPages(documents) : Map.of(),
        words ? pages("term/", terms.stream().map(Term::id).toList()) : Map.of(),
        words ? pages("category/", categories.stream().map(Category::id).toList()) : Map.of());
  }

  /** The name of the file, and enough of the checksum to tell apart files of one name. */
  private static Map<String, String> documentPages(List<DocumentLine> documents) {
    Map<String, String> names = new TreeMap<>();
    Map<String, String> codes = new TreeMap<>();
    for (DocumentLine document : documents) {
      if (document.words() > 0) {
        String path = document.path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        names.put(document.id(), dot > 0 ? name.substring(0, dot) : name);
        codes.put(document.id(), document.id());
      }
    }
    return paths("document/", Slugs.of(names, codes));
  }

  private static Map<String, String> pages(String folder, List<String> ids) {
    Map<String, String> names = new TreeMap<>();
    ids.forEach(id -> names.put(id, id));
    return paths(folder, Slugs.of(names, Map.of()));
  }

  private static Map<String, String> paths(String folder, Map<String, String> slugs) {
    Map<String, String> paths = new HashMap<>();
    slugs.forEach((key, slug) -> paths.put(key, folder + slug + ".html"));
    return paths;
  }

  boolean has(ReportSection section) {
    return sections.contains(section);
  }
}
