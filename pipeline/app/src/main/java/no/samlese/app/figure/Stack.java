package no.samlese.app.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Texts below each other, each as near to its wanted place as the others let it be: those that
 * touch are moved apart around their common middle.
 */
final class Stack {
  /** A text and where its middle is. */
  record Entry(String text, double y) {}

  private final double step;
  private final double top;
  private final double bottom;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param step from one text to the next
   * @param top highest place
   * @param bottom lowest place
   */
  Stack(double step, double top, double bottom) {
    this.step = step;
    this.top = top;
    this.bottom = bottom;
  }

  void add(String text, double y) {
    entries.add(new Entry(text, y));
  }

  /** The texts from above, at least a step apart. */
  List<Entry> spread() {
    List<Run> runs = new ArrayList<>();
    entries.sort(Comparator.comparingDouble(Entry::y));
    for (Entry entry : entries) {
      Run run = new Run(1, entry.y());
      while (!runs.isEmpty() && overlap(runs.get(runs.size() - 1), run)) {
        run = joined(runs.remove(runs.size() - 1), run);
      }
      runs.add(run);
    }
    List<Entry> spread = new ArrayList<>();
    for (Run run : runs) {
      for (int n = 0; n < run.count(); n++) {
        spread.add(new Entry(entries.get(spread.size()).text(), first(run) + n * step));
      }
    }
    return spread;
  }

  /** Neighbours that touch, and the mean of the places that they want. */
  private record Run(int count, double middle) {}

  private static Run joined(Run above, Run below) {
    int count = above.count() + below.count();
    double sum = above.count() * above.middle() + below.count() * below.middle();
    return new Run(count, sum / count);
  }

  private double first(Run run) {
    double wanted = run.middle() - (run.count() - 1) * step / 2;
    double lowest = bottom - (run.count() - 1) * step;
    return Math.max(top, Math.min(lowest, wanted));
  }

  private boolean overlap(Run above, Run below) {
    return first(above) + above.count() * step > first(below);
  }
}
