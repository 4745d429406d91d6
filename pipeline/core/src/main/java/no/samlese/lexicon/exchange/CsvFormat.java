package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.List;

/** A table of text: columns {@code category}, {@code form}, {@code language}. */
final class CsvFormat implements LexiconFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv");
  }

  @Override
  public boolean hasLanguages() {
    return true;
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    return Rows.read(file, CsvFile.read(file, report), report);
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    CsvFile.write(file, Rows.of(dictionary));
  }
}
