package no.samlese.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFile;
import no.samlese.app.figure.FigureTable;

/** The drawings as files: SVG, PNG, and the numbers behind them as CSV. */
final class FigurePart implements ReportPart {
  @Override
  public String name() {
    return "figures";
  }

  /** Without fonts there are none; {@code samlese doctor} says what is missing. */
  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.FIGURES) && FigureFile.available();
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    all(data).values().forEach(figure -> folder.aside(() -> write(data.site(), folder, figure)));
  }

  private static Map<String, Figure> all(ReportData data) {
    Charts charts = new Charts(data);
    List<Figure> figures = new ArrayList<>(charts.overview());
    figures.add(charts.heat());
    data.categories().forEach(category -> figures.addAll(charts.of(category)));
    Map<String, Figure> byName = new LinkedHashMap<>();
    figures.forEach(figure -> byName.putIfAbsent(figure.id(), figure));
    return byName;
  }

  private static void write(Site site, ReportFolder folder, Figure figure) {
    String file = "figures/" + figure.id();
    try {
      FigureFile.writeSvg(figure, folder.file(file + ".svg"));
      FigureFile.writePng(figure, folder.file(file + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    FigureTable table = figure.table();
    folder.csv(file + ".csv", table.columns(), table.rows(), site.language());
  }
}
