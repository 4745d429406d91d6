package no.samlese.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.samlese.lexicon.exchange.Dictionary;
import no.samlese.lexicon.exchange.LexiconFormat;
import no.samlese.lexicon.exchange.LexiconImport;
import no.samlese.lexicon.exchange.Report;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese lexicon import}: a dictionary of another tool as a lexicon. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a lexicon of a dictionary of another tool, and reports what our format",
      "cannot hold. The lexicon finds what the dictionary lists and no more."
    },
    footer = {
      "",
      "Example: samlese lexicon import themes.dic --to my-lexicons/",
      "Then:    samlese lexicon lint --lexicons my-lexicons/"
    })
final class LexiconImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private LexiconExchange exchange;

  @Parameters(paramLabel = "FILE", description = "The dictionary.")
  private Path file;

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "Folder to write to.")
  private Path folder;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the lexicon; the file's if left out.")
  private String name;

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "CODE",
      defaultValue = "nb,nn",
      description =
          "Languages of the words, where the file does not say it. By default: ${DEFAULT-VALUE}.")
  private List<String> languages;

  @Option(
      names = "--inflect",
      description = "Base forms that we know inflect, though the file does not list their forms.")
  private boolean inflect;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "" + LexiconImport.MOST_WORDS,
      description = "Most words that a wildcard becomes. By default: ${DEFAULT-VALUE}.")
  private int words;

  @Override
  public Integer call() {
    String lexicon = name == null ? LexiconImport.nameOf(file) : name;
    LexiconImport.Options options =
        new LexiconImport.Options(lexicon, LexiconExchange.languages(languages), inflect, words);
    Path target = folder.resolve(lexicon + ".yaml");
    LexiconExchange.checkFree(target);
    LexiconFormat format = exchange.format(file);
    Report.Builder report = new Report.Builder();
    PrintWriter out = spec.commandLine().getOut();
    LexiconImport.Result result;
    try {
      Dictionary dictionary = format.read(file, report);
      String source = file.getFileName() + " (" + format.name() + "), samlese lexicon import.";
      result = LexiconImport.of(dictionary, source, options, report);
    } catch (UserException e) {
      if (!report.build().notes().isEmpty()) {
        exchange.print(report.build(), out);
      }
      throw e;
    }
    write(target, result.yaml());
    out.printf(
        Locale.ROOT,
        "Wrote %s: %d terms of %d forms in %d categories.%n",
        target,
        result.terms(),
        result.forms(),
        result.categories());
    exchange.print(report.build(), out);
    return ExitCode.DONE;
  }

  private static void write(Path target, String yaml) {
    try {
      Files.createDirectories(target.getParent());
      Files.writeString(target, yaml);
    } catch (IOException e) {
      throw new UserException(
          target + " cannot be written: " + e.getMessage() + '.',
          "Check that you may write to the folder given with --to.",
          e);
    }
  }
}
