package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samlese.lexicon.exchange.LexiconFormat;
import no.samlese.lexicon.exchange.Report;
import no.samlese.text.Language;
import no.samlese.text.UserException;
import picocli.CommandLine.Option;

/** Options and output that {@code lexicon export} and {@code lexicon import} share. */
final class LexiconExchange {
  private static final int SHOWN = 5;
  private static final Set<Language> LANGUAGES =
      Set.of(Language.BOKMAAL, Language.NYNORSK, Language.DANISH, Language.ENGLISH);

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = {
        "quanteda, liwc, liwc22, wordstat, lexicoder, yoshikoder, csv or xlsx.",
        "If left out, the end of FILE tells it: .yml, .dic, .dicx, .cat, .lcd,",
        ".ykd, .csv, .xlsx."
      })
  private String format;

  @Option(
      names = "--all",
      description = "Lists everything in the report, not the first 5 of a kind.")
  private boolean all;

  LexiconFormat format(Path file) {
    return format == null ? LexiconFormat.ofFile(file) : LexiconFormat.ofName(format);
  }

  void print(Report report, PrintWriter out) {
    List<String> lines = report.lines(all ? Integer.MAX_VALUE : SHOWN);
    out.println(lines.isEmpty() ? "Everything was carried over." : "Not carried over as it was:");
    lines.forEach(out::println);
    out.flush();
  }

  /** The languages of some codes. */
  static Set<Language> languages(List<String> codes) {
    Set<Language> languages = new LinkedHashSet<>();
    for (String code : codes) {
      Language language = Language.ofCode(code);
      if (!LANGUAGES.contains(language)) {
        throw new UserException(
            "Lexicons have no language " + code + ".", "Give nb, nn, da or en after --language.");
      }
      languages.add(language);
    }
    return languages;
  }

  /** Refuses to write over a file that somebody may have worked on. */
  static void checkFree(Path file) {
    if (Files.exists(file)) {
      throw new UserException(
          "There is a file " + file + " already.", "Delete it, or give another name.");
    }
  }
}
