package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.annotate.Annotator;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user relies on beyond the examples that stand beside the rules. */
class ContextCoderTest {
  private static final Lexicons LEXICONS = LexiconLoader.load();
  private static final Annotator ANNOTATOR = new Annotator();
  private static final Matcher MATCHER = new Matcher(LEXICONS);
  private static final ContextCoder CODER = new ContextCoder(LEXICONS.codes());

  private static CodedDocument code(String text) {
    AnnotatedDocument document =
        ANNOTATOR.annotate(CleanDocument.ofText(text)).inLanguage(Language.BOKMAAL);
    return CODER.code(document, MATCHER.match(document));
  }

  private static Map<String, String> codes(String text, String surface) {
    return code(text).hits().stream()
        .filter(hit -> hit.hit().span().of(text).equalsIgnoreCase(surface))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no hit " + surface + " in " + text))
        .codes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kommunen skal sikre medvirkning, og lederne kan bruke samskaping. | medvirkning | must",
        "Kommunen skal sikre medvirkning, og lederne kan bruke samskaping. | samskaping | may",
        "Tjenester som bygger på samskaping, bør styrkes. | samskaping | fact",
        "Ledere som har tid, må bruke samskaping. | samskaping | must",
        "Vi vil bruke samskaping (se kapittel to). | samskaping | will"
      })
  void each_clause_binds_by_its_own_verb(String sentence, String hit, String commitment) {
    assertThat(codes(sentence, hit)).containsEntry("commitment", commitment);
  }

  @Test
  void a_heading_binds_nobody() {
    assertThat(codes("Medvirkning og samskaping", "samskaping"))
        .doesNotContainKeys("commitment", "voice");
  }

  @Test
  void a_colon_cuts_off_what_follows() {
    assertThat(codes("Vegen mot samskaping: kommunen skal lære.", "samskaping"))
        .doesNotContainKey("commitment");
  }

  @Test
  void a_negation_of_something_else_leaves_the_hit_affirmed() {
    assertThat(codes("Det er ikke resultatet av samskaping som teller.", "samskaping"))
        .containsEntry("polarity", "affirmed");
    assertThat(codes("Vi har ikke samskaping i dag.", "samskaping"))
        .containsEntry("polarity", "negated");
  }

  @Test
  void several_values_are_joined_in_the_order_of_the_file() {
    String text = "De ansatte og innbyggerne deltar i samskaping med frivillige lag.";
    assertThat(codes(text, "samskaping"))
        .containsEntry("actors", "citizens|civil-society|employees");
  }

  @Test
  void ten_words_that_stand_twice_are_a_repeated_passage() {
    String sentence = "Kommunen skal sikre god medvirkning for alle innbyggere i alle planer.";
    List<String> repeated =
        code(sentence + " Noe helt annet kommer her. " + sentence).hits().stream()
            .filter(hit -> hit.hit().category().startsWith("participation/"))
            .map(hit -> hit.codes().getOrDefault("repeated", "no"))
            .collect(Collectors.toList());
    assertThat(repeated).isEqualTo(List.of("yes", "yes"));
    assertThat(codes(sentence, "medvirkning")).doesNotContainKey("repeated");
  }
}
