package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;
import no.samlese.text.CompoundPart;

/**
 * Finds the possible readings of a word form: in the full-form lexicon, else by the last part of a
 * compound, else by its ending.
 */
public final class WordReader {
  private static final int MOST_KEPT = 60_000;
  private static final int SHORTEST_GENITIVE = 6;
  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV");

  /** Signs that stand for words; so both Norwegian treebanks have them. */
  private static final Map<String, String> SIGNS =
      Map.of("§", "NOUN", "§§", "NOUN", "%", "NOUN", "&", "CCONJ");

  private final FullFormLexicon lexicon;
  private final CompoundSplitter splitter;
  private final WordEndings endings;
  private final Set<String> hidden;

  /** What was read before, of any document: the same answers sooner. Bounded. */
  private final Map<String, Word> read = new ConcurrentHashMap<>();

  private final Map<String, List<CompoundPart>> parted = new ConcurrentHashMap<>();

  WordReader(FullFormLexicon lexicon, CompoundSplitter splitter, WordEndings endings) {
    this(lexicon, splitter, endings, Set.of());
  }

  /** A reader that does not know some words: what a model is trained with. */
  WordReader(
      FullFormLexicon lexicon, CompoundSplitter splitter, WordEndings endings, Set<String> hidden) {
    this.lexicon = lexicon;
    this.splitter = splitter;
    this.endings = endings;
    this.hidden = Set.copyOf(hidden);
  }

  /** Whether the word is in the lexicon, or is a compound of words that are. */
  boolean knows(String form) {
    return read(form).known();
  }

  CompoundSplitter splitter() {
    return splitter;
  }

  /** The parts of a word that is read so; empty if it is no compound. */
  List<CompoundPart> parts(Word word, FullForm reading) {
    if (!CompoundSplitter.isSplittable(reading.pos())) {
      return List.of();
    }
    String key = word.norm() + ' ' + reading.pos();
    List<CompoundPart> known = parted.get(key);
    if (known == null) {
      known = splitter.split(word.norm(), reading.pos());
      if (parted.size() < MOST_KEPT) {
        parted.put(key, known);
      }
    }
    return known;
  }

  static String norm(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.indexOf('\u00ad') < 0 ? lower : lower.replace("\u00ad", "");
  }

  Word read(String form) {
    Word known = read.get(form);
    if (known == null) {
      known = readAnew(form);
      if (read.size() < MOST_KEPT) {
        read.put(form, known);
      }
    }
    return known;
  }

  private Word readAnew(String form) {
    String norm = norm(form);
    List<FullForm> readings = marks(norm);
    if (readings.isEmpty()) {
      readings = known(form, norm);
    }
    return readings.isEmpty()
        ? Word.of(form, norm, guesses(form, norm), false)
        : Word.of(form, norm, readings, true);
  }

  private static List<FullForm> marks(String norm) {
    String sign = SIGNS.get(norm);
    String pos = sign == null ? WordShape.pos(norm, "") : sign;
    return pos.isEmpty() ? List.of() : List.of(new FullForm(norm, pos, ""));
  }

  private List<FullForm> known(String form, String norm) {
    List<FullForm> readings = lookup(norm);
    if (readings.isEmpty()) {
      readings = genitive(norm);
    }
    if (readings.isEmpty()) {
      int hyphen = norm.lastIndexOf('-');
      readings =
          hyphen > 0 && hyphen < norm.length() - 1 ? ofHead(form, norm, hyphen + 1) : readings;
    }
    if (readings.isEmpty()) {
      List<CompoundPart> parts = splitter.split(norm, "");
      readings =
          parts.isEmpty()
              ? readings
              : ofHead(form, norm, parts.get(parts.size() - 1).span().start());
    }
    return readings.isEmpty() ? readings : withName(form, readings);
  }

  private List<FullForm> lookup(String norm) {
    return hidden.contains(norm)
        ? List.of()
        : lexicon.lookup(norm).map(FullFormEntry::readings).orElse(List.of());
  }

  /** The nouns that a word is the genitive of; the lists of Nynorsk have none. */
  private List<FullForm> genitive(String norm) {
    if (norm.length() < SHORTEST_GENITIVE || !norm.endsWith("s")) {
      return List.of();
    }
    return lookup(norm.substring(0, norm.length() - 1)).stream()
        .filter(r -> r.pos().equals("NOUN"))
        .toList();
  }

  /** The readings of a last part, with the parts before it put before the lemma. */
  private List<FullForm> ofHead(String form, String norm, int start) {
    List<FullForm> readings = new ArrayList<>();
    for (FullForm head : lookup(norm.substring(start))) {
      if (OPEN.contains(head.pos())) {
        String lemma = norm.substring(0, start) + head.lemma().toLowerCase(Locale.ROOT);
        readings.add(new FullForm(lemma, head.pos(), head.features()));
      } else if (head.pos().equals("PROPN") && Character.isUpperCase(form.charAt(start))) {
        readings.add(new FullForm(form, "PROPN", head.features()));
      }
    }
    return readings;
  }

  /** A word with a capital letter may be a name, one without may not if it can be another word. */
  private static List<FullForm> withName(String form, List<FullForm> readings) {
    boolean capital = Character.isUpperCase(form.charAt(0));
    boolean name = readings.stream().anyMatch(r -> r.pos().equals("PROPN"));
    if (capital && !name) {
      List<FullForm> more = new ArrayList<>(readings);
      more.add(new FullForm(form, "PROPN", "new"));
      return more;
    }
    if (!capital && name && readings.size() > 1) {
      return readings.stream().filter(r -> !r.pos().equals("PROPN")).toList();
    }
    return readings;
  }

  private List<FullForm> guesses(String form, String norm) {
    List<FullForm> readings = new ArrayList<>();
    for (String pos : List.of("NOUN", "ADJ", "VERB")) {
      readings.add(new FullForm(endings.lemma(norm, pos), pos, ""));
    }
    readings.add(new FullForm(nameLemma(form), "PROPN", ""));
    readings.add(new FullForm(norm, "ADV", ""));
    readings.add(new FullForm(norm, "X", ""));
    readings.add(new FullForm(norm, "INTJ", ""));
    return readings;
  }

  /**
   * The reading of a name that no list has, without the s of the genitive: where the rest is a name
   * that is known, or an acronym, or where the next word may be what is owned.
   */
  FullForm named(Word word, FullForm reading, boolean owns) {
    String form = word.form();
    int stem = form.length() - 1;
    boolean strange = reading.pos().equals("PROPN") && reading.lemma().equals(form);
    if (!strange || stem < 3 || form.charAt(stem) != 's' || !isGenitive(form, word, owns)) {
      return reading;
    }
    return new FullForm(form.substring(0, stem), "PROPN", reading.features());
  }

  private boolean isGenitive(String form, Word word, boolean owns) {
    int stem = form.length() - 1;
    String rest = word.norm().substring(0, stem);
    boolean name = lookup(rest).stream().anyMatch(r -> r.pos().equals("PROPN"));
    boolean listed = lookup(word.norm()).stream().anyMatch(r -> r.pos().equals("PROPN"));
    boolean acronym = Character.isUpperCase(form.charAt(stem - 1));
    return !listed && (name || acronym || (owns && form.charAt(stem - 1) != 's'));
  }

  /** A name in the genitive loses its s, unless it is short or in capitals. */
  private static String nameLemma(String form) {
    int n = form.length();
    if (n > 3 && (form.endsWith("'s") || form.endsWith("’s"))) {
      return form.substring(0, n - 2);
    }
    return form;
  }
}
