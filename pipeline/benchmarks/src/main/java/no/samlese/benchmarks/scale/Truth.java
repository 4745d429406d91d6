package no.samlese.benchmarks.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.registry.Municipality;

/** What was planted, in the folder {@code truth}: for tests of what measures find. */
final class Truth {
  private static final int PER = 10_000;

  private final List<String> rates = new ArrayList<>();

  Truth() {
    rates.add("municipality_code,kostra_group,category,expected_per_10k");
  }

  /** Notes the rates that a municipality's own words are drawn from; copies are not in them. */
  void add(Municipality municipality, Map<String, Double> expected) {
    expected.forEach(
        (category, rate) ->
            rates.add(
                String.format(
                    Locale.ROOT,
                    "%s,%s,%s,%.4f",
                    municipality.code(),
                    municipality.kostraGroup(),
                    category,
                    rate * PER)));
  }

  /** Writes {@code rates.csv} and {@code copies.csv}. */
  void write(Path run, List<Templates.Copy> copies) throws IOException {
    Path folder = Files.createDirectories(run.resolve("truth"));
    List<String> lines = new ArrayList<>();
    lines.add("document_id,block_id,start,end,from_document_id,from_block_id");
    for (Templates.Copy copy : copies) {
      lines.add(
          copy.documentId()
              + ","
              + copy.blockId()
              + ","
              + copy.start()
              + ","
              + copy.end()
              + ","
              + copy.original().documentId()
              + ","
              + copy.original().blockId());
    }
    Files.write(folder.resolve("rates.csv"), rates, StandardCharsets.UTF_8);
    Files.write(folder.resolve("copies.csv"), lines, StandardCharsets.UTF_8);
  }
}
