package no.samlese.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The index of the hits: the names that numbers stand for, and what each portion holds. */
final class ConcordanceIndex {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReportData data;
  private final Site site;
  private final Map<String, Category> categories = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();

  ConcordanceIndex(ReportData data) {
    this.data = data;
    this.site = data.site();
    data.categories().forEach(category -> categories.put(category.id(), category));
    data.terms().forEach(term -> terms.put(term.id(), term));
  }

  /** The script. */
  String write(List<DocumentLine> documents, ConcordanceData hits, ConcordanceCodes codes) {
    Map<String, Integer> units = units();
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("total", hits.total());
    index.put("texts", texts());
    index.put("municipalities", municipalities());
    index.put("documents", documents.stream().map(d -> document(d, units)).toList());
    index.put("types", types(documents));
    index.put("categories", hits.categories().stream().map(this::category).toList());
    index.put("terms", hits.terms().stream().map(t -> term(t, hits)).toList());
    index.put("codes", codes.all().stream().map(this::code).toList());
    index.put(
        "portions",
        hits.portions().stream()
            .map(p -> List.of(p.hits(), p.municipalities(), p.categories()))
            .toList());
    try {
      // What would end a script element is written so that it does not.
      return "samlese.index(" + JSON.writeValueAsString(index).replace("<", "\\u003c") + ");\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values can be written", e);
    }
  }

  /** Number of a municipality by its key. */
  Map<String, Integer> units() {
    Map<String, Integer> units = new HashMap<>();
    IntStream.range(0, data.municipalities().size())
        .forEach(i -> units.put(data.municipalities().get(i).unit(), i));
    return units;
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : List.of("reading", "found", "found.so.far", "none", "any")) {
      texts.put(key, site.text("explorer." + key, "{0}", "{1}"));
    }
    texts.put("page", site.text("page.number", "{0}"));
    texts.put("separator", site.text("explorer.separator"));
    texts.put(
        "columns",
        String.join(
            "|",
            site.text("corpus.municipality"),
            site.text("municipality.document"),
            site.text("corpus.year"),
            site.text("document.page"),
            site.text("municipality.category"),
            site.text("term.term"),
            site.text("kwic.left"),
            site.text("kwic.keyword"),
            site.text("kwic.right"),
            site.text("explorer.codes")));
    return texts;
  }

  private List<List<String>> municipalities() {
    return data.municipalities().stream()
        .map(m -> List.of(Passage.line(m.unit()), site.name(m)))
        .toList();
  }

  private List<Object> document(DocumentLine document, Map<String, Integer> units) {
    String page = site.documentPage(document.id());
    return List.of(
        page == null ? "" : page,
        document.title(),
        units.getOrDefault(document.unit(), -1),
        document.year(),
        document.type(),
        document.pages() > 1 ? 1 : 0);
  }

  private List<List<String>> types(List<DocumentLine> documents) {
    return documents.stream()
        .map(DocumentLine::type)
        .distinct()
        .map(type -> List.of(type, site.documentType(type)))
        .sorted(Comparator.comparing((List<String> type) -> type.get(1)))
        .toList();
  }

  private List<String> category(String id) {
    Category category = categories.get(id);
    if (category == null) {
      return List.of(id, id, "");
    }
    String lexicon =
        data.groups().stream()
            .filter(group -> group.lexicon().equals(category.lexicon()))
            .map(CategoryGroup::title)
            .findFirst()
            .orElse("");
    return List.of(id, category.label(), lexicon);
  }

  private List<Object> term(List<String> term, ConcordanceData hits) {
    Term known = terms.get(term.get(0));
    String label = known == null ? Passage.line(term.get(0)) : known.label();
    return List.of(Passage.line(term.get(0)), label, hits.category(term.get(1)));
  }

  private List<Object> code(ConcordanceCodes.Code code) {
    String name = code.code();
    return List.of(
        Passage.line(name),
        Passage.line(code.value()),
        site.labels().textOr("code." + name, name),
        site.labels().textOr("code." + name + "." + code.value(), code.value()),
        code.indicative() ? 1 : 0);
  }
}
