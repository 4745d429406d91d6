package no.samlese.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.CompoundPart;
import no.samlese.text.Span;

/**
 * Finds the parts of compound words.
 *
 * <p>The best way through the word is the one whose parts stand in most other compounds: the
 * product of their shares of all first and last parts, found by dynamic programming. Words that the
 * counts lead astray are listed. A word of the lexicon is parted only if the counts are clear. May
 * be shared between threads.
 */
public final class CompoundSplitter {
  private static final int MIN_PART = 2;
  private static final int MIN_WORD = 5;
  private static final int MAX_WORD = 80;
  private static final int MAX_PART = 30;

  /** A last part that the lexicon lacks has no lemma: any way to part it further is better. */
  private static final double UNKNOWN_HEAD = 0.001;

  private static final Set<String> HEAD_TAGS = Set.of("NOUN", "ADJ", "VERB", "ADV");

  /** Endings of nouns that make first parts freely. */
  private static final Pattern PRODUCTIVE = Pattern.compile("(ings|hets|heits|sjons|tets|skaps)$");

  private final CompoundTables tables;
  private final FullFormLexicon lexicon;
  private final double modifierTotal;
  private final double headTotal;
  private final Options options;

  /**
   * Weights of the search and of the decision to part a word at all.
   *
   * @param partCost what each further part costs
   * @param unseenModifier count of a first part that only the lexicon knows
   * @param unseenHead count of a last part that no compound was seen with
   * @param decision weights of {@link #features}, the constant first
   */
  public record Options(
      double partCost, double unseenModifier, double unseenHead, List<Double> decision) {
    public static final Options DEFAULT =
        new Options(0.0, 0.01, 0.003, List.of(2.36, 0.95, 0.87, -2.09, 1.73));

    /** The same search with other weights of the decision. */
    public Options with(List<Double> weights) {
      return new Options(partCost, unseenModifier, unseenHead, weights);
    }
  }

  public CompoundSplitter(CompoundTables tables, FullFormLexicon lexicon) {
    this(tables, lexicon, Options.DEFAULT);
  }

  public CompoundSplitter(CompoundTables tables, FullFormLexicon lexicon, Options options) {
    this.tables = tables;
    this.lexicon = lexicon;
    this.options = options;
    this.modifierTotal =
        tables.modifiers().values().stream().mapToInt(CompoundTables.Modifier::heads).sum() + 1.0;
    this.headTotal =
        tables.heads().values().stream().mapToInt(CompoundTables.Head::modifiers).sum() + 1.0;
  }

  /** Where a word may be cut: offsets of the first letters of all parts but the first. */
  public record Cuts(List<Integer> at, double score) {}

  /**
   * The parts of a word.
   *
   * @param form in lower case
   * @param pos part of speech of the whole, which is that of the head; may be empty
   * @return two or more parts; empty if the word is no compound
   */
  public List<CompoundPart> split(String form, String pos) {
    if (form.length() < MIN_WORD || form.length() > MAX_WORD || !isWord(form)) {
      return List.of();
    }
    String listed = tables.exceptions().get(form);
    if (listed != null) {
      return parts(form, cutsOf(listed), pos);
    }
    Optional<Cuts> best = search(form);
    return best.filter(cuts -> isClear(form, cuts))
        .map(cuts -> parts(form, cuts.at(), pos))
        .orElse(List.of());
  }

  /** Whether words of this part of speech are parted. */
  public static boolean isSplittable(String pos) {
    return HEAD_TAGS.contains(pos);
  }

  /**
   * The parts of a truncated compound, none of them the head: {@code kommunedels} of {@code
   * kommunedels- og kommuneplaner}.
   */
  public List<CompoundPart> modifiers(String stem) {
    CompoundTables.Modifier whole = modifier(stem);
    if (whole == null || isParted(stem)) {
      List<CompoundPart> parts = split(stem, "NOUN");
      if (!parts.isEmpty()) {
        return parts.stream().map(p -> new CompoundPart(p.span(), p.lemma(), false)).toList();
      }
    }
    int length = whole == null ? stem.length() : whole.stem();
    String lemma = whole == null ? stem : whole.lemma();
    return List.of(new CompoundPart(new Span(0, length), lemma, false));
  }

  /** Whether a first part is itself parted in most compounds. */
  private boolean isParted(String part) {
    CompoundTables.Modifier known = tables.modifiers().get(part);
    return known != null && known.heads() == 0;
  }

  private boolean isClear(String form, Cuts cuts) {
    double[] features = features(form, cuts);
    double odds = options.decision().get(0);
    for (int i = 0; i < features.length; i++) {
      odds += options.decision().get(i + 1) * features[i];
    }
    return odds > 0;
  }

  /**
   * What speaks for parting a word: how much oftener its first and its last part stand in compounds
   * than in plain words (logarithms), whether the lexicon has the whole word, and how likely the
   * parts are for each letter.
   */
  public double[] features(String form, Cuts cuts) {
    var first = tables.modifiers().get(form.substring(0, cuts.at().get(0)));
    CompoundTables.Head last = head(form.substring(cuts.at().get(cuts.at().size() - 1)));
    return new double[] {
      first == null ? 0 : Math.log((first.heads() + 0.5) / (first.plain() + 0.5)),
      last == null ? 0 : Math.log((last.modifiers() + 0.5) / (last.plain() + 0.5)),
      lexicon.contains(form) ? 1 : 0,
      cuts.score() / form.length()
    };
  }

