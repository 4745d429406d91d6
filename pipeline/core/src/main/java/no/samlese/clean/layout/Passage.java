package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Zone;

/** Lines that form one block, by their index in the {@link Draft}, in reading order. */
record Passage(Zone zone, List<Integer> lines) {
  static Passage startingWith(Zone zone, int line) {
    Passage passage = new Passage(zone, new ArrayList<>());
    passage.lines.add(line);
    return passage;
  }

  int first() {
    return lines.get(0);
  }

  int last() {
    return lines.get(lines.size() - 1);
  }

  Passage as(Zone other) {
    return new Passage(other, lines);
  }
}
