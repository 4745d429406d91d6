package no.samlese.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries find, and what is said of those that are wrong. */
class QueryTest {
  private static final String TEXT =
      """
      Samskaping og medskaping krever politisk ledelse.
      Co-creation, co creation og cocreation er ett, by-
      utviklingen er et annet.
      Lederne leder ikke; målet i mål- og resultatstyring er 50 %.
      Tillitsbasert og modig ledelse skapte skaperglede.""";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "samskaping => Samskaping",
        "skaping => ",
        "*skaping => Samskaping, medskaping",
        "*skap* => Samskaping, medskaping, skapte, skaperglede",
        "m?l => mål",
        "leder => leder",
        "leder* => Lederne, leder",
        "LEDER => leder",
        "\"politisk ledelse\" => politisk ledelse",
        "«politisk  ledelse» => politisk ledelse",
        "“politisk led*” => politisk ledelse",
        "\"tillit* * * ledelse\" => Tillitsbasert og modig ledelse",
        "co-creation => Co-creation, co creation, cocreation",
        "\"co creation\" => Co-creation, co creation",
        "\"50 %\" => 50 %",
        "/m(å|a)l\\w*/ => målet, mål",
        "/\\bmål\\b/ => mål",
        "/^tillit\\w+/ => Tillitsbasert",
        "samskaping AND ledelse => Samskaping, ledelse",
        "samskaping AND leder => ",
        "samskaping OG ledelse => Samskaping, ledelse",
        "samskaping OR leder => Samskaping, leder",
        "samskaping ELLER leder => Samskaping, leder",
        "ledelse NOT samskaping => ledelse",
        "ledelse AND NOT samskaping => ledelse",
        "ledelse IKKE samskaping => ledelse",
        "ledelse NOT (samskaping OR modig) => ",
        "(*skaping OR leder*) AND (ledelse OR mål*) => Samskaping, medskaping, ledelse, Lederne,"
            + " leder, målet, mål",
        "samskaping OR medskaping AND leder => Samskaping",
        "(samskaping OR medskaping) AND leder => ",
        "tillit* NEAR/2 ledelse => Tillitsbasert, ledelse",
        "tillit* NEAR/1 ledelse => ",
        "ledelse NÆR/2 (tillit* OR skaperglede) => Tillitsbasert, ledelse, skaperglede",
        "samskap* OR samskaping => Samskaping",
        "\"samskaping og\" OR \"og medskaping\" => Samskaping og medskaping",
      })
  void a_query_finds(String query, String expected) {
    String text = TEXT.replace("by-\nutviklingen", "by- utviklingen");
    assertThat(Texts.found(query, Within.SENTENCE, Texts.document(text)))
        .containsExactlyElementsOf(
            expected == null ? List.of() : Arrays.asList(expected.split(", ", -1)));
  }

  @Test
  void words_of_a_phrase_may_be_parted_by_the_end_of_a_line() {
    RunText text = Texts.document("by-\nutvikling og politisk\nledelse");
    assertThat(Texts.found("byutvikling", Within.PARAGRAPH, text)).isEmpty();
    assertThat(Texts.found("by-utvikling", Within.PARAGRAPH, text))
        .containsExactly("by-\nutvikling");
    assertThat(Texts.found("\"politisk ledelse\"", Within.PARAGRAPH, text)).hasSize(1);
  }

  @Test
  void the_unit_is_where_a_query_has_to_hold() {
    RunText text = Texts.document("samskaping\nog så", "ledelse\nsamskaping", "leder");
    assertThat(Texts.found("samskaping AND ledelse", Within.SENTENCE, text)).isEmpty();
    assertThat(Texts.found("samskaping AND ledelse", Within.PARAGRAPH, text))
        .containsExactly("ledelse", "samskaping");
    assertThat(Texts.found("samskaping AND ledelse", Within.DOCUMENT, text))
        .containsExactly("samskaping", "ledelse", "samskaping");
    assertThat(Texts.found("samskaping NOT leder", Within.DOCUMENT, text)).isEmpty();
    assertThat(Texts.found("\"ledelse leder\"", Within.DOCUMENT, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "term:cocreation.samskaping",
        "term:samskap*",
        "category:cocreation/samskaping",
        "category:cocreation",
        "CATEGORY:cocreation/*",
        "code:topic=health",
        "code:topic=\"care, too\"",
        "code:commitment=must AND kan",
        "term:samskaping NOT code:commitment=may"
      })
  void hits_are_found_by_term_category_and_code(String query) {
    RunText text = Texts.document("Vi må og kan samskape mer.");
    Texts.hit(
        text,
        "samskape",
        Map.of(
            "term_id", "cocreation.samskaping",
            "category", "cocreation/samskaping",
            "commitment", "must",
            "topic", "school|health | care, too"));
    assertThat(Texts.found(query, Within.SENTENCE, text)).contains("samskape");
    assertThat(Texts.found("code:topic=heal", Within.SENTENCE, text)).isEmpty();
    assertThat(Texts.found("code:polarity=", Within.SENTENCE, text)).containsExactly("samskape");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "samskap* leder => 10 => no operator",
        "samskaping and leder => 12 => no operator",
        "(samskap* OR leder => 1 => not closed",
        "samskap* (leder => 10 => no operator",
        "a OR (b AND (c) => 6 => not closed",
        "samskap*) => 9 => not opened",
        "\"politisk ledelse => 1 => not closed",
        "x AND /mål => 7 => not closed",
        "/m(ål/ => 6 => regular expression is wrong",
        "// => 1 => regular expression is empty",
        "samskap* AND => 13 => ends where a word",
        "samskap* AND OR leder => 14 => before OR",
        "OR leder => 1 => before OR",
        "() => 2 => where a word should stand",
        "samskap* OR * => 13 => no letter",
        "\"\" => 1 => phrase is empty",
        "a && b => 3 => no operator here",
        "ledelse -samskaping => 9 => cannot begin with",
        "samskaping, ledelse => 11 => cannot end with",
        "NOT samskaping => 1 => must not be there",
        "ledelse OR NOT samskaping => 1 => must not be there",
        "a NEAR b => 3 => how many words",
        "a NEAR/x b => 3 => how many words",
        "a NEAR/5 (b AND c) => 10 => AND or NOT",
        "terms:samskaping => 1 => no field",
        "term: => 1 => nothing after",
        "x OR code:must => 6 => name and a value",
        "(((a) => 2 => not closed",
      })
  void a_wrong_query_is_told_with_its_place(String query, int character, String what) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(what)
        .hasMessageContaining("at character " + character + " of the query")
        .hasMessageEndingWith(query + System.lineSeparator() + " ".repeat(character + 3) + "^");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void an_empty_query_is_told(String query) {
    assertThatThrownBy(() -> QueryParser.parse(query)).hasMessageContaining("empty");
  }

  @Test
  void a_query_without_end_is_told() {
    assertThatThrownBy(() -> QueryParser.parse("(".repeat(5_000) + "a"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("nested too deeply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/(x+x+)+y/", "/(x|xx)*[yz]{2}/", "/(.|\\n)*y/"})
  void a_regular_expression_that_would_not_end_is_told(String query) {
    RunText text = Texts.document("x".repeat(20_000));
    assertThatThrownBy(() -> Texts.found(query, Within.PARAGRAPH, text))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("takes too long");
  }
}