  private static boolean isWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> cutsOf(String marked) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '=') {
        cuts.add(i - cuts.size());
      }
    }
    return cuts;
  }

  /** The best way to part a word into first parts and a last one, good or not. */
  public Optional<Cuts> search(String form) {
    int n = form.length();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    double whole = Double.NEGATIVE_INFINITY;
    int last = 0;
    for (int i = 0; i <= n - MIN_PART; i++) {
      if (best[i] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      BitSet ends = lexicon.endsOfForms(form, i);
      if (i > 0) {
        double score = best[i] + headScore(form.substring(i), ends.get(n));
        if (score > whole) {
          whole = score;
          last = i;
        }
      }
      for (int j = i + MIN_PART; j <= Math.min(n - MIN_PART, i + MAX_PART); j++) {
        double score = best[i] + modifierScore(form.substring(i, j), ends, j) - options.partCost();
        if (score > best[j]) {
          best[j] = score;
          from[j] = i;
        }
      }
    }
    return whole == Double.NEGATIVE_INFINITY
        ? Optional.empty()
        : Optional.of(new Cuts(trace(from, last), whole));
  }

  private static List<Integer> trace(int[] from, int last) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = last; at > 0; at = from[at]) {
      cuts.add(0, at);
    }
    return cuts;
  }

  private double modifierScore(String part, BitSet ends, int end) {
    CompoundTables.Modifier known = tables.modifiers().get(part);
    if (known != null) {
      return Math.log(known.heads() / modifierTotal);
    }
    boolean form = ends.get(end) || (part.endsWith("s") && ends.get(end - 1));
    if (!form || modifier(part) == null) {
      return Double.NEGATIVE_INFINITY;
    }
    double count = PRODUCTIVE.matcher(part).find() ? 1 : options.unseenModifier();
    return Math.log(count / modifierTotal);
  }

  private double headScore(String part, boolean known) {
    CompoundTables.Head head = known ? head(part) : tables.heads().get(part);
    if (head != null) {
      return Math.log(head.modifiers() * (known ? 1 : UNKNOWN_HEAD) / headTotal);
    }
    boolean usable =
        known && part.length() > 3 && lexicon.lookup(part).map(this::mayHead).orElse(false);
    return usable ? Math.log(options.unseenHead() / headTotal) : Double.NEGATIVE_INFINITY;
  }

  private boolean mayHead(FullFormEntry entry) {
    return entry.readings().stream().anyMatch(r -> HEAD_TAGS.contains(r.pos()));
  }

  /** What compounds show of a last part, by the reading they show most of; null if nothing. */
  private CompoundTables.Head head(String part) {
    Optional<FullFormEntry> entry = lexicon.lookup(part);
    if (entry.isEmpty()) {
      return tables.heads().get(part);
    }
    CompoundTables.Head best = null;
    for (FullForm reading : entry.get().readings()) {
      var head = HEAD_TAGS.contains(reading.pos()) ? tables.heads().get(reading.lemma()) : null;
      if (head != null && (best == null || head.modifiers() > best.modifiers())) {
        best = head;
      }
    }
    return best;
  }

  /** A first part, seen in other compounds or made from a noun; null if it is none. */
  private CompoundTables.Modifier modifier(String part) {
    CompoundTables.Modifier known = tables.modifiers().get(part);
    if (known != null) {
      return known;
    }
    int n = part.length();
    if (n > 4 && part.charAt(n - 1) == 's' && isBase(part.substring(0, n - 1))) {
      return new CompoundTables.Modifier(n - 1, part.substring(0, n - 1), 0, 0);
    }
    return n > 3 && isBase(part) ? new CompoundTables.Modifier(n, part, 0, 0) : null;
  }

  /** Whether the form is the base form of a noun, or an adjective. */
  private boolean isBase(String form) {
    return lexicon
        .lookup(form)
        .map(
            entry ->
                entry.readings().stream()
                    .anyMatch(
                        r ->
                            r.lemma().equals(form)
                                && (r.pos().equals("NOUN") || r.pos().equals("ADJ"))))
        .orElse(false);
  }

  private List<CompoundPart> parts(String form, List<Integer> cuts, String pos) {
    if (cuts.isEmpty()) {
      return List.of();
    }
    List<CompoundPart> parts = new ArrayList<>(cuts.size() + 1);
    int start = 0;
    for (int cut : cuts) {
      CompoundTables.Modifier modifier = modifier(form.substring(start, cut));
      int stem = modifier == null ? cut - start : modifier.stem();
      String lemma = modifier == null ? form.substring(start, cut) : modifier.lemma();
      parts.add(new CompoundPart(new Span(start, start + stem), lemma, false));
      start = cut;
    }
    String head = form.substring(start);
    parts.add(new CompoundPart(new Span(start, form.length()), headLemma(head, pos), true));
    return parts;
  }

  private String headLemma(String head, String pos) {
    List<FullForm> readings = lexicon.lookup(head).map(FullFormEntry::readings).orElse(List.of());
    for (FullForm reading : readings) {
      if (reading.pos().equals(pos)) {
        return reading.lemma();
      }
    }
    for (FullForm reading : readings) {
      if (HEAD_TAGS.contains(reading.pos())) {
        return reading.lemma();
      }
    }
    return head;
  }
}
