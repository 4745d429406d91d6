package no.samlese.benchmarks.language;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import no.samlese.annotate.Annotator;
import no.samlese.clean.ocr.StatisticalRepair;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Language;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/**
 * How long the data of the repair and of the annotation take to load in a new virtual machine, and
 * how much of the heap they keep. Run it anew for each figure: what is loaded stays.
 */
public final class LoadTrial {
  private static final String TEXT = "Kommunen skal legge til rette for innbyggermedvirkning.";

  private LoadTrial() {}

  /** Prints a line for each step and one for all. */
  public static void main(String[] args) {
    final double before = heap();
    double seconds = step("repair", StatisticalRepair::shipped);
    Annotator annotator = new Annotator();
    CleanDocument document = document();
    seconds += step("annotation, Bokmål", () -> annotator.annotate(document, Language.BOKMAAL));
    seconds += step("annotation, Nynorsk", () -> annotator.annotate(document, Language.NYNORSK));
    seconds += step("languages", () -> annotator.annotate(document));
    System.out.printf(Locale.ROOT, "all: %.2f s, %.0f MB%n", seconds, heap() - before);
  }

  /** Wall-clock time of loading and using once, with the processor time of it printed beside. */
  private static double step(String name, Runnable load) {
    final double before = heap();
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    load.run();
    double busy = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s (%.2f s of a processor), %.0f MB%n",
        name,
        seconds,
        busy,
        heap() - before);
    return seconds;
  }

  /** What is reachable, in millions of bytes. */
  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static CleanDocument document() {
    Span whole = new Span(0, TEXT.length());
    return new CleanDocument(
        ExtractedDocument.ofText(TEXT),
        TEXT,
        List.of(new Block(whole, Zone.BODY, 0, 0, List.of())),
        Alignment.identity(TEXT.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
