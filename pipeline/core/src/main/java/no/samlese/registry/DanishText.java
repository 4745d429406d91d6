package no.samlese.registry;

import java.util.List;
import java.util.Set;

/**
 * Tells Danish from Norwegian by words that only one of them has. Danish municipal papers speak of
 * "kommune" too, and of Lund and Sund.
 */
final class DanishText {
  private static final int LEAST = 4;

  private static final Set<String> DANISH =
      Set.of(
          "af",
          "ud",
          "efter",
          "bliver",
          "hvad",
          "mellem",
          "uden",
          "gennem",
          "borgere",
          "borgerne",
          "hvis",
          "økonomiudvalget",
          "udvalget",
          "kommunalbestyrelsen",
          "byrådet",
          "beslutning",
          "indstilling",
          "forvaltningen",
          "indstiller",
          "sagsfremstilling",
          "været",
          "godkendt",
          "dagsorden",
          "møde",
          "sig",
          "kommunalbestyrelse",
          "byråd",
          "udvikling",
          "udgifter");

  private static final Set<String> NORWEGIAN =
      Set.of(
          "av",
          "ut",
          "etter",
          "blir",
          "vert",
          "hva",
          "kva",
          "mellom",
          "uten",
          "utan",
          "gjennom",
          "innbyggere",
          "innbyggerne",
          "innbyggjarar",
          "innbyggjarane",
          "kommunestyret",
          "utvalget",
          "utvalet",
          "korleis",
          "vært",
          "vore",
          "vedtatt",
          "vedteken",
          "møte",
          "seg",
          "ikkje",
          "ein",
          "eit",
          "frå",
          "utvikling",
          "utgifter");

  private DanishText() {}

  static boolean is(List<Word> words) {
    int danish = 0;
    int norwegian = 0;
    for (Word word : words) {
      String lower = PlaceName.lower(word.surface());
      danish += DANISH.contains(lower) ? 1 : 0;
      norwegian += NORWEGIAN.contains(lower) ? 1 : 0;
    }
    return danish >= LEAST && danish > 2 * norwegian;
  }
}
