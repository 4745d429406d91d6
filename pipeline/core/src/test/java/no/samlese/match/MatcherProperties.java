package no.samlese.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.Hit;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/** What holds for any sequence of words, however senseless. */
class MatcherProperties {
  private static final Lexicons LEXICONS = LexiconLoader.load();
  private static final Matcher MATCHER = new Matcher(LEXICONS);
  private static final List<String> FORMS =
      LEXICONS.terms().stream()
          .flatMap(term -> Inflector.forms(term).stream())
          .flatMap(form -> List.of(form.text().split(" ", -1)).stream())
          .toList();

  @Property(tries = 400)
  void hitsLieInTheirSentenceAndNoTwoOfOneCategoryOverlap(
      @ForAll("words") List<String> words, @ForAll Language language) {
    AnnotatedDocument document = document(words, language);

    List<Hit> hits = MATCHER.match(document);

    for (Hit hit : hits) {
      Sentence sentence = document.sentences().get(hit.sentence());
      assertThat(sentence.span().contains(hit.span())).isTrue();
      assertThat(hit.span().isEmpty()).isFalse();
      assertThat(hit.firstToken()).isBetween(0, hit.lastToken());
      assertThat(hit.lastToken()).isLessThan(sentence.tokens().size());
      for (Hit other : hits) {
        boolean sameCategory = other.category().equals(hit.category());
        assertThat(sameCategory && !other.equals(hit) && other.span().overlaps(hit.span()))
            .isFalse();
      }
    }
    assertThat(MATCHER.match(document)).isEqualTo(hits);
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> terms = Arbitraries.of(FORMS);
    Arbitrary<String> glue =
        Arbitraries.of(
            "og", "eller", ",", "(", ")", "-", "/", "–", "'", "\u2019", "NPG", "OA-", "-a");
    Arbitrary<String> joined =
        terms.flatMap(
            left ->
                Arbitraries.of("", "s", "-", "s-", "/", "e", "\u00ad")
                    .flatMap(joint -> terms.map(right -> left + joint + right)));
    Arbitrary<String> noise = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
    return Arbitraries.oneOf(terms, glue, joined, noise).list().ofMaxSize(25);
  }

  private static AnnotatedDocument document(List<String> words, Language language) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int from = 0; from < words.size(); from += 8) {
      int start = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String word : words.subList(from, Math.min(from + 8, words.size()))) {
        Span span = new Span(text.length(), text.length() + word.length());
        String norm = word.toLowerCase(Locale.ROOT).replace("\u00ad", "");
        tokens.add(new Token(span, norm, norm, "X", List.of()));
        text.append(word).append(' ');
      }
      sentences.add(new Sentence(new Span(start, text.length()), 0, language, tokens));
    }
    return new AnnotatedDocument(CleanDocument.ofText(text.toString()), language, sentences);
  }
}
