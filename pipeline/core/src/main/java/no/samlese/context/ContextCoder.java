package no.samlese.context;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Hit;
import no.samlese.text.Token;

/**
 * The stage {@code context}: codes each hit by words of its sentence. A code that no word speaks
 * for is absent. Immutable, and safe to share between threads.
 */
public final class ContextCoder {
  /** Words beyond which nothing in a sentence speaks of a hit; a table may be one long sentence. */
  private static final int FARTHEST = 50;

  private final List<CodeRule> rules;
  private final byte[] source;

  private ContextCoder(byte[] source) {
    this.source = source;
    this.rules = CodeRuleFile.rules(source);
  }

  /**
   * A coder with the rules that come with the program, or with a user's own.
   *
   * @param overlay a folder with the layout of {@code lexicons/}
   */
  public static ContextCoder load(Optional<Path> overlay) {
    return new ContextCoder(CodeRuleFile.bytes(overlay));
  }

  /** The bytes of the file of rules that is used, for its checksum. */
  public byte[] source() {
    return source.clone();
  }

  public CodedDocument code(AnnotatedDocument document, List<Hit> hits) {
    List<CodedHit> coded = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      List<Token> tokens = document.sentences().get(hit.sentence()).tokens();
      SortedMap<String, String> codes = new TreeMap<>();
      for (CodeRule rule : rules) {
        nearest(rule, tokens, hit).ifPresent(value -> codes.put(rule.code(), value));
      }
      coded.add(new CodedHit(hit, codes));
    }
    return new CodedDocument(document, coded);
  }

  /** The value of the cue nearest to the hit; of two equally near, the one before it. */
  private static Optional<String> nearest(CodeRule rule, List<Token> tokens, Hit hit) {
    boolean bothSides = rule.window() == 0;
    int reach = bothSides ? Math.min(tokens.size(), FARTHEST) : rule.window();
    for (int distance = 1; distance <= reach; distance++) {
      String before = value(rule, tokens, hit.firstToken() - distance);
      if (before != null) {
        return Optional.of(before);
      }
      String after = bothSides ? value(rule, tokens, hit.lastToken() + distance) : null;
      if (after != null) {
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  private static String value(CodeRule rule, List<Token> tokens, int index) {
    boolean inside = index >= 0 && index < tokens.size();
    return inside ? rule.valueOfCue().get(tokens.get(index).norm()) : null;
  }
}
