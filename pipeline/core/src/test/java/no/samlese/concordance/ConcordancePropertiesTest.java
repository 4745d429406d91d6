package no.samlese.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samlese.text.Span;
import no.samlese.text.UserException;

/** What holds of every query and text. */
class ConcordancePropertiesTest {
  private static final List<String> LETTERS = List.of("a", "Å", "m", "l", "e", "5");

  @Property
  void what_is_found_lies_in_its_unit(
      @ForAll("queries") String query,
      @ForAll("texts") List<String> blocks,
      @ForAll Within within) {
    Query parsed = QueryParser.parse(query);
    RunText text = Texts.document(blocks.toArray(String[]::new));
    for (Unit unit : new Units(text, false).of(within)) {
      Span before = new Span(0, 0);
      for (Found found : new Evaluation(false).find(parsed, unit)) {
        assertThat(unit.pieces()).contains(found.piece());
        assertThat(found.piece().span().contains(found.span())).isTrue();
        assertThat(found.span().isEmpty()).isFalse();
        assertThat(found.span().start()).isGreaterThanOrEqualTo(before.end());
        before = found.span();
      }
    }
  }

  /** The keyword of a word with wildcards is a whole word that fits, and all of these are found. */
  @Property
  void a_word_finds_the_words_that_fit(
      @ForAll("words") String word, @ForAll("texts") List<String> blocks) {
    RunText text = Texts.document(blocks.toArray(String[]::new));
    Pattern fits =
        Pattern.compile(lower(word).replace("*", "[a-zå0-9]*").replace("?", "[a-zå0-9]"));
    List<String> expected =
        blocks.stream()
            .flatMap(block -> Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(block))
            .filter(w -> !w.isEmpty() && fits.matcher(lower(w)).matches())
            .toList();
    assertThat(Texts.found(word, Within.SENTENCE, text)).isEqualTo(expected);
  }

  /** Any text at all is a query, or is told to be none. */
  @Property
  void any_query_is_read_or_refused(@ForAll("noise") String query) {
    try {
      assertThat(QueryParser.parse(query).shows()).isTrue();
    } catch (UserException e) {
      assertThat(e.getMessage()).contains("character").contains("^");
      assertThat(e.cure()).isNotBlank();
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "Å", "m", "l", "e", "5", "*", "?")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(letters -> String.join("", letters))
        .filter(WordPattern::saysSomething);
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> leaves =
        Arbitraries.oneOf(
            words(),
            words().tuple2().map(two -> '"' + two.get1() + ' ' + two.get2() + '"'),
            Arbitraries.of("/m.l/", "/[ål]+/", "/a*/"));
    return leaves
        .tuple3()
        .flatMap(
            three ->
                Arbitraries.of(
                    three.get1(),
                    three.get1() + " AND " + three.get2(),
                    three.get1() + " OR " + three.get2() + " AND " + three.get3(),
                    "(" + three.get1() + " OR " + three.get2() + ") NOT " + three.get3(),
                    three.get1() + " NEAR/1 (" + three.get2() + " OR " + three.get3() + ")"));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> word =
        Arbitraries.of(LETTERS).list().ofMinSize(1).ofMaxSize(4).map(l -> String.join("", l));
    Arbitrary<String> mark = Arbitraries.of(" ", " ", " ", "-", ". ", "\n", "; ");
    return net.jqwik.api.Combinators.combine(word, mark)
        .as((a, b) -> a + b)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> parts.stream().collect(Collectors.joining()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "a", "må*", "\"", "(", ")", "/", " ", " ", "AND", "OR", "NOT", "NEAR/2", "term:",
            "code:", "=", "*", "\\", "[", "-", "»", "😀", ",")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
