package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.samlese.lexicon.Cue;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Place;
import no.samlese.text.Span;
import no.samlese.text.Token;
import org.junit.jupiter.api.Test;

/** The outline decides instead of TokensRegex where it is exact, and may never lose a fit. */
class PatternOutlineTest {
  private static final int SENTENCES_A_PATTERN = 200;
  private static final List<String> TAGS =
      List.of("NOUN", "VERB", "AUX", "ADJ", "ADP", "PUNCT", "ADV", "DET");

  @Test
  void says_what_tokensregex_says_of_every_pattern_of_the_rules() {
    Random random = new Random(7);
    int fits = 0;
    for (Cue cue : patterns()) {
      CuePattern pattern = CuePatterns.compile(cue.pattern(), cue.place());
      List<String> words = words(cue.pattern());
      for (int i = 0; i < SENTENCES_A_PATTERN; i++) {
        fits += compare(pattern, sentence(words, random), random) ? 1 : 0;
      }
    }
    assertThat(fits).as("sentences that fit").isGreaterThan(SENTENCES_A_PATTERN);
  }

  @Test
  void what_it_does_not_understand_is_left_to_tokensregex() {
    assertThat(outline("/a/ | /b/").isExact()).isFalse();
    assertThat(outline("/a/ (/b/ /c/)? $HIT").isExact()).isFalse();
    assertThat(outline("[{tag:A} & {tag:B} | {tag:C}] $HIT").isExact()).isFalse();
    assertThat(outline("^ /a|b/{0,2} [!{tag:/X|Y/} & {hit:no}] $HIT").isExact()).isTrue();
  }

  private static PatternOutline outline(String pattern) {
    return CuePatterns.compile(pattern, new Place("test", 1, 1)).outline();
  }

  private static List<Cue> patterns() {
    return LexiconLoader.load().codes().stream()
        .flatMap(code -> code.values().stream())
        .flatMap(value -> value.cues().stream())
        .filter(cue -> !cue.pattern().isEmpty())
        .toList();
  }

  /** Words that a pattern speaks of, so that sentences of them have a chance. */
  private static List<String> words(String pattern) {
    List<String> words = new ArrayList<>(List.of("samskaping", ",", ".", "og"));
    Arrays.stream(pattern.split("[^\\p{L}]+", -1)).filter(w -> !w.isEmpty()).forEach(words::add);
    return words;
  }

  private static List<Token> sentence(List<String> words, Random random) {
    List<Token> tokens = new ArrayList<>();
    int length = 2 + random.nextInt(10);
    for (int i = 0; i < length; i++) {
      String word = words.get(random.nextInt(words.size()));
      String tag = TAGS.get(random.nextInt(TAGS.size()));
      tokens.add(new Token(new Span(i, i + 1), word, word, tag, List.of()));
    }
    return tokens;
  }

  private static boolean compare(CuePattern pattern, List<Token> tokens, Random random) {
    int hit = random.nextInt(tokens.size());
    HitMarks marks = new HitMarks(hit, hit, parts(tokens.size(), random));
    List<CoreLabel> labels = CuePatterns.labels(tokens);
    CuePatterns.mark(labels, marks);
    boolean expected = pattern.tokens().getMatcher(labels).find();
    assertThat(new PatternText(tokens).fits(pattern, marks))
        .as("%s on %s, hit %d", pattern.tokens(), tokens, hit)
        .isEqualTo(expected);
    return expected;
  }

  private static List<ClausePart> parts(int size, Random random) {
    ClausePart[] all = ClausePart.values();
    return random.ints(size, 0, all.length).mapToObj(i -> all[i]).toList();
  }
}
