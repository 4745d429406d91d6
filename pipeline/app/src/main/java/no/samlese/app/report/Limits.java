package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;

/** What the numbers do not say, in the sentences of the method page. */
final class Limits {
  private Limits() {}

  static List<String> of(ReportData data) {
    Site site = data.site();
    CorpusFigures figures = CorpusFigures.of(data.documents());
    List<String> limits = new ArrayList<>();
    limits.add(site.text("method.limit.words"));
    limits.add(site.text("method.limit.strict"));
    limits.add(site.text("method.limit.context"));
    boolean unrepaired = Boolean.FALSE.equals(data.run().options().get("repair"));
    limits.add(
        unrepaired
            ? site.text("method.limit.repair.off")
            : site.text(
                "method.limit.repaired",
                site.integer(figures.repairedWords()),
                site.integer(figures.words())));
    limits.add(
        site.text(
            "method.limit.missing",
            site.integer(figures.pagesWithoutText()),
            site.integer(figures.pages()),
            site.integer(figures.unreadable())));
    limits.add(site.text("method.limit.sample"));
    return limits;
  }
}
