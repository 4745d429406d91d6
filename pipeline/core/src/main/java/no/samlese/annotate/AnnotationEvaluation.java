package no.samlese.annotate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Measures the stage from end to end against a treebank: text goes in, and tokens, sentences, tags
 * and lemmas are compared with the gold ones by their offsets.
 *
 * <p>The text is made of blocks of ten sentences; headings, where the treebank marks them, are
 * blocks of their own. Where a treebank has no text, spaces are put where they are usual.
 */
public final class AnnotationEvaluation {
  private static final int SENTENCES_A_BLOCK = 10;
  private static final int WARM_UP_WORDS = 400_000;

  /** What is measured: {@link Annotator}, or something else that does the same. */
  @FunctionalInterface
  public interface Stage {
    /** Analyses a document. */
    AnnotatedDocument annotate(CleanDocument document);
  }

  private final Stage stage;
  private final Consumer<String> errors;
  private final Map<String, Integer> hits = new HashMap<>();

  /** An evaluation that keeps its errors to itself. */
  public AnnotationEvaluation() {
    this(error -> {});
  }

  /** An evaluation that tells of every error, one line each. */
  public AnnotationEvaluation(Consumer<String> errors) {
    this(new Annotator()::annotate, errors);
  }

  /** An evaluation of something else that does what {@link Annotator} does. */
  public AnnotationEvaluation(Stage stage, Consumer<String> errors) {
    this.stage = stage;
    this.errors = errors;
  }

  /** Evaluates a file in CoNLL-U or in the form of NDT. */
  public static AnnotationScores evaluate(Path treebank) throws IOException {
    return new AnnotationEvaluation().evaluate(Treebank.read(treebank));
  }

  /** Evaluates sentences in the order of a text. */
  public AnnotationScores evaluate(List<TreebankSentence> sentences) {
    TreebankText gold = TreebankText.of(TreebankBlocks.of(sentences, SENTENCES_A_BLOCK));
    AnnotatedDocument found = stage.annotate(gold.document());
    TreebankVocabulary seen = TreebankVocabulary.of(found.language());
    Map<Span, Token> tokens = new HashMap<>();
    Set<Span> spans = new HashSet<>();
    for (Sentence sentence : found.sentences()) {
      sentence.tokens().forEach(token -> tokens.put(token.span(), token));
      spans.add(sentence.span());
    }
    hits.clear();
    for (TreebankSentence.Token token : gold.tokens()) {
      compare(token, tokens.get(token.span()), seen);
    }
    for (Span span : gold.sentences()) {
      count("sentence", spans.contains(span));
      if (!spans.contains(span)) {
        errors.accept("sentence\t" + span.of(gold.document().text()));
      }
    }
    return new AnnotationScores(
        found.language().code(),
        gold.tokens().size(),
        f1("token", tokens.size()),
        f1("sentence", spans.size()),
        share("pos"),
        share("lemma"),
        share("unseen"),
        hits.getOrDefault("unseen all", 0),
        speed(gold));
  }

  private void compare(TreebankSentence.Token gold, Token found, TreebankVocabulary seen) {
    count("token", found != null);
    count("pos", found != null && found.pos().equals(gold.pos()));
    if (found == null) {
      errors.accept("token\t" + gold.form());
    } else if (!found.pos().equals(gold.pos())) {
      errors.accept("pos\t" + gold.form() + "\t" + gold.pos() + "\t" + found.pos());
    }
    if (gold.pos().equals("PUNCT") || gold.pos().equals("SYM")) {
      return;
    }
    boolean lemma = found != null && sameLemma(gold, found);
    boolean unseen = !seen.contains(gold.form());
    count("lemma", lemma);
    if (unseen) {
      count("unseen", lemma);
    }
    if (found != null && !lemma) {
      errors.accept(
          (unseen ? "unseen\t" : "lemma\t")
              + String.join(
                  "\t", gold.form(), gold.lemma(), found.lemma(), gold.pos(), found.pos()));
    }
  }

  /** UD_Norwegian-Bokmaal has given {@code det} the lemma {@code den}, which NDT does not. */
  private static boolean sameLemma(TreebankSentence.Token gold, Token found) {
    return gold.lemma().toLowerCase(Locale.ROOT).equals(found.lemma().toLowerCase(Locale.ROOT))
        || (found.norm().equals("det") && gold.lemma().equals("den"));
  }

  private void count(String name, boolean hit) {
    hits.merge(name + " all", 1, Integer::sum);
    hits.merge(name, hit ? 1 : 0, Integer::sum);
  }

  private double share(String name) {
    return hits.getOrDefault(name, 0) / (double) Math.max(1, hits.getOrDefault(name + " all", 0));
  }

  private double f1(String name, int found) {
    return 2.0 * hits.getOrDefault(name, 0) / (hits.getOrDefault(name + " all", 0) + found);
  }

  /**
   * Best of three passes over the text, after a warm-up, in processor time of the one thread: what
   * else the machine does is not counted.
   */
  private double speed(TreebankText gold) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    int words = Math.max(1, gold.tokens().size());
    for (int done = 0; done < WARM_UP_WORDS; done += words) {
      stage.annotate(gold.document());
    }
    double best = 0;
    for (int pass = 0; pass < 3; pass++) {
      long start = clock.getCurrentThreadCpuTime();
      stage.annotate(gold.document());
      best = Math.max(best, words * 1e9 / Math.max(1, clock.getCurrentThreadCpuTime() - start));
    }
    return best;
  }
}
