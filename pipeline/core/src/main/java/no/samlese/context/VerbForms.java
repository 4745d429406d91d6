package no.samlese.context;

import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.Token;

/**
 * Tells finite verbs from infinitives and participles by their form, for Bokmål, Nynorsk and
 * Danish; tags of the treebank do not say it.
 */
final class VerbForms {
  private static final Set<String> MODALS =
      Set.of(
          "skal", "skulle", "må", "måtte", "vil", "ville", "kan", "kunne", "bør", "burde", "får",
          "fikk", "fekk", "tør", "skall", "bur", "lyt", "shall", "must", "will", "would", "can",
          "could", "may", "might", "should");
  private static final Set<String> BE =
      Set.of("er", "var", "vore", "vært", "være", "vere", "is", "are", "was", "were", "been", "be");
  private static final Set<String> BECOME =
      Set.of(
          "blir", "ble", "bli", "blitt", "vert", "vart", "blei", "verte", "vorte", "bliver", "blev",
          "blevet");
  private static final Set<String> HAVE =
      Set.of("har", "hadde", "ha", "have", "has", "had", "havde");
  private static final Set<String> FINITE =
      Set.of(
          "er", "var", "har", "hadde", "blir", "ble", "vert", "vart", "blei", "gjør", "gjer", "vet",
          "veit", "is", "are", "was", "were", "has", "had", "have", "havde", "blev", "finnes",
          "finst", "finnast");

  /** Verbs on -s that are no passives. */
  private static final Set<String> DEPONENT =
      Set.of(
          "finnes",
          "synes",
          "lykkes",
          "trives",
          "møtes",
          "minnes",
          "enes",
          "skyldes",
          "omgås",
          "oppholdes",
          "kappes",
          "følges",
          "lykkast",
          "trivast",
          "møtast",
          "synast",
          "minnast");

  /** Endings that few adjectives have which are no participles. */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          ".{3,}(?:erte?|satt|sett|lagt|tatt|teke|tekne|gjort|brukt|bygd|delt|sendt|styrt|lært"
              + "|ført|valgt|vald|dd|ket|tet)");

  private VerbForms() {}

  static boolean isVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  static boolean isModal(Token token) {
    return MODALS.contains(token.norm());
  }

  static boolean isBe(Token token) {
    return BE.contains(token.norm());
  }

  static boolean isBecome(Token token) {
    return BECOME.contains(token.norm());
  }

  /** Whether a participle may follow: forms of <i>have, be, become</i>. */
  static boolean takesParticiple(Token token) {
    return HAVE.contains(token.norm()) || isBe(token) || isBecome(token);
  }

  /** Whether the form alone says that the verb is finite, or not an infinitive. */
  static boolean isAlwaysFinite(Token token) {
    return isModal(token) || FINITE.contains(token.norm());
  }

  /** Whether it ends as a passive: <i>styrkes, styrkast</i>. */
  static boolean endsAsPassive(Token token) {
    String norm = token.norm();
    boolean ending =
        norm.endsWith("es") || norm.endsWith("ast") || norm.endsWith("ås") || norm.endsWith("as");
    return ending && isVerb(token) && !DEPONENT.contains(norm);
  }

  /** Whether it ends as a present tense: <i>deltar, styrker</i>. */
  static boolean endsAsPresent(Token token) {
    return token.norm().endsWith("r");
  }

  /** Whether it ends as a participle may: <i>etablert, vedtatt, styrket</i>. */
  private static boolean endsAsParticiple(Token token) {
    String norm = token.norm();
    return !norm.equals(token.lemma())
        && (norm.endsWith("t")
            || norm.endsWith("d")
            || norm.endsWith("te")
            || norm.endsWith("de")
            || norm.endsWith("ne"));
  }

  /**
   * Whether it is a participle that an auxiliary governs, also where the tagger takes it for an
   * adjective: <i>er vurdert, vart inviterte</i>.
   */
  static boolean isParticipleAfter(Token token, Token auxiliary) {
    if (isVerb(token)) {
      return mayBeGoverned(token);
    }
    boolean passive = isBe(auxiliary) || isBecome(auxiliary);
    return passive && token.pos().equals("ADJ") && PARTICIPLE.matcher(token.norm()).matches();
  }

  /** Whether a verb behind an auxiliary is a participle: <i>har jobba, har teke</i> too. */
  static boolean mayBeGoverned(Token token) {
    String norm = token.norm();
    boolean vowel = norm.endsWith("a") || norm.endsWith("e");
    return endsAsParticiple(token) || (vowel && !norm.equals(token.lemma()));
  }

  /** Whether it is in the base form. */
  static boolean isBase(Token token) {
    return token.norm().equals(token.lemma()) && !isAlwaysFinite(token);
  }
}
