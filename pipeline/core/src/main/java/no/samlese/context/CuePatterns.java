package no.samlese.context;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Place;
import no.samlese.text.Token;
import no.samlese.text.UserException;

/**
 * Patterns over the tokens of a sentence, in the language of CoreNLP's TokensRegex: {@code /ord/}
 * for a word in lower case, {@code [{lemma:ord}]}, {@code [{tag:VERB}]}, {@code $HIT} for the words
 * of the hit, {@code $LEAD}, {@code $FRONT}, {@code $FINITE}, {@code $REST} for places in its
 * clause, {@code $WORD} for any word and {@code $INSIDE} for anything but the end of a sentence.
 */
final class CuePatterns {
  /** Marks the words of the hit. */
  static final class HitMark implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** Marks where a word stands in the clause of the hit. */
  static final class PartMark implements CoreAnnotation<String> {
    @Override
    public Class<String> getType() {
      return String.class;
    }
  }

  /** Words after which a reason or an outcome is named. */
  private static final String PURPOSE =
      "/for|målet|mål|formålet|føremålet|hensikten|gi|gir|gav|gitt|gje|gjev|bidra|bidrar|bidreg"
          + "|bidratt|skape|skaper|skapar|oppnå|oppnår|sikre|sikrer|sikrar|fører|føre|medføre|medfører"
          + "|styrke|styrker|styrkje|styrkjer|øke|øker|auke|aukar|utløse|utløser|slik|får|få|fremme"
          + "|fremmer|fremje|utvikle|utvikler|utviklar|finne|finner|finn|løse|løser|to|give|gives"
          + "|create|creates|increase|increases|ensure|strengthen/";

  /** Adverbs that deny the verb they stand at. */
  private static final String DENIAL =
      "/ikke|ikkje|aldri|sjelden|sjeldan|neppe|knapt|knappast|not|never|rarely/";

  /** What the names in patterns stand for. */
  private static final Map<String, String> NAMES =
      Map.of(
          "$HIT", "[{hit:yes}]+",
          "$LEAD", "[{part:lead}]+",
          "$FRONT", "[{part:front}]",
          "$FINITE", "[{part:finite}]",
          "$REST", "[{part:rest}]",
          "$WORD", "[!{tag:PUNCT}]",
          "$PURPOSE", PURPOSE,
          "$INSIDE", "[!{word:/[.;:?!]/}]",
          "$DENIAL", DENIAL);

  private CuePatterns() {}

  static CuePattern compile(String pattern, Place place) {
    Env env = TokenSequencePattern.getNewEnv();
    env.bind("hit", HitMark.class);
    env.bind("part", PartMark.class);
    String written = pattern;
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      written = written.replace(name.getKey(), name.getValue());
    }
    try {
      return new CuePattern(
          TokenSequencePattern.compile(env, written), OutlineReader.read(written));
    } catch (RuntimeException e) {
      throw new UserException(
          place + ": this is no pattern of TokensRegex: " + e.getMessage(),
          "Look at brackets and slashes; words stand between slashes, lemmas as [{lemma:ord}].",
          e);
    }
  }

  /** A sentence as the patterns see it, without a hit. */
  static List<CoreLabel> labels(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.set(CoreAnnotations.TextAnnotation.class, token.norm());
      label.set(CoreAnnotations.LemmaAnnotation.class, token.lemma());
      label.set(CoreAnnotations.PartOfSpeechAnnotation.class, token.pos());
      labels.add(label);
    }
    return labels;
  }

  /** Says which words are the hit; it takes back what was said before. */
  static void mark(List<CoreLabel> labels, HitMarks hit) {
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).set(HitMark.class, hit.hit(i));
      labels.get(i).set(PartMark.class, hit.part(i));
    }
  }
}
