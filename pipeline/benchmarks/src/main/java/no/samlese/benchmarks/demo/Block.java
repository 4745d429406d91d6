package no.samlese.benchmarks.demo;

import java.util.List;

/** A part of a plan that is set as one thing. Texts hold no marks any more. */
sealed interface Block {
  /** Stands before the digit of a footnote in the text of a paragraph. */
  char NOTE = '\uE000';

  /** What was planted in it. */
  List<Mark> marks();

  /** A line of the title page. */
  record TitleLine(String text, List<Mark> marks) implements Block {}

  /** A heading; level 1 is a chapter. */
  record Heading(int level, String text, List<Mark> marks) implements Block {}

  /** Running text, with the footnotes that its {@link #NOTE} characters call for, in order. */
  record Paragraph(String text, List<Note> notes, List<Mark> marks) implements Block {}

  /** A bulleted list. */
  record Bullets(List<String> items, List<Mark> marks) implements Block {}

  /** A table; the first row is its head. */
  record Table(List<List<String>> rows, List<Mark> marks) implements Block {}

  /** A figure, of which the source gives the caption alone. */
  record Figure(String caption, List<Mark> marks) implements Block {}

  /** An indented text. */
  record Quotation(String text, List<Mark> marks) implements Block {}

  /** A footnote. */
  record Note(int number, String text) {}
}
