package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.exchange.Dictionary;
import no.samlese.lexicon.exchange.LexiconExport;
import no.samlese.lexicon.exchange.LexiconFormat;
import no.samlese.lexicon.exchange.Report;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samlese lexicon export}: lexicons for other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes lexicons, every inflected form, as a dictionary for another tool,",
      "and reports what that tool's format cannot hold."
    },
    footer = {"", "Example: samlese lexicon export samlese.yml --lexicon leadership"})
final class LexiconExportCommand extends LexiconCommand.OnLexicons {
  @Mixin private LexiconExchange exchange;

  @Parameters(paramLabel = "FILE", description = "The file to write; its end tells the format.")
  private Path file;

  @Option(
      names = "--lexicon",
      paramLabel = "NAME",
      description = "Only this lexicon; may be given several times. All if left out.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "CODE",
      defaultValue = "nb,nn,da,en",
      description = "Languages whose forms are written. By default: ${DEFAULT-VALUE}.")
  private List<String> languages;

  @Override
  public Integer call() {
    LexiconFormat format = exchange.format(file);
    LexiconExchange.checkFree(file);
    Report.Builder report = new Report.Builder();
    List<Lexicon> lexicons = chosen(LexiconLoader.load(overlay()).lexicons());
    Dictionary dictionary =
        LexiconExport.of(
            lexicons, LexiconExchange.languages(languages), format.hasLanguages(), report);
    format.write(dictionary, file, report);
    PrintWriter out = line().getOut();
    out.printf(
        Locale.ROOT,
        "Wrote %s: %d forms in %d categories (%s).%n",
        file,
        dictionary.size(),
        dictionary.categories().size(),
        format.name());
    exchange.print(report.build(), out);
    return ExitCode.DONE;
  }

  private List<Lexicon> chosen(List<Lexicon> all) {
    List<String> known = all.stream().map(Lexicon::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserException(
            "There is no lexicon " + name + ".",
            "Give one of: " + String.join(", ", known) + ", after --lexicon.");
      }
    }
    return all.stream().filter(one -> names.isEmpty() || names.contains(one.name())).toList();
  }
}
