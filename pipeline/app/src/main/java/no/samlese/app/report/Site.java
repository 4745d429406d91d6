package no.samlese.app.report;

import java.util.List;
import no.samlese.text.Language;

/**
 * What every page of a report shares.
 *
 * @param labels words
 * @param numbers how numbers are written
 * @param title title of the report
 * @param root from this page to the folder of the report: empty or {@code ../}
 * @param version version of the program
 * @param map where pages stand
 */
public record Site(
    Labels labels, Numbers numbers, String title, String root, String version, SiteMap map) {
  static Site of(ReportOptions options, String version, SiteMap map) {
    Labels labels = Labels.of(options.language());
    String title =
        options.title().isBlank() ? labels.text("report.title") : Passage.line(options.title());
    return new Site(labels, Numbers.of(options.language()), title, "", version, map);
  }

  /** The same for a page in a folder below. */
  Site below() {
    return new Site(labels, numbers, title, "../", version, map);
  }

  /** Whether the report has a section, so that a link to it leads somewhere. */
  public boolean has(ReportSection section) {
    return map.has(section);
  }

  /** Link to the page of a municipality; null if it has none, and then nothing is linked. */
  public String municipalityPage(String unit) {
    return link(map.municipalities().get(unit));
  }

  /** Link to the page of a document, or null. */
  public String documentPage(String id) {
    return link(map.documents().get(id));
  }

  /** Link to a hit on the page of its document, or null. */
  public String hitPage(String documentId, String anchor) {
    String page = documentPage(documentId);
    return page == null ? null : page + "#h-" + anchor;
  }

  /** Link to the page of a term, or null. */
  public String termPage(String id) {
    return link(map.terms().get(id));
  }

  /** Link to the page of a category; to where it is defined if it has none. */
  public String categoryPage(Category category) {
    String page = link(map.categories().get(category.id()));
    return page == null ? root + "method.html#" + category.anchor() : page;
  }

  private String link(String page) {
    return page == null ? null : root + page;
  }

  public Language language() {
    return labels.language();
  }

  public String text(String key, Object... arguments) {
    return labels.text(key, arguments);
  }

  /** A text with its placeholders, for a script that fills them. */
  public String pattern(String key) {
    return labels.pattern(key);
  }

  /** A number with its noun, in the singular for one: {@code 1 dokument}, {@code 12 dokumenter}. */
  public String count(String noun, long number) {
    return labels.text("count." + noun + (number == 1 ? ".one" : ".many"), integer(number));
  }

  public String integer(long number) {
    return numbers.integer(number);
  }

  public String rate(Double number) {
    return numbers.rate(number);
  }

  public String rate(Rate rate) {
    return numbers.rate(rate);
  }

  public String share(Double number) {
    return numbers.share(number);
  }

  /** A share of one in per cent. */
  public String percent(double share) {
    return text("percent", numbers.percent(share));
  }

  public String interval(Rate rate) {
    return numbers.interval(rate);
  }

  /** Words as an enumeration: {@code a, b og c}. */
  public String enumerate(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " " + text("and") + " " + words.get(last);
  }

  /** The name of a municipality, of the group of unknown ones among them. */
  public String name(Municipality municipality) {
    return municipality.unknown() ? text("municipality.unknown") : municipality.name();
  }

  /** A sentence on a rate for those who cannot see the table, or want to know more. */
  public String describe(Rate rate) {
    String interval = interval(rate);
    String hits = count("hits", rate.hits());
    if (rate.hits() == 0) {
      return hits;
    }
    return interval.isEmpty()
        ? text("rate.without.interval", hits)
        : text("rate.with.interval", hits, interval);
  }

  public String language(String code) {
    return labels.textOr("language." + code, code);
  }

  /** A facet in words; those of a maintainer's own lexicon as they are written there. */
  public String facet(String id) {
    return labels.textOr("facet." + id, id);
  }

  public String documentType(String id) {
    return labels.textOr("type." + id, id);
  }

  public String how(String how) {
    return labels.textOr("how." + how.replace(' ', '_'), how);
  }

  public String status(String status) {
    return labels.textOr("status." + status, status);
  }

  /** Values of a finding, with the keys of the tables told in words. */
  public String findingValue(String value) {
    String[] sides = value.split(" : ", -1);
    if (sides.length == 2) {
      return text("findings.ratio", sides[0], sides[1]);
    }
    String told = value;
    for (String key : List.of("efficiency", "empowerment", "innovation")) {
      told = told.replace(key, text("findings.value." + key));
    }
    for (String key : List.of("classic", "professional", "npm", "npg")) {
      told = told.replace("paradigm/" + key, text("findings.value." + key));
    }
    return told;
  }
}
