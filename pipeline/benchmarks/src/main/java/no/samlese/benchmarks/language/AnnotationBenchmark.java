package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.samlese.annotate.Annotator;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Speed of the whole stage: documents a second, each line of the file a block. The tokens of the
 * file are printed at the start; tokens a second are the product. {@code -p file=plan.txt} names
 * the text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnnotationBenchmark {
  @Param("plan.txt")
  private String file;

  private final Annotator annotator = new Annotator();
  private CleanDocument document;

  /** Reads the text. */
  @Setup
  public void read() throws IOException {
    document = TrialText.of(Files.readString(Path.of(file)));
    var annotated = annotator.annotate(document);
    int tokens = annotated.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    System.out.println("tokens: " + tokens);
  }

  @Benchmark
  public AnnotatedDocument annotateDocument() {
    return annotator.annotate(document);
  }
}
