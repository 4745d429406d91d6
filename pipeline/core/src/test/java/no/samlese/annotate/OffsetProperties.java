package no.samlese.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/** Whatever the text, its tokens stand in order inside their sentence and hold what they say. */
class OffsetProperties {
  private final Annotator annotator = new Annotator();

  @Property(tries = 300)
  void tokensStandInOrderInsideTheirSentence(@ForAll String first, @ForAll String second) {
    check(annotator.annotate(Documents.of(first.replace('\n', ' '), second.replace('\n', ' '))));
  }

  private static void check(AnnotatedDocument document) {
    String text = document.clean().text();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(document.clean().blocks().get(sentence.block()).span().contains(sentence.span()))
          .isTrue();
      assertThat(sentence.tokens()).isNotEmpty();
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.span().isEmpty()).isFalse();
        assertThat(token.norm())
            .isEqualTo(
                token.span().of(text).replace("\u00ad", "").toLowerCase(java.util.Locale.ROOT));
        at = token.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(sentence.span().end());
      end = sentence.span().end();
    }
  }
}
