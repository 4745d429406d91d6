package no.samlese.benchmarks.context;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samlese.annotate.Annotator;
import no.samlese.benchmarks.match.MatchTexts;
import no.samlese.context.ContextCoder;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Hit;

/**
 * What coding costs beside annotation, on the same documents: {@code ContextBenchmark
 * FILE_OR_FOLDER...} Processor time of one thread, so that a busy machine does not count; median of
 * some rounds after a warm-up.
 */
public final class ContextBenchmark {
  private static final int WARM_ROUNDS = 2;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ContextBenchmark() {}

  public static void main(String[] args) throws Exception {
    List<AnnotatedDocument> documents = MatchTexts.read(Arrays.stream(args).map(Path::of).toList());
    Lexicons lexicons = LexiconLoader.load();
    Annotator annotator = new Annotator();
    Matcher matcher = new Matcher(lexicons);
    ContextCoder coder = new ContextCoder(lexicons.codes());
    List<List<Hit>> hits = documents.stream().map(matcher::match).toList();
    double annotation =
        seconds(() -> documents.forEach(document -> annotator.annotate(document.clean())));
    double context = seconds(() -> codeAll(coder, documents, hits));
    print(MatchTexts.tokens(documents), hits.stream().mapToInt(List::size).sum());
    System.out.printf(
        Locale.ROOT,
        "annotation %.2f s, context %.2f s: %.2f of it%n",
        annotation,
        context,
        context / annotation);
  }

  private static void codeAll(
      ContextCoder coder, List<AnnotatedDocument> documents, List<List<Hit>> hits) {
    for (int i = 0; i < documents.size(); i++) {
      coder.code(documents.get(i), hits.get(i));
    }
  }

  private static void print(long tokens, int hits) {
    System.out.printf(Locale.ROOT, "%d tokens, %d hits%n", tokens, hits);
  }

  private static double seconds(Runnable work) {
    List<Double> rounds = new ArrayList<>();
    for (int i = 0; i < WARM_ROUNDS + ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      if (i >= WARM_ROUNDS) {
        rounds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
      }
    }
    rounds.sort(null);
    return rounds.get(ROUNDS / 2);
  }
}
