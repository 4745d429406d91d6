package no.samlese.context;

import java.util.List;
import java.util.Locale;
import no.samlese.text.Hit;
import no.samlese.text.Token;
import no.samlese.text.Zone;

/** Tells hits that are part of a name by their capital letters. */
final class NamedHits {
  private NamedHits() {}

  static boolean isNamed(Hit hit, SentenceView view) {
    if (view.isEnglish() || Character.isUpperCase(hit.lemma().codePointAt(0))) {
      return false;
    }
    List<Token> tokens = view.tokens();
    String text = view.surface(hit.firstToken());
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    return capital
        && !shouted
        && hit.firstToken() > firstWord(tokens)
        && view.block().zone() != Zone.HEADING
        && !startsAfterMark(tokens, hit.firstToken());
  }

  private static int firstWord(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord()) {
        return i;
      }
    }
    return tokens.size();
  }

  /** After a comma, colon, bullet or opening mark a capital letter says nothing. */
  private static boolean startsAfterMark(List<Token> tokens, int at) {
    return tokens.get(at - 1).norm().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
