package no.samlese.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.Span;

/**
 * Cuts the tokens of a block into sentences.
 *
 * <p>OpenNLP's detector proposes the ends, with a model trained on the treebank of the language;
 * abbreviations, ordinals and initials veto. Without a model a sentence ends after a closing mark
 * and the quotation marks and brackets that follow it, if a new sentence may begin there.
 */
final class SentenceSplitter {
  private static final String CLOSERS = "\"'»”’)]";

  /** Marks after which a sentence may end. */
  static final String END_MARKS = ".?!:…»\"";

  /** The number of a heading or list item: {@code 2.}, {@code 1.2.1}, {@code 3)}. */
  private static final Pattern SECTION = Pattern.compile("\\d{1,2}([.)]|(\\.\\d{1,2}){1,4}\\.?)");

  /** What stands before a colon and a name. */
  private static final Set<String> LABELS =
      Set.of(
          "foto",
          "arkivfoto",
          "illustrasjonsfoto",
          "faksimile",
          "illustrasjon",
          "tegning",
          "teikning",
          "video",
          "grafikk",
          "kilde",
          "kjelde",
          "figur",
          "regi",
          "tekst",
          "telefon",
          "tlf",
          "e-post",
          "dato",
          "sted",
          "stad",
          "til",
          "frå",
          "fra",
          "kopi");

  private final Abbreviations abbreviations;
  private final SentenceModel model;

  SentenceSplitter(Abbreviations abbreviations, SentenceModel model) {
    this.abbreviations = abbreviations;
    this.model = model;
  }

  /** Sentences of one block as lists of tokens; the full stop that ends a sentence stands alone. */
  List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    BitSet ends = proposals(text, tokens);
    List<Span> current = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      current.add(tokens.get(i));
      boolean last = i == tokens.size() - 1;
      if (last || endsAfter(text, tokens, i + 1 - current.size(), i, ends)) {
        partFinalStop(text, current);
        sentences.add(List.copyOf(current));
        current.clear();
      }
    }
    return sentences;
  }

  /** Offsets, from the start of the block, at which the model ends a sentence. */
  private BitSet proposals(String text, List<Span> tokens) {
    if (model == null || tokens.isEmpty()) {
      return null;
    }
    int start = tokens.get(0).start();
    return model.ends(text, new Span(start, tokens.get(tokens.size() - 1).end()));
  }

  private boolean endsAfter(String text, List<Span> tokens, int first, int index, BitSet ends) {
    if (ends == null) {
      return endsByRule(text, tokens, index);
    }
    Span next = tokens.get(index + 1);
    if ((isCloser(text, next) && next.start() == tokens.get(index).end())
        || !mayBegin(text, tokens, index + 1)
        || isOpening(text, tokens, first, index)) {
      return false;
    }
    for (int i = index; i >= 0; i--) {
      if (ends.get(tokens.get(i).end() - tokens.get(0).start())) {
        return !vetoes(text, tokens, i) && (i == 0 || !closesNothing(text, tokens, i));
      }
      if (!isCloser(text, tokens.get(i)) || i == 0 || !isAttached(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a quotation ends that is no sentence: no mark stands before the quotation mark. */
  private static boolean closesNothing(String text, List<Span> tokens, int index) {
    char last = text.charAt(tokens.get(index - 1).end() - 1);
    return isCloser(text, tokens.get(index)) && END_MARKS.indexOf(last) < 0 && last != ')';
  }

  /** Whether all that the sentence holds is the number of a heading or list item, or a label. */
  private static boolean isOpening(String text, List<Span> tokens, int first, int index) {
    String start = tokens.get(first).of(text);
    if (index == first) {
      return SECTION.matcher(start).matches();
    }
    boolean colon = index == first + 1 && text.charAt(tokens.get(index).start()) == ':';
    return colon && LABELS.contains(start.toLowerCase(Locale.ROOT));
  }

  /** Numbers end sentences as often as not: about these the model knows better. */
  private boolean vetoes(String text, List<Span> tokens, int index) {
    Span token = tokens.get(index);
    String stem = new Span(token.start(), token.end() - 1).of(text);
    return !TokenRepair.isOrdinal(stem) && goesOn(text, tokens, index);
  }

  private boolean endsByRule(String text, List<Span> tokens, int index) {
    Span next = tokens.get(index + 1);
    if (isCloser(text, next) && next.start() == tokens.get(index).end()) {
      return false;
    }
    int mark = index;
    while (mark > 0 && isCloser(text, tokens.get(mark))) {
      mark--;
    }
    char last = text.charAt(tokens.get(mark).end() - 1);
    return ".!?…".indexOf(last) >= 0
        && mayBegin(text, tokens, index + 1)
        && !goesOn(text, tokens, mark);
  }

  /** Whether a full stop belongs to an abbreviation, an ordinal or an initial that goes on. */
  private boolean goesOn(String text, List<Span> tokens, int index) {
    String form = tokens.get(index).of(text);
    if (form.length() == 1
        || form.charAt(form.length() - 1) != '.'
        || form.charAt(form.length() - 2) == '.') {
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

  private static boolean isAttached(List<Span> tokens, int index) {
    return tokens.get(index).start() == tokens.get(index - 1).end();
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
