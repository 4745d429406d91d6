package no.samlese.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links the offsets of two layers of one text, both ways.
 *
 * <p>The target text is a sequence of segments, each made from one span of the source. A segment of
 * equal lengths maps character by character; any other maps as a whole, since it was rewritten.
 * Segments may stand in another order than in the source (a page's foot is moved out of a
 * paragraph), and parts of the source may be in no segment (they were removed).
 */
public final class Alignment {
  private final List<Segment> byTarget;
  private final List<Segment> bySource;

  /**
   * A piece of the target text and the piece of the source it was made from.
   *
   * @param source in the text before
   * @param target in the text after
   * @param verbatim whether the two hold the same characters
   */
  public record Segment(Span source, Span target, boolean verbatim) {
    public Segment {
      if (verbatim && source.length() != target.length()) {
        throw new IllegalArgumentException("verbatim, but of another length");
      }
    }
  }

  private Alignment(List<Segment> segments) {
    this.byTarget = List.copyOf(segments);
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparing(Segment::source));
    this.bySource = List.copyOf(sorted);
  }

  /**
   * An alignment of segments that follow each other without a gap in the target.
   *
   * @throws IllegalArgumentException if the target has a gap or an overlap
   */
  public static Alignment of(List<Segment> segments) {
    int end = 0;
    for (Segment segment : segments) {
      if (segment.target().start() != end) {
        throw new IllegalArgumentException("gap or overlap in the target at " + end);
      }
      end = segment.target().end();
    }
    return new Alignment(segments);
  }

  public static Alignment identity(int length) {
    Span all = new Span(0, length);
    return new Alignment(List.of(new Segment(all, all, true)));
  }

  public List<Segment> segments() {
    return byTarget;
  }

  /**
   * The source span that a span of the target was made from: from where its first character came
   * from to where its last came from. Rewritten segments count whole.
   */
  public Span toSource(Span target) {
    return map(target, byTarget, Segment::target, Segment::source);
  }

  /**
   * The target span that a span of the source went to; an empty span at the place of removal if
   * nothing of it is left.
   */
  public Span toTarget(Span source) {
    return map(source, bySource, Segment::source, Segment::target);
  }

  private static Span map(Span wanted, List<Segment> segments, Side fromSide, Side toSide) {
    int start = -1;
    int end = -1;
    int gap = 0;
    for (int i = firstAt(wanted.start(), segments, fromSide); i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Span from = fromSide.of(segment);
      Span to = toSide.of(segment);
      if (from.start() >= wanted.end() && !(wanted.isEmpty() && from.start() == wanted.start())) {
        break;
      }
      if (from.end() < wanted.start() || (from.end() == wanted.start() && !wanted.isEmpty())) {
        gap = to.end();
        continue;
      }
      Span part = part(wanted, from, to, segment.verbatim());
      start = start < 0 ? part.start() : Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return start < 0 ? new Span(gap, gap) : new Span(start, end);
  }

  private static Span part(Span wanted, Span from, Span to, boolean verbatim) {
    if (!verbatim) {
      return to;
    }
    int shift = to.start() - from.start();
    int start = Math.max(wanted.start(), from.start());
    int end = Math.max(start, Math.min(wanted.end(), from.end()));
    return new Span(start + shift, end + shift);
  }

  /** Index of the last segment that starts before the offset, or 0. */
  private static int firstAt(int offset, List<Segment> segments, Side side) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (side.of(segments.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  private interface Side {
    Span of(Segment segment);
  }
}
