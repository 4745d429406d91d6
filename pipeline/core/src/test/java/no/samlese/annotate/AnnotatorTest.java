package no.samlese.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Language;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private final Annotator annotator = new Annotator();

  private List<String> sentences(String block) {
    AnnotatedDocument document = annotator.annotate(Documents.of(block));
    return document.sentences().stream().map(s -> s.span().of(document.clean().text())).toList();
  }

  @Test
  void abbreviationsAndOrdinalsDoNotEndASentence() {
    assertThat(
            sentences(
                "Planen gjelder jf. St.meld. nr. 5 fra 1. januar, bl.a. for A. Hansen m.fl. i"
                    + " kommunen. Se s. 40, § 5-1 og pkt. 3.2. Neste kommer kl. 12."))
        .hasSize(3);
  }

  @Test
  void languageIsFoundPerBlockAndShortBlocksInherit() {
    AnnotatedDocument document =
        annotator.annotate(
            Documents.of(
                "Innleiing",
                "Kommunen skal leggje til rette for at innbyggjarane kan vere med og påverke det"
                    + " som skjer, og korleis tenestene blir utvikla.",
                "Vedlegg",
                "The municipality shall make it possible for all citizens to take part in the"
                    + " development of services."));
    assertThat(document.sentences())
        .extracting(s -> s.language())
        .containsExactly(Language.NYNORSK, Language.NYNORSK, Language.NYNORSK, Language.ENGLISH);
    assertThat(document.language()).isEqualTo(Language.NYNORSK);
  }

  @Test
  void anEmptyDocumentHasNoSentences() {
    assertThat(annotator.annotate(Documents.of("")).sentences()).isEmpty();
    assertThat(annotator.annotate(Documents.of("   ", " ")).sentences()).isEmpty();
  }
}
