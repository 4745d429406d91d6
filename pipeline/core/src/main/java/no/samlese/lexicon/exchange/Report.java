package no.samlese.lexicon.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.lexicon.Place;

/**
 * What an export or import could not carry over, and how it was put instead.
 *
 * @param notes in the order in which they were found
 */
public record Report(List<Note> notes) {
  public Report {
    notes = List.copyOf(notes);
  }

  /**
   * One thing that was not carried over.
   *
   * @param what kind of thing, and what became of it
   * @param place where it is written, if it is written anywhere
   * @param detail which one
   */
  public record Note(String what, Optional<Place> place, String detail) {
    public Note {
      requireNonNull(what);
      requireNonNull(place);
      requireNonNull(detail);
    }

    private String line() {
      return place.map(at -> at.file() + ':' + at.line() + ": ").orElse("") + detail;
    }
  }

  /** Collects notes. */
  public static final class Builder {
    private final List<Note> notes = new ArrayList<>();

    /** Notes something that is written somewhere. */
    public void note(String what, Place place, String detail) {
      notes.add(new Note(what, Optional.of(place), detail));
    }

    /** Notes something that holds for the whole. */
    public void note(String what) {
      notes.add(new Note(what, Optional.empty(), ""));
    }

    public Report build() {
      return new Report(notes);
    }
  }

  /**
   * The notes for a reader: a line a kind with its number, then each with file and line.
   *
   * @param shown how many of a kind are listed at most
   */
  public List<String> lines(int shown) {
    Map<String, List<Note>> kinds = new LinkedHashMap<>();
    for (Note note : notes) {
      kinds.computeIfAbsent(note.what(), key -> new ArrayList<>()).add(note);
    }
    List<String> lines = new ArrayList<>();
    kinds.forEach((what, all) -> addKind(what, all, shown, lines));
    return lines;
  }

  private static void addKind(String what, List<Note> all, int shown, List<String> lines) {
    List<Note> placed = all.stream().filter(note -> !note.line().isEmpty()).toList();
    lines.add("- " + what + (placed.isEmpty() ? "" : " (" + placed.size() + ")"));
    placed.stream().limit(shown).forEach(note -> lines.add("    " + note.line()));
    if (placed.size() > shown) {
      lines.add("    and " + (placed.size() - shown) + " more");
    }
  }
}
