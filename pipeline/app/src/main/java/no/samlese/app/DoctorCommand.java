package no.samlese.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.samlese.app.figure.FigureFile;
import no.samlese.ingest.OcrEngine;
import no.samlese.run.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samlese doctor}: what this machine has, what each lack costs, and how to cure it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Looks at this machine: what is missing, what it costs, and what cures it.",
    footer = {"", "Example: samlese doctor", "Exit code 1 if something is missing."})
final class DoctorCommand implements Callable<Integer> {
  private static final long MEGABYTE = 1 << 20;
  private static final long LEAST_HEAP = 500 * MEGABYTE;
  private static final long LEAST_DISK = 2_000 * MEGABYTE;
  private static final int LEAST_JAVA = 17;

  @Spec private CommandSpec spec;

  /** What was looked at; the cost and the cure are empty if all is well. */
  private record Finding(String subject, boolean well, String state, String cost, String cure) {
    static Finding well(String subject, String state) {
      return new Finding(subject, true, state, "", "");
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("samlese " + Versions.program());
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(memory());
    findings.add(tesseract());
    findings.add(drawing());
    findings.add(folder("results", Places.output()));
    findings.add(folder("cache", Places.cache()));
    findings.add(folder("temporary files", Path.of(System.getProperty("java.io.tmpdir"))));
    findings.add(disk());
    findings.forEach(finding -> print(finding, out));
    return findings.stream().allMatch(Finding::well)
        ? ExitCode.DONE
        : ExitCode.UNREADABLE_DOCUMENTS;
  }

  private static void print(Finding finding, PrintWriter out) {
    String mark = finding.well() ? "ok     " : "MISSING";
    out.printf(Locale.ROOT, "%s %-16s %s%n", mark, finding.subject(), finding.state());
    if (!finding.well()) {
      out.println("        it costs you: " + finding.cost());
      out.println("        cure:         " + finding.cure());
    }
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    String state = System.getProperty("java.version") + ", " + System.getProperty("java.home");
    return version >= LEAST_JAVA
        ? Finding.well("Java", state)
        : new Finding(
            "Java", false, state, "nothing runs", "apt install openjdk-17-jdk (or newer)");
  }

  private static Finding memory() {
    long heap = Runtime.getRuntime().maxMemory();
    String state = heap / MEGABYTE + " MB of heap";
    return heap >= LEAST_HEAP
        ? Finding.well("memory", state)
        : new Finding(
            "memory",
            false,
            state,
            "long documents may fail",
            "SAMLESE_OPTS=-Xmx900m samlese run …");
  }

  private static Finding tesseract() {
    OcrEngine engine = OcrEngine.find();
    if (engine.readsNorwegian()) {
      return Finding.well("Tesseract", engine.version() + ", with Norwegian");
    }
    boolean installed = engine.isInstalled();
    return new Finding(
        "Tesseract",
        false,
        installed ? engine.version() + ", without Norwegian" : "not found",
        "pages that are pictures stay without text; they are counted and listed",
        installed
            ? "apt install tesseract-ocr-nor"
            : "apt install tesseract-ocr tesseract-ocr-nor");
  }

  private static Finding drawing() {
    return FigureFile.obstacle()
        .map(
            obstacle ->
                new Finding(
                    "drawing",
                    false,
                    obstacle,
                    "reports have their tables, and no figures",
                    "apt install fontconfig fonts-dejavu-core openjdk-17-jre-headless"))
        .orElseGet(() -> Finding.well("drawing", "this Java has fonts"));
  }

  private static Finding folder(String subject, Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".samlese", ".tmp"));
      return Finding.well(subject, folder.toString());
    } catch (IOException e) {
      return new Finding(
          subject,
          false,
          folder + " cannot be written",
          "a run stops before it has read anything",
          "give another folder with --out and --cache, or mend the rights of this one");
    }
  }

  private static Finding disk() {
    try {
      long free = Files.getFileStore(Places.home()).getUsableSpace();
      String state = free / MEGABYTE + " MB free";
      return free >= LEAST_DISK
          ? Finding.well("disk", state)
          : new Finding(
              "disk",
              false,
              state,
              "large runs break off",
              "make room, or give another disk with --out");
    } catch (IOException e) {
      return new Finding("disk", false, "unknown", "large runs may break off", "look at df -h");
    }
  }
}
