package no.samlese.benchmarks.language;

/** Lemmas of the analyser in the spelling of their forms. */
final class FullFormSpelling {
  private static final String NUMBERS = "\u00b9\u00b2\u00b3";

  private FullFormSpelling() {}

  /** The lemma without the number of a homonym, and with the j that its form has. */
  static String lemma(String form, String pos, String analysed) {
    String lemma = analysed;
    while (lemma.length() > 1 && NUMBERS.indexOf(lemma.charAt(lemma.length() - 1)) >= 0) {
      lemma = lemma.substring(0, lemma.length() - 1);
    }
    return withJ(form, pos, lemma);
  }

  /** {@code innbyggjartal} is no form of {@code innbyggartal}, nor {@code dekkjast} of dekke. */
  private static String withJ(String form, String pos, String lemma) {
    int at = 0;
    while (at < Math.min(form.length(), lemma.length()) && form.charAt(at) == lemma.charAt(at)) {
      at++;
    }
    boolean j = at > 1 && at < lemma.length() && form.startsWith("j", at);
    if (!j || "kg".indexOf(form.charAt(at - 1)) < 0) {
      return lemma;
    }
    String rest = lemma.substring(at);
    boolean same = form.startsWith(rest, at + 1) || (pos.equals("VERB") && rest.equals("e"));
    return same ? lemma.substring(0, at) + 'j' + rest : lemma;
  }
}
