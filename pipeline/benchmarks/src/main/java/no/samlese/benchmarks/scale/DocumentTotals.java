package no.samlese.benchmarks.scale;

import no.samlese.registry.How;
import no.samlese.store.BlockRow;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.HitRow;
import no.samlese.store.PageRow;

/** The row of a document in the table of documents, summed up from its facts. */
final class DocumentTotals {
  private DocumentTotals() {}

  static DocumentRow row(PlannedDocument plan, DocumentFacts facts) {
    int words = facts.pages().stream().mapToInt(PageRow::words).sum();
    int repaired = facts.pages().stream().mapToInt(PageRow::repairedWords).sum();
    String how = How.MANIFEST.label();
    return new DocumentRow(
        plan.id(),
        plan.path(),
        "",
        plan.sha256(),
        plan.municipality().code(),
        plan.municipality().name(),
        how,
        1,
        plan.kind().type(),
        how,
        plan.year(),
        how,
        plan.title(),
        facts.summary().language(),
        facts.summary().mediaType(),
        facts.pages().size(),
        facts.problems().size(),
        0,
        facts.summary().words(),
        facts.summary().wordsAll(),
        sentences(facts),
        (int) facts.blocks().stream().filter(BlockRow::counted).count(),
        (int) facts.hits().stream().filter(HitRow::counted).count(),
        repaired,
        words == 0 ? 1 : 1 - (double) repaired / words,
        facts.summary().status());
  }

  private static int sentences(DocumentFacts facts) {
    return (int)
        facts.sentences().stream().filter(s -> facts.blocks().get(s.blockId()).counted()).count();
  }
}
