package no.samlese.benchmarks.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.StatisticalRepair;
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
 * Speed of the repair: documents a second. The words of the file are printed at the start; words a
 * second are the product. {@code -p file=noisy.txt,clean.txt} names the texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RepairBenchmark {
  @Param("noisy.txt")
  private String file;

  private CharacterRepair repair;
  private String text;

  /** Reads the text. */
  @Setup
  public void read() throws IOException {
    repair = StatisticalRepair.shipped();
    text = Files.readString(Path.of(file));
    System.out.println("words: " + text.strip().split("\\s+", -1).length);
  }

  @Benchmark
  public CharacterRepair.Result repairDocument() {
    return repair.repair(text, List.of(), StatisticalRepair.DEFAULT_MIN_CONFIDENCE);
  }
}
