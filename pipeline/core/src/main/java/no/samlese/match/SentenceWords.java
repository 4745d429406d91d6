package no.samlese.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * The words of one sentence by their keys. A token with a slash is several words ({@code NPG/PVG});
 * a hyphen that the tokenizer cut off its word is put back. Used again for sentence after sentence.
 */
final class SentenceWords {
  private String[] keys = new String[128];
  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int[] tokens = new int[128];
  private int size;
  private List<Token> source = List.of();
  private List<Token> introduction = List.of();

  /** The keys of the introduction; null until they are needed. */
  private List<String> introduced = List.of();

  /**
   * Reads a sentence.
   *
   * @param before the tokens of a sentence that ends with a colon just before this one; what it
   *     says is company to what follows
   */
  void read(Sentence sentence, List<Token> before) {
    source = sentence.tokens();
    introduction = before;
    introduced = before.isEmpty() ? List.of() : null;
    size = 0;
    for (int i = 0; i < source.size(); i++) {
      Token token = source.get(i);
      String norm = token.norm();
      if (WordKey.isPlain(norm)) {
        add(norm, token.span().start(), token.span().end(), i);
      } else {
        addMarked(token, norm, i);
      }
    }
  }

  /**
   * Whether one of the words stands in the sentence or in what introduces it.
   *
   * @param filter has the words
   */
  boolean keepsCompanyWith(Set<String> words, WordFilter filter) {
    for (int i = 0; i < size; i++) {
      if (filter.mayHave(keys[i]) && words.contains(keys[i])) {
        return true;
      }
    }
    for (String key : introductionKeys()) {
      if (filter.mayHave(key) && words.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private List<String> introductionKeys() {
    if (introduced == null) {
      introduced = introduction.stream().map(token -> WordKey.of(token.norm())).toList();
    }
    return introduced;
  }

  private void addMarked(Token token, String norm, int index) {
    int start = token.span().start();
    if (norm.length() == 1 && WordKey.isHyphen(norm.charAt(0)) && touchesWord(start)) {
      keys[size - 1] = keys[size - 1] + '-';
      ends[size - 1] = token.span().end();
      return;
    }
    // A norm of another length than its print cannot be cut by offsets.
    if (norm.indexOf('/') < 0 || norm.length() == 1 || norm.length() != token.span().length()) {
      add(WordKey.of(norm), start, token.span().end(), index);
      return;
    }
    int from = 0;
    for (int i = 0; i <= norm.length(); i++) {
      if (i == norm.length() || norm.charAt(i) == '/') {
        if (i > from) {
          add(WordKey.of(norm.substring(from, i)), start + from, start + i, index);
        }
        if (i < norm.length()) {
          add("/", start + i, start + i + 1, index);
        }
        from = i + 1;
      }
    }
  }

  private boolean touchesWord(int start) {
    return size > 0 && ends[size - 1] == start && isWord(size - 1) && !isCut(size - 1);
  }

  private void add(String key, int start, int end, int token) {
    if (key.isEmpty()) {
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    keys[size] = key;
    starts[size] = start;
    ends[size] = end;
    tokens[size] = token;
    size++;
  }

  int size() {
    return size;
  }

  /** The key of a word; empty before the first and after the last. */
  String key(int word) {
    return word < 0 || word >= size ? "" : keys[word];
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  int tokenIndex(int word) {
    return tokens[word];
  }

  Token token(int word) {
    return source.get(tokens[word]);
  }

  /** Whether the word is a token by itself, so that the token's lemma and parts are the word's. */
  boolean isToken(int word) {
    return starts[word] == token(word).span().start() && ends[word] == token(word).span().end();
  }

  boolean isWord(int word) {
    String key = key(word);
    return !key.isEmpty() && Character.isLetterOrDigit(key.charAt(0));
  }

  /** Whether the word is the first part of a compound whose rest comes later: {@code topp-}. */
  boolean isCut(int word) {
    String key = key(word);
    return key.length() > 1 && key.charAt(key.length() - 1) == '-';
  }

  /** The keys of some words, for messages and tests. */
  List<String> keys() {
    return new ArrayList<>(Arrays.asList(keys).subList(0, size));
  }
}
