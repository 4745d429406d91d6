package no.samlese.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlese.store.BlockRow;
import no.samlese.store.CategoryRow;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.HitCodes;
import no.samlese.store.HitRow;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/** Documents put together by hand, as the tables of a run. */
final class SmallCorpus {
  private final List<DocumentRow> documents = new ArrayList<>();
  private final List<DocumentFacts> facts = new ArrayList<>();

  /** A document of counted blocks; its name is its identifier and path. */
  SmallCorpus document(String name, Integer year, String municipality, String... blocks) {
    List<BlockRow> rows = new ArrayList<>();
    int words = 0;
    int start = 0;
    for (String block : blocks) {
      int size = block.split("\\s+").length;
      int end = start + block.length();
      rows.add(new BlockRow(name, rows.size(), 1, "body", 0, "", true, size, start, end, block));
      words += size;
      start = end + 1;
    }
    return add(name, year, municipality, words, rows, List.of());
  }

  /** A document of so many words in one block with hits of a category, some of them repaired. */
  SmallCorpus hits(
      String name, String municipality, int words, String category, int sound, int repaired) {
    List<HitRow> rows = new ArrayList<>();
    for (int i = 0; i < sound + repaired; i++) {
      rows.add(hit(name, i, category, i >= sound));
    }
    BlockRow block = new BlockRow(name, 0, 1, "body", 0, "", true, words, 0, 4, "Text");
    return add(name, 2020, municipality, words, List.of(block), rows);
  }

  private SmallCorpus add(
      String name,
      Integer year,
      String municipality,
      int words,
      List<BlockRow> blocks,
      List<HitRow> hits) {
    documents.add(
        new DocumentRow(
            name,
            name,
            "",
            name,
            "",
            municipality,
            "folder",
            1,
            "plan",
            "folder",
            year,
            "folder",
            name,
            "nb",
            "text/plain",
            1,
            0,
            0,
            words,
            words,
            1,
            blocks.size(),
            hits.size(),
            0,
            1,
            "read"));
    DocumentFacts.Summary summary =
        new DocumentFacts.Summary(
            name, name, "text/plain", name, "", "", "nb", words, words, "read");
    facts.add(
        new DocumentFacts(
            summary, List.of(), blocks, List.of(), List.of(), hits, List.of(), List.of(), List.of(),
            List.of()));
    return this;
  }

  private static HitRow hit(String document, int number, String category, boolean repaired) {
    return new HitRow(
        document + "-" + number,
        document,
        1,
        0,
        0,
        0,
        4,
        1,
        1,
        "Text",
        "text",
        "t",
        category,
        "",
        "nb",
        "none",
        "",
        false,
        "body",
        "",
        true,
        repaired,
        "",
        "",
        HitCodes.of(Map.of()));
  }

  /** The database; the caller closes it. */
  Database write(Path folder, String... categories) {
    Path parts = folder.resolve("parts");
    try (FactWriter writer = new FactWriter(parts)) {
      facts.forEach(writer::add);
    }
    Database database =
        RunDatabase.create(folder.resolve("run.duckdb"), parts, documents, List.of());
    List<CategoryRow> rows = new ArrayList<>();
    for (String category : categories) {
      int position = rows.size() + 1;
      rows.add(
          new CategoryRow(category, "l", true, position, category, category, category, "", "", ""));
    }
    RunDatabase.add(database, Table.CATEGORIES, rows);
    return database;
  }
}
