package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.language.CompoundSplitter;
import no.samlese.text.CompoundPart;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Completes truncated compounds: in {@code styrings- og ledelsesformer} the first word gets the
 * head of the second, so that it is found as styringsform too.
 *
 * <p>The spans of the parts stay inside the token: what is not written has an empty span at its
 * end.
 */
final class SuspendedCompounds {
  private static final Set<String> LINKS =
      Set.of("og", "eller", "samt", "til", "and", "or", "/", ",", "og/eller");

  private static final int REACH = 8;

  private SuspendedCompounds() {}

  /** Puts completed tokens in the place of the truncated ones. */
  static void complete(List<Token> tokens, CompoundSplitter splitter) {
    for (int i = tokens.size() - 2; i >= 0; i--) {
      if (isTruncated(tokens.get(i))) {
        Token full = partner(tokens, i);
        if (full != null) {
          tokens.set(i, completed(tokens.get(i), full, splitter));
        }
      }
    }
  }

  private static boolean isTruncated(Token token) {
    String norm = token.norm();
    int n = norm.length();
    return n > 2 && norm.charAt(n - 1) == '-' && Character.isLetter(norm.charAt(n - 2));
  }

  /** The next compound behind links and other truncated words. */
  private static Token partner(List<Token> tokens, int index) {
    boolean linked = false;
    for (int i = index + 1; i < Math.min(tokens.size(), index + REACH); i++) {
      Token token = tokens.get(i);
      if (LINKS.contains(token.norm())) {
        linked = true;
      } else if (linked && token.parts().size() > 1 && !isTruncated(token)) {
        return token;
      } else if (linked && hasHyphen(token) && !isTruncated(token)) {
        return token;
      } else if (linked && token.pos().equals("NOUN")) {
        return null;
      } else if (!isTruncated(token) && !token.pos().equals("ADJ")) {
        return null;
      }
    }
    return null;
  }

  private static boolean hasHyphen(Token token) {
    int at = token.norm().lastIndexOf('-');
    return at > 0 && at < token.norm().length() - 2;
  }

  private static Token completed(Token token, Token full, CompoundSplitter splitter) {
    String stem = token.norm().substring(0, token.norm().length() - 1);
    String head = head(full);
    int length = token.norm().length();
    List<CompoundPart> parts = new ArrayList<>();
    for (CompoundPart part : splitter.modifiers(stem)) {
      parts.add(part);
    }
    parts.add(new CompoundPart(new Span(length, length), head, true));
    return new Token(token.span(), token.norm(), stem + head, full.pos(), parts);
  }

  private static String head(Token full) {
    if (full.parts().isEmpty()) {
      return full.lemma().substring(full.lemma().lastIndexOf('-') + 1);
    }
    return full.parts().get(full.parts().size() - 1).lemma();
  }
}
