package no.samlese.syntax;

import java.util.List;
import java.util.Locale;
import no.samlese.annotate.TreebankSentence;
import no.samlese.text.Token;

/**
 * What the parser knows of the words of a sentence, as sums of characters: form, lemma and tag. The
 * place behind the last word is the root, on which hangs what hangs on no word.
 */
final class ParseWords {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final String ROOT = "<root>";

  private final long[] forms;
  private final long[] lemmas;
  private final long[] tags;

  private ParseWords(int size) {
    this.forms = new long[size + 1];
    this.lemmas = new long[size + 1];
    this.tags = new long[size + 1];
    put(size, ROOT, ROOT, ROOT);
  }

  static ParseWords of(List<Token> tokens) {
    ParseWords words = new ParseWords(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words.put(i, token.norm(), token.lemma().toLowerCase(Locale.ROOT), token.pos());
    }
    return words;
  }

  static ParseWords of(TreebankSentence sentence) {
    List<TreebankSentence.Token> tokens = sentence.tokens();
    ParseWords words = new ParseWords(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      TreebankSentence.Token token = tokens.get(i);
      String form = token.form().toLowerCase(Locale.ROOT);
      words.put(i, form, token.lemma().toLowerCase(Locale.ROOT), token.pos());
    }
    return words;
  }

  private void put(int word, String form, String lemma, String pos) {
    forms[word] = sum(form);
    lemmas[word] = sum(lemma);
    tags[word] = sum(tag(form, lemma, pos));
  }

  /** Tags do not tell finite verbs from others; whether it is the base form and the end do. */
  private static String tag(String form, String lemma, String pos) {
    if (!pos.equals("VERB") && !pos.equals("AUX")) {
      return pos;
    }
    return form.equals(lemma) ? pos + '=' : pos + form.charAt(form.length() - 1);
  }

  private static long sum(String text) {
    long sum = 1;
    for (int i = 0; i < text.length(); i++) {
      sum = sum * BASE + text.charAt(i) + 1;
    }
    return sum;
  }

  /** Number of words, which is the place of the root. */
  int size() {
    return forms.length - 1;
  }

  /** The form of a word; 0 if there is none. */
  long form(int word) {
    return word < 0 ? 0 : forms[word];
  }

  /** The lemma of a word; 0 if there is none. */
  long lemma(int word) {
    return word < 0 ? 0 : lemmas[word];
  }

  /** The tag of a word; 0 if there is none. */
  long tag(int word) {
    return word < 0 ? 0 : tags[word];
  }
}
