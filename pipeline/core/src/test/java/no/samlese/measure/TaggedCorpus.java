package no.samlese.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samlese.store.CategoryRow;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;
import no.samlese.store.TaggedText;

/** The tables of a few documents written by hand. */
final class TaggedCorpus {
  static final String CATEGORY = "cocreation/samskaping";

  private final List<DocumentRow> documents = new ArrayList<>();
  private final List<DocumentFacts> facts = new ArrayList<>();

  /** Adds a document of a municipality; the municipality's name is its group. */
  TaggedCorpus document(String municipality, TaggedText text) {
    DocumentFacts fact = text.facts();
    documents.add(row(fact, municipality, documents.size()));
    facts.add(fact);
    return this;
  }

  private static DocumentRow row(DocumentFacts facts, String municipality, int number) {
    DocumentFacts.Summary summary = facts.summary();
    return new DocumentRow(
        summary.documentId(),
        "plan" + number + ".txt",
        "",
        summary.sha256(),
        "",
        municipality,
        "folder",
        1,
        "",
        "",
        null,
        "",
        "",
        "nb",
        "text/plain",
        1,
        0,
        0,
        summary.words(),
        summary.wordsAll(),
        countedSentences(facts),
        facts.blocks().size(),
        facts.hits().size(),
        0,
        1,
        "read");
  }

  private static int countedSentences(DocumentFacts facts) {
    return (int)
        facts.sentences().stream().filter(s -> facts.blocks().get(s.blockId()).counted()).count();
  }

  /** What is asked of the tables of the corpus. */
  <T> T ask(Path folder, Function<Database, T> question) {
    Path parts = folder.resolve("parts" + System.nanoTime());
    try (FactWriter writer = new FactWriter(parts)) {
      facts.forEach(writer::add);
    }
    Path file = folder.resolve("corpus" + System.nanoTime() + ".duckdb");
    try (Database database = RunDatabase.create(file, parts, documents, List.of())) {
      CategoryRow category =
          new CategoryRow(CATEGORY, "words", true, 1, CATEGORY, "", "", "", "", "");
      RunDatabase.add(database, Table.CATEGORIES, List.of(category));
      return question.apply(database);
    }
  }
}
