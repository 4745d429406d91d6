package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Zone;

/** The lines of one document while rules find out what part each plays. */
final class Draft {
  private final List<Line> lines;
  private final boolean paged;
  private final Zone[] zones;
  private final boolean[] starts;
  private final int[] levels;
  private final Measure measure;
  private final Map<String, Integer> contents = new HashMap<>();

  Draft(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
    this.zones = new Zone[lines.size()];
    Arrays.fill(zones, Zone.BODY);
    this.starts = new boolean[lines.size()];
    this.levels = new int[lines.size()];
    this.paged = !lines.isEmpty() && lines.get(lines.size() - 1).page() > lines.get(0).page();
    this.measure = Measure.of(lines);
  }

  int size() {
    return lines.size();
  }

  Line line(int index) {
    return lines.get(index);
  }

  String text(int index) {
    return lines.get(index).text();
  }

  Zone zone(int index) {
    return zones[index];
  }

  void zone(int index, Zone zone) {
    zones[index] = zone;
  }

  /** Whether no rule has claimed the line yet. */
  boolean isFree(int index) {
    return zones[index] == Zone.BODY;
  }

  /** Lets a block begin at the line, whatever stands before it. */
  void start(int index) {
    starts[index] = true;
  }

  boolean starts(int index) {
    return starts[index];
  }

  /** Notes the level that the file itself gives a heading, from 1; 0 if it gives none. */
  void level(int index, int level) {
    levels[index] = level;
  }

  int level(int index) {
    return levels[index];
  }

  /** Whether the document came with more than one page. */
  boolean isPaged() {
    return paged;
  }

  Measure measure() {
    return measure;
  }

  /** Titles that the contents list promises, as {@link Shape#key}, with their level from 1. */
  Map<String, Integer> contents() {
    return contents;
  }

  /** The nearest line before that is no page furniture, or -1. */
  int before(int index) {
    int i = index - 1;
    while (i >= 0 && index - i < 40 && zones[i] == Zone.FURNITURE) {
      i--;
    }
    return i >= 0 && zones[i] != Zone.FURNITURE ? i : -1;
  }

  /** The nearest line after that is no page furniture, or -1. */
  int after(int index) {
    int i = index + 1;
    while (i < zones.length && i - index < 40 && zones[i] == Zone.FURNITURE) {
      i++;
    }
    return i < zones.length && zones[i] != Zone.FURNITURE ? i : -1;
  }

  /** Whether more blank lines stand before the line than between lines of one paragraph. */
  boolean hasGapBefore(int index) {
    return lines.get(index).gap() > measure.usualGap();
  }
}
