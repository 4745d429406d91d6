package no.samlese.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Language;
import no.samlese.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
  private final Annotator annotator = new Annotator();

  private List<String> sentences(String block) {
    AnnotatedDocument document = annotator.annotate(Documents.of(block));
    return document.sentences().stream().map(s -> s.span().of(document.clean().text())).toList();
  }

  private Token token(String block, String form) {
    return annotator.annotate(Documents.of(block), Language.BOKMAAL).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.norm().equals(form))
        .findFirst()
        .orElseThrow();
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
  void closingQuotationMarksStayWithTheirSentence() {
    assertThat(sentences("«Vi skal skape sammen.» Det sa ordføreren i kommunen i går."))
        .containsExactly("«Vi skal skape sammen.»", "Det sa ordføreren i kommunen i går.");
  }

  @ParameterizedTest
  @CsvSource({
    "Hun leder kommunen med stø hånd., leder, VERB, lede",
    "Han er en god leder for de ansatte., leder, NOUN, leder",
    "Kommunen bruker mye penger på skole., bruker, VERB, bruke",
    "Hver bruker skal få et godt tilbud., bruker, NOUN, bruker",
    "Kommunen driver tre sykehjem., driver, VERB, drive",
    "Hun fikk en veileder i oppgaven., veileder, NOUN, veileder",
    "Kommunen deltar i nettverket., deltar, VERB, delta"
  })
  void wordsAreReadByTheirContext(String sentence, String form, String pos, String lemma) {
    Token token = token(sentence, form);
    assertThat(token.pos()).isEqualTo(pos);
    assertThat(token.lemma()).isEqualTo(lemma);
  }

  @Test
  void truncatedCompoundsAreCompleted() {
    String sentence = "Vi drøfter styrings- og ledelsesformer i plan- og bygningsloven.";
    Token token = token(sentence, "styrings-");
    assertThat(token.lemma()).isEqualTo("styringsform");
    assertThat(token.parts()).extracting(p -> p.lemma()).containsExactly("styring", "form");
    assertThat(token(sentence, "plan-").lemma()).isEqualTo("planlov");
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
  void aQuotationInAnotherLanguageHasItsOwn() {
    AnnotatedDocument document =
        annotator.annotate(
            Documents.of(
                "Kommunen viser til strategien fra verdensbanken. The local government must make"
                    + " sure that citizens take part in decisions. Dette skal følges opp i"
                    + " planperioden sammen med innbyggerne."));
    assertThat(document.sentences())
        .extracting(s -> s.language())
        .containsExactly(Language.BOKMAAL, Language.ENGLISH, Language.BOKMAAL);
    assertThat(document.language()).isEqualTo(Language.BOKMAAL);
  }

  @Test
  void shortLinesTakeTheLanguageOfTheDocument() {
    AnnotatedDocument document =
        annotator.annotate(
            Documents.of(
                "Kommunen skal legge til rette for at innbyggerne kan medvirke i planleggingen.",
                "Flytte midler fra drift",
                "Samarbeide med frivillige",
                "Områder for utvikling",
                "Brobyggere og fasilitatorer"));
    assertThat(document.sentences()).extracting(s -> s.language()).containsOnly(Language.BOKMAAL);
  }

  @Test
  void danishIsNotTakenForNorwegian() {
    AnnotatedDocument document =
        annotator.annotate(
            Documents.of(
                "Udvalget godkendte indstillingen og besluttede, at forvaltningen skal arbejde"
                    + " videre med sagen, herunder hvad borgerne har sagt."));
    assertThat(document.language()).isEqualTo(Language.DANISH);
  }

  @Test
  void numbersOfHeadingsAndLabelsStayWithWhatFollows() {
    assertThat(sentences("1.2.1 Norsk bakgrunn")).containsExactly("1.2.1 Norsk bakgrunn");
    assertThat(sentences("Foto: Kari Nordmann")).containsExactly("Foto: Kari Nordmann");
    assertThat(sentences("De bruker «nøkkelen» Kari fant. Et par. En av dem er ny."))
        .containsExactly("De bruker «nøkkelen» Kari fant.", "Et par.", "En av dem er ny.");
  }

  @Test
  void namesInTheGenitiveLoseTheirEnding() {
    assertThat(token("Dette er Fjellbygdbys beste forslag.", "fjellbygdbys").lemma())
        .isEqualTo("Fjellbygdby");
  }

  @Test
  void englishNounsLoseTheirPlural() {
    var document =
        annotator.annotate(Documents.of("The municipalities co-create services with citizens."));
    assertThat(document.sentences().get(0).tokens())
        .extracting(Token::lemma)
        .contains("municipality", "service", "citizen");
  }

  @Test
  void anEmptyDocumentHasNoSentences() {
    assertThat(annotator.annotate(Documents.of("")).sentences()).isEmpty();
    assertThat(annotator.annotate(Documents.of("   ", " ")).sentences()).isEmpty();
  }

  @Test
  void timeGrowsWithTheTextAndNotFaster() {
    String word = "samskapingsarenaoffentligforvaltningsprosjekt";
    long small = nanos(word.repeat(40));
    long large = nanos(word.repeat(1600));
    assertThat(large).isLessThan(Math.max(small, 5_000_000L) * 400);
  }

  private long nanos(String text) {
    annotator.annotate(Documents.of(text));
    long start = System.nanoTime();
    annotator.annotate(Documents.of(text));
    return System.nanoTime() - start;
  }
}
