package no.samlese.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.samlese.text.Token;

/**
 * The words and phrases of all cues of one language as a tree, looked up in one pass over a
 * sentence. A word stands for itself and for the forms of which it is the lemma; {@code samskap*}
 * for all that begin so, {@code *styring} for all that end so; {@code bruker/noun} for one part of
 * speech.
 */
final class CueWords {
  private static final String ANY = "*";
  private static final char TAG = '/';

  /** What phrases have in common so far: the words that may follow, and the phrases that end. */
  private static final class Node {
    private final Map<String, Map<String, Node>> whole = new HashMap<>();
    private final LetterTree<Map<String, Node>> beginnings = new LetterTree<>();
    private final LetterTree<Map<String, Node>> endings = new LetterTree<>();
    private final List<Phrase> phrases = new ArrayList<>();

    /** The nodes of a word by part of speech, which is empty for any. */
    Map<String, Node> of(String word) {
      if (word.endsWith(ANY)) {
        return beginnings.at(word.substring(0, word.length() - 1), false, HashMap::new);
      }
      if (word.startsWith(ANY)) {
        return endings.at(word.substring(1), true, HashMap::new);
      }
      return whole.computeIfAbsent(word, w -> new HashMap<>());
    }

    /** Hands out the nodes of all words that stand for a token, by part of speech. */
    void follow(Token token, Consumer<Map<String, Node>> take) {
      String norm = token.norm();
      take.accept(whole.getOrDefault(norm, Map.of()));
      if (!norm.equals(token.lemma())) {
        take.accept(whole.getOrDefault(token.lemma(), Map.of()));
      }
      beginnings.walk(norm, false, take);
      endings.walk(norm, true, take);
    }
  }

  /** A phrase of a cue, as the rule has it. */
  private record Phrase(CompiledCue cue, String form) {}

  private final Node root = new Node();

  void add(CompiledCue cue, String phrase) {
    Node node = root;
    for (String word : phrase.strip().split("\\s+", -1)) {
      int slash = word.indexOf(TAG);
      String text = slash <= 0 ? word : word.substring(0, slash);
      String tag = slash <= 0 ? "" : word.substring(slash + 1).toUpperCase(Locale.ROOT);
      node = node.of(text).computeIfAbsent(tag, t -> new Node());
    }
    node.phrases.add(new Phrase(cue, phrase));
  }

  /** The cues whose words stand in a sentence, and where. */
  Map<CompiledCue, List<FoundCue>> find(List<Token> tokens) {
    Map<CompiledCue, List<FoundCue>> found = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      find(root, tokens, i, i, found);
    }
    return found;
  }

  private static void find(
      Node node, List<Token> tokens, int first, int next, Map<CompiledCue, List<FoundCue>> found) {
    if (node == null) {
      return;
    }
    for (Phrase phrase : node.phrases) {
      found
          .computeIfAbsent(phrase.cue(), cue -> new ArrayList<>())
          .add(new FoundCue(phrase.cue(), first, next - 1, phrase.form()));
    }
    if (next < tokens.size()) {
      Token token = tokens.get(next);
      node.follow(
          token,
          byTag -> {
            find(byTag.get(""), tokens, first, next + 1, found);
            find(byTag.get(token.pos()), tokens, first, next + 1, found);
          });
    }
  }
}
