package no.samlese.match;

import static no.samlese.lexicon.CompoundUse.ANY;
import static no.samlese.lexicon.CompoundUse.HEAD;
import static no.samlese.lexicon.CompoundUse.NONE;
import static no.samlese.lexicon.PartOfSpeech.ABBR;
import static no.samlese.lexicon.PartOfSpeech.NOUN_F;
import static no.samlese.lexicon.PartOfSpeech.NOUN_M;
import static no.samlese.lexicon.PartOfSpeech.NOUN_N;
import static no.samlese.lexicon.PartOfSpeech.PHRASE;
import static no.samlese.lexicon.PartOfSpeech.VERB;
import static no.samlese.match.Lexica.lexicon;
import static no.samlese.match.Lexica.spread;
import static no.samlese.match.Lexica.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samlese.lexicon.Lexicons;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.CompoundPart;
import no.samlese.text.CompoundRole;
import no.samlese.text.Hit;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import no.samlese.text.UncertainWord;
import org.junit.jupiter.api.Test;

/** Each rule of the matcher; those that answer a complaint about another tool bear its name. */
class MatcherTest {
  /** quanteda #1375: a phrase and a word in it were both counted in one dictionary. */
  @Test
  void quanteda1375OverlappingEntriesOfOneLexiconCountOnce() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "leadership",
                term("a.ledelse", "a/general", NOUN_M, ANY, "ledelse"),
                term("a.strategisk-ledelse", "a/level", NOUN_M, ANY, "strategisk ledelse"),
                term("a.ledelse-av-samskaping", "a/style", NOUN_M, NONE, "ledelse av samskaping")));

    assertThat(terms(lexicons, "Strategisk ledelse og ledelse av samskaping."))
        .containsExactly("a.strategisk-ledelse", "a.ledelse-av-samskaping");
    assertThat(terms(lexicons, "Strategisk ledelse av samskaping."))
        .as("the longer of two that share a word")
        .containsExactly("a.ledelse-av-samskaping");
  }

  /** LIWCalike #6: overlapping entries made a category more than 100 % of the words. */
  @Test
  void liwcalike6CategoryNeverExceedsTheWords() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                term("x.ledelse", "x/a", NOUN_M, ANY, "ledelse"),
                term("x.leder", "x/a", NOUN_M, ANY, "leder"),
                term("x.lede", "x/a", VERB, NONE, "lede"),
                term("x.lederledelse", "x/a", NOUN_M, ANY, "lederledelse")));
    String text = "leder lederledelse ledelse lederledelsesleder lederledelse";

    List<Hit> hits = new Matcher(lexicons).match(SimpleAnnotator.of(Language.BOKMAAL, text));

    assertThat(hits).hasSize(5);
  }

  /** MAXDictio: "go" was found inside "bingo". */
  @Test
  void maxdictioGoIsNotInBingo() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.go", "x/a", NOUN_N, ANY, "go")));

    assertThat(terms(lexicons, "Bingo, flamingo og gokart er ikke go.")).containsExactly("x.go");
  }

  @Test
  void aWordThatHappensToEndLikeATermIsNoCompoundWithoutAnotherWordBeforeIt() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.leder", "x/a", NOUN_M, HEAD, "leder")));

    assertThat(terms(lexicons, "Sleder og kleder.")).isEmpty();
    assertThat(terms(lexicons, "Skoleledere møtes.")).containsExactly("x.leder");
  }

  @Test
  void anInflectionIsNoCompound() {
    Lexicons lexicons =
        Lexica.of(lexicon("x", term("x.samarbeid", "x/a", NOUN_N, ANY, "samarbeid")));

    assertThat(terms(lexicons, "De er samarbeidende.")).isEmpty();
  }

  @Test
  void partsThatTheAnnotatorKnowsBind() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.leder", "x/a", NOUN_M, ANY, "leder")));
    CompoundPart skole = new CompoundPart(new Span(0, 5), "skole", false);
    CompoundPart leder = new CompoundPart(new Span(5, 10), "leder", false);
    CompoundPart team = new CompoundPart(new Span(10, 14), "team", true);
    CompoundPart vei = new CompoundPart(new Span(0, 3), "vei", false);
    CompoundPart lederteam = new CompoundPart(new Span(3, 10), "lederen", true);

    assertThat(match(lexicons, word("skolelederteam", "NOUN", List.of(skole, leder, team))))
        .extracting(Hit::compoundRole)
        .containsExactly(CompoundRole.MODIFIER);
    assertThat(match(lexicons, word("tiloleder", "NOUN", List.of(vei, lederteam)))).isEmpty();
  }

  @Test
  void aLemmaIsFoundWhereThePartOfSpeechAgrees() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.lede", "x/a", VERB, NONE, "lede")));

    assertThat(match(lexicons, inflected("leia", "lede", "VERB"))).hasSize(1);
    assertThat(match(lexicons, inflected("leia", "lede", "NOUN"))).isEmpty();
  }

  @Test
  void ofTwoTermsTheOneWhosePartOfSpeechAgreesIsTaken() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                term("x.leder", "x/a", NOUN_M, NONE, "leder"),
                term("x.lede", "x/a", VERB, NONE, "lede")));

    assertThat(match(lexicons, inflected("leder", "leder", "NOUN")))
        .extracting(Hit::termId)
        .containsExactly("x.leder");
    assertThat(match(lexicons, inflected("leder", "lede", "VERB")))
        .extracting(Hit::termId)
        .containsExactly("x.lede");
  }

  @Test
  void anAbbreviationNeedsItsCapitals() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.oa", "x/a", ABBR, NONE, "OA")));

    assertThat(terms(lexicons, "Under OA var oa ikke nok, og OA-en besto."))
        .containsExactly("x.oa", "x.oa");
  }

  @Test
  void formsOfAnotherLanguageHoldThereAndEnglishOnesAsQuotations() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                term("x.lead", "x/a", VERB, NONE, Language.ENGLISH, "lead"),
                term("x.leadership", "x/b", NOUN_M, NONE, Language.ENGLISH, "leadership"),
                term("x.inddragelse", "x/c", NOUN_M, NONE, Language.DANISH, "inddragelse")));
    String text = "lead leadership inddragelse";

    assertThat(terms(lexicons, Language.BOKMAAL, text)).containsExactly("x.leadership");
    assertThat(terms(lexicons, Language.ENGLISH, text)).containsExactly("x.lead", "x.leadership");
    assertThat(terms(lexicons, Language.DANISH, text))
        .containsExactly("x.leadership", "x.inddragelse");
    assertThat(terms(lexicons, Language.UNKNOWN, text)).hasSize(3);
  }

  @Test
  void shortWordsOfOneStandardAreNotFoundInTheOther() {
    Lexicons lexicons =
        Lexica.of(
            lexicon("x", term("x.leie", "x/a", VERB, NONE, Language.NYNORSK, "leie", "samhandle")));

    assertThat(terms(lexicons, Language.NYNORSK, "Dei vil leie og samhandle."))
        .containsExactly("x.leie", "x.leie");
    assertThat(terms(lexicons, Language.BOKMAAL, "De vil leie og samhandle."))
        .containsExactly("x.leie");
  }

  @Test
  void aPhraseDoesNotCrossSentences() {
    Lexicons lexicons = Lexica.of(lexicon("x", term("x.p", "x/a", PHRASE, NONE, "mål og midler")));

    assertThat(terms(lexicons, "Det er mål. Og midler finnes.")).isEmpty();
    assertThat(terms(lexicons, "Det er mål\n\nog midler.")).containsExactly("x.p");
  }

  @Test
  void suspendedCoordinationFindsTheTermOfEachConjunct() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                term("x.regelstyring", "x/a", NOUN_F, NONE, "regelstyring"),
                term("x.malstyring", "x/b", NOUN_F, NONE, "målstyring")));

    assertThat(terms(lexicons, "Regel-, detalj- og målstyring."))
        .containsExactly("x.regelstyring", "x.malstyring");
  }

  static List<String> terms(Lexicons lexicons, String text) {
    return terms(lexicons, Language.BOKMAAL, text);
  }

  @Test
  void wordsOfAPhraseMayStandApartWhereTheLexiconSaysSo() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                spread(term("x.involvere", "x/a", VERB, NONE, "involvere innbyggerne"), 2, false)));

    assertThat(terms(lexicons, "Vi involverer alle innbyggerne.")).containsExactly("x.involvere");
    assertThat(terms(lexicons, "Vi involverer alle de andre innbyggerne.")).isEmpty();
    assertThat(terms(lexicons, "Vi involverer alle. Innbyggerne vet det.")).isEmpty();
    assertThat(terms(lexicons, "Innbyggerne vil vi involvere.")).isEmpty();
  }

  @Test
  void wordsOfAPhraseMayComeInAnyOrderWhereTheLexiconSaysSo() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                spread(term("x.involvere", "x/a", VERB, NONE, "involvere innbyggerne"), 3, true)));

    assertThat(terms(lexicons, "Innbyggerne vil vi involvere.")).containsExactly("x.involvere");
    assertThat(terms(lexicons, "Vi involverer innbyggerne.")).containsExactly("x.involvere");
  }

  @Test
  void aWordLeftUncertainIsFoundInItsOtherReadingAndMarked() {
    Lexicons lexicons =
        Lexica.of(
            lexicon(
                "x",
                term("x.malstyring", "x/a", NOUN_M, ANY, "målstyring"),
                term("x.ledelse", "x/a", NOUN_M, ANY, "ledelse")));
    String text = "Malstyring og ledelse";
    AnnotatedDocument sure = SimpleAnnotator.of(Language.BOKMAAL, text);
    AnnotatedDocument unsure =
        withUncertain(sure, new UncertainWord(new Span(0, 10), List.of("Målstyring"), 0.5));
    AnnotatedDocument unlikely =
        withUncertain(sure, new UncertainWord(new Span(0, 10), List.of("Målstyring"), 0.1));
    Matcher matcher = new Matcher(lexicons);

    assertThat(matcher.match(sure)).extracting(Hit::termId).containsExactly("x.ledelse");
    assertThat(matcher.match(unlikely)).extracting(Hit::termId).containsExactly("x.ledelse");
    assertThat(matcher.match(unsure))
        .extracting(Hit::termId, Hit::uncertain)
        .containsExactly(tuple("x.malstyring", true), tuple("x.ledelse", false));
  }

  private static AnnotatedDocument withUncertain(AnnotatedDocument document, UncertainWord word) {
    CleanDocument clean = document.clean();
    return new AnnotatedDocument(
        new CleanDocument(
            clean.source(),
            clean.text(),
            clean.blocks(),
            clean.alignment(),
            clean.edits(),
            List.of(word),
            clean.quality()),
        document.language(),
        document.sentences());
  }

  private static List<String> terms(Lexicons lexicons, Language language, String text) {
    return new Matcher(lexicons)
        .match(SimpleAnnotator.of(language, text)).stream().map(Hit::termId).toList();
  }

  private static List<Hit> match(Lexicons lexicons, Token token) {
    Sentence sentence = new Sentence(token.span(), 0, Language.BOKMAAL, List.of(token));
    return new Matcher(lexicons)
        .match(
            new AnnotatedDocument(
                CleanDocument.ofText(token.norm()), Language.BOKMAAL, List.of(sentence)));
  }

  private static Token word(String word, String pos, List<CompoundPart> parts) {
    return new Token(new Span(0, word.length()), word, word, pos, parts);
  }

  private static Token inflected(String word, String lemma, String pos) {
    return new Token(new Span(0, word.length()), word, lemma, pos, List.of());
  }
}
