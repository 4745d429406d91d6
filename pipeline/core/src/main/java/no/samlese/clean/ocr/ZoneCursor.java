package no.samlese.clean.ocr;

import java.util.Comparator;
import java.util.List;
import no.samlese.text.Zone;

/** Reads the zones of a text from its start to its end. */
final class ZoneCursor {
  private final List<Region> regions;
  private int next;

  ZoneCursor(List<Region> regions) {
    this.regions = regions.stream().sorted(Comparator.comparing(Region::span)).toList();
  }

  /** The zone of a place that is not before the last one asked for; body if none is known. */
  Zone at(int position) {
    while (next < regions.size() && regions.get(next).span().end() <= position) {
      next++;
    }
    return next < regions.size() && regions.get(next).span().start() <= position
        ? regions.get(next).zone()
        : Zone.BODY;
  }
}
