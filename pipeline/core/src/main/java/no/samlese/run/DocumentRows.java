package no.samlese.run;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samlese.ingest.Checksum;
import no.samlese.ingest.SourceFile;
import no.samlese.registry.DocumentIdentity;
import no.samlese.store.BlockRow;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.HitRow;
import no.samlese.store.PageRow;
import no.samlese.store.ProblemRow;
import no.samlese.text.Outcome;
import no.samlese.text.Problem;

/** The rows of the table of documents: what the facts say, and what the path and manifest say. */
final class DocumentRows {
  private DocumentRows() {}

  static DocumentRow row(CorpusDocument document, DocumentFacts facts, Identities identities) {
    DocumentFacts.Summary summary = facts.summary();
    String path = document.file().path();
    DocumentIdentity identity = identities.of(path, summary.title(), summary.opening());
    int words = facts.pages().stream().mapToInt(PageRow::words).sum();
    int repaired = facts.pages().stream().mapToInt(PageRow::repairedWords).sum();
    return new DocumentRow(
        document.id(),
        path,
        document.files().stream().skip(1).map(SourceFile::path).collect(Collectors.joining(" | ")),
        document.sha256(),
        identity.municipalityCode().value(),
        identity.group(),
        identity.municipalityCode().how().label(),
        identity.municipalityCode().confidence(),
        identity.documentType().value(),
        identity.documentType().how().label(),
        identity.yearNumber().isPresent() ? identity.yearNumber().getAsInt() : null,
        identity.year().how().label(),
        identities.title(path, summary.title()),
        summary.language(),
        summary.mediaType(),
        facts.pages().size(),
        pages(facts, "none"),
        pages(facts, "ocr"),
        summary.words(),
        summary.wordsAll(),
        countedSentences(facts),
        (int) facts.blocks().stream().filter(BlockRow::counted).count(),
        (int) facts.hits().stream().filter(HitRow::counted).count(),
        repaired,
        soundShare(facts, words),
        summary.status());
  }

  private static int pages(DocumentFacts facts, String source) {
    return (int) facts.pages().stream().filter(page -> page.source().equals(source)).count();
  }

  private static int countedSentences(DocumentFacts facts) {
    return (int)
        facts.sentences().stream().filter(s -> facts.blocks().get(s.blockId()).counted()).count();
  }

  private static double soundShare(DocumentFacts facts, int words) {
    double sound =
        facts.pages().stream().mapToDouble(page -> page.soundShare() * page.words()).sum();
    return words == 0 ? 1 : sound / words;
  }

  /** A file that is no document, or none that could be opened. */
  static DocumentRow unread(SourceFile file, Identities identities) {
    DocumentIdentity identity = identities.of(file.path(), "", "");
    String status = file.isSkipped() ? Outcome.SKIPPED.label() : Outcome.UNREADABLE.label();
    return new DocumentRow(
        unreadId(file.path()),
        file.path(),
        "",
        "",
        identity.municipalityCode().value(),
        identity.group(),
        identity.municipalityCode().how().label(),
        identity.municipalityCode().confidence(),
        identity.documentType().value(),
        identity.documentType().how().label(),
        identity.yearNumber().isPresent() ? identity.yearNumber().getAsInt() : null,
        identity.year().how().label(),
        identities.title(file.path(), ""),
        "und",
        file.mediaType(),
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        1,
        status);
  }

  /** A file that was not opened has no checksum; its path stands in. */
  private static String unreadId(String path) {
    return "x" + Checksum.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, 11);
  }

  static ProblemRow problem(String path, Problem problem) {
    return new ProblemRow(
        unreadId(path),
        path,
        problem.page(),
        problem.stage(),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.what(),
        problem.cure());
  }
}
