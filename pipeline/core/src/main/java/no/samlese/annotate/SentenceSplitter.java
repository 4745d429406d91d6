package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;

/**
 * Cuts the tokens of a block into sentences.
 *
 * <p>A sentence ends after a closing mark and the quotation marks and brackets that follow it, if a
 * new sentence may begin there.
 */
final class SentenceSplitter {
  private static final String CLOSERS = "\"'»”’)]";

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Sentences of one block as lists of tokens; the full stop that ends a sentence stands alone. */
  List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      current.add(tokens.get(i));
      boolean last = i == tokens.size() - 1;
      if (last || endsAfter(text, tokens, i)) {
        partFinalStop(text, current);
        sentences.add(List.copyOf(current));
        current.clear();
      }
    }
    return sentences;
  }

  private boolean endsAfter(String text, List<Span> tokens, int index) {
    Span next = tokens.get(index + 1);
    if (isCloser(text, next) && next.start() == tokens.get(index).end()) {
      return false;
    }
    int mark = index;
    while (mark > 0 && isCloser(text, tokens.get(mark))) {
      mark--;
    }
    Span token = tokens.get(mark);
    char last = text.charAt(token.end() - 1);
    if (last == '!' || last == '?' || last == '…') {
      return mayBegin(text, tokens, index + 1);
    }
    if (last != '.') {
      return false;
    }
    return mayBegin(text, tokens, index + 1) && !goesOn(text, tokens, mark);
  }

  /** Whether a full stop belongs to an abbreviation, an ordinal or an initial that goes on. */
  private boolean goesOn(String text, List<Span> tokens, int index) {
    String form = tokens.get(index).of(text);
    if (form.length() == 1 || form.charAt(form.length() - 2) == '.') {
      return false;
    }
    String stem = form.substring(0, form.length() - 1);
    if (TokenRepair.isInitial(stem) || TokenRepair.isOrdinal(stem)) {
      return true;
    }
    return abbreviations.contains(form) && !abbreviations.mayEnd(form);
  }

  private static boolean mayBegin(String text, List<Span> tokens, int index) {
    char first = text.charAt(tokens.get(index).start());
    return !Character.isLowerCase(first) && ",;:)".indexOf(first) < 0;
  }

  private static boolean isCloser(String text, Span token) {
    return token.length() == 1 && CLOSERS.indexOf(text.charAt(token.start())) >= 0;
  }

  private static void partFinalStop(String text, List<Span> sentence) {
    Span last = sentence.get(sentence.size() - 1);
    int end = last.end();
    if (last.length() > 1 && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.') {
      sentence.set(sentence.size() - 1, new Span(last.start(), end - 1));
      sentence.add(new Span(end - 1, end));
    }
  }
}
