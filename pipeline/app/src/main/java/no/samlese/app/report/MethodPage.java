package no.samlese.app.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samlese.text.Zone;

/**
 * How the figures came about.
 *
 * @param groups categories by lexicon
 * @param terms number of terms by lexicon
 */
public record MethodPage(
    Site site,
    RunDescription run,
    List<CategoryGroup> groups,
    Map<String, Integer> terms,
    CorpusFigures figures) {

  /** Labels of the zones whose words are in no figure. */
  public List<String> excludedZones() {
    return Arrays.stream(Zone.values())
        .filter(zone -> !zone.counted())
        .map(zone -> site.text("zone." + zone.label()))
        .toList();
  }

  /** Keys of the sources of a category that the list of references holds. */
  public List<String> sources(Category category) {
    Map<String, String> references = references();
    return Arrays.stream(category.sources().split(" ")).filter(references::containsKey).toList();
  }

  /** The lexicons with their versions, as an enumeration. */
  public String lexiconVersions() {
    return run.lexicons().stream()
        .map(line -> line.name() + " " + line.version())
        .collect(Collectors.joining(", "));
  }

  /** All references, by key; lexicons that share a key share the work. */
  public Map<String, String> references() {
    Map<String, String> references = new TreeMap<>();
    run.lexicons().forEach(line -> line.sources().forEach(references::putIfAbsent));
    return references;
  }

  /** The value of an option as a reader sees it. */
  public String option(Object value) {
    return option(site, value);
  }

  static String option(Site site, Object value) {
    if (value instanceof Boolean yes) {
      return site.text(yes ? "yes" : "no");
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(Object::toString).toList());
    }
    String text = value.toString();
    return text.isEmpty() ? "–" : text;
  }
}
