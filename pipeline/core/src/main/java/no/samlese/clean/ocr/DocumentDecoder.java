package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.language.ClassModel;
import no.samlese.language.LanguageData;
import no.samlese.language.NgramModel;
import no.samlese.language.NgramModel.Sign;
import no.samlese.language.RunningText;
import no.samlese.language.RunningText.Kind;
import no.samlese.text.Edit;
import no.samlese.text.Span;
import no.samlese.text.UncertainWord;

/** The words of one document's damaged parts, their readings, and what is learnt from them. */
final class DocumentDecoder {
  private static final int PASSES = 3;
  private static final int MAX_READINGS = 8;
  private static final float MAX_LAG = 13;
  private static final double CACHE_SHARE = 0.12;
  private static final float CAPITAL_AMID = -2.5f;
  private static final float CAPITAL_AT_LINE = -1f;
  private static final float NAME_IN_LOWER = -4f;
  private static final float NAME_REPAIRED = -3f;
  private static final String MARKS = ":(\"«“•®-–/";
  private static final String QUOTES = "«“„\"'‘(/";
  private static final float UNSURE = 0.85f;

  private final LanguageData data;
  private final NgramModel model;
  private final ConfusionTable table = ConfusionTable.shipped();
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final Map<String, Candidate[]> readings = new HashMap<>();
  private final int[] letterCounts = new int[128];
  private byte[] languages = new byte[0];
  private Channel channel;

  /** A piece of the text in its place. */
  private static final class Word {
    int start;
    int end;
    Kind kind;
    boolean starts;
    int gap;
    boolean foreign;
    Candidate[] readings;
    int fixed;
    float[] posteriors;
  }

  DocumentDecoder(LanguageData data, String text, List<RunningText> parts) {
    this.data = data;
    this.model = data.ngrams();
    this.text = text;
    this.channel = Channel.prior(table);
    for (RunningText part : parts) {
      addPart(part);
    }
    findReadings();
    ForeignSpans.mark(data, channel, this);
    languages = new StandardOfWords(this).languages();
    for (int pass = 0; pass < PASSES; pass++) {
      decode(pass > 0);
      if (pass + 1 < PASSES) {
        learnChannel();
      }
    }
  }

  private void addPart(RunningText part) {
    boolean starts = true;
    for (int i = 0; i < part.size(); i++) {
      Word word = new Word();
      word.start = part.start(i);
      word.end = part.end(i);
      word.kind = part.kind(i);
      word.gap = part.gap(i);
      word.starts = starts || word.gap == 3;
      starts = word.kind == Kind.STOP;
      words.add(word);
    }
  }

  int size() {
    return words.size();
  }

  String piece(int i) {
    return text.substring(words.get(i).start, words.get(i).end);
  }

  /** The readings of a word, or null for a number, comma or stop. */
  Candidate[] readings(int i) {
    return words.get(i).readings;
  }

  Kind kind(int i) {
    return words.get(i).kind;
  }

  void markForeign(int i) {
    words.get(i).foreign = true;
  }

  private void findReadings() {
    CandidateGenerator generator = new CandidateGenerator(data, table);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      switch (word.kind) {
        case NUMBER -> word.fixed = model.number(Sign.NUMBER);
        case COMMA -> word.fixed = model.number(Sign.COMMA);
        case STOP -> word.fixed = model.number(Sign.STOP);
        case WORD -> {
          String piece = piece(i);
          countLetters(piece);
          word.foreign = Abbreviations.shipped().holdAt(text, word.start, word.end) || isMark(word);
          word.readings =
              readings.computeIfAbsent(
                  piece, p -> generator.candidates(p).toArray(Candidate[]::new));
        }
      }
    }
  }

  /**
   * Whether a single sign is a label or a note: {@code a)}, {@code 3.0}, {@code måte.2}, {@code
   * [s]tor}.
   */
  private boolean isMark(Word word) {
    if (word.end - word.start > 1) {
      return false;
    }
    char next = word.end < text.length() ? text.charAt(word.end) : ' ';
    char before = word.start > 0 ? text.charAt(word.start - 1) : ' ';
    char afterNext = word.end + 1 < text.length() ? text.charAt(word.end + 1) : ' ';
    boolean decimal = Character.isDigit(afterNext) && !RunningText.isSpace(next);
    return decimal || next == ')' || next == ']' || (word.gap == 0 && QUOTES.indexOf(before) < 0);
  }

  private void countLetters(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c < 128) {
        letterCounts[c]++;
      }
    }
  }

  private void decode(boolean withCache) {
    int size = words.size();
    int[][] numbers = new int[size][];
    int[][] firsts = new int[size][];
    int[][] classes = new int[size][];
    float[][] locals = new float[size][];
    float[][] cached = withCache ? new float[size][] : null;
    int[][] kept = new int[size][];
    Map<String, float[]> cache = withCache ? cache() : Map.of();
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      if (word.readings == null || word.foreign) {
        int fixed = word.readings == null ? word.fixed : model.number(Sign.UNKNOWN);
        numbers[i] = new int[] {fixed};
        firsts[i] = new int[] {-1};
        classes[i] =
            new int[] {word.readings == null ? model.classes().classOf(fixed) : ClassModel.NONE};
        locals[i] = new float[2];
        continue;
      }
      kept[i] = keptReadings(word, languages[i]);
      numbers[i] = new int[kept[i].length];
      firsts[i] = new int[kept[i].length];
      classes[i] = new int[kept[i].length];
      locals[i] = new float[2 * kept[i].length];
      for (int k = 0; k < kept[i].length; k++) {
        Candidate reading = word.readings[kept[i][k]];
        numbers[i][k] = number(word, reading);
        firsts[i][k] = reading.first();
        classes[i][k] = classOf(reading);
        locals[i][2 * k] = reading.form();
        locals[i][2 * k + 1] = reading.channel(channel) + fit(i, reading);
      }
      if (withCache && kept[i].length > 1) {
        cached[i] = cached(word, kept[i], cache);
      }
    }
    float[][] posteriors =
        new Lattice(model, numbers, firsts, classes, locals, cached, languages, CACHE_SHARE)
            .posteriors();
    for (int i = 0; i < size; i++) {
      Word word = words.get(i);
      if (kept[i] != null) {
        word.posteriors = new float[word.readings.length];
        for (int k = 0; k < kept[i].length; k++) {
          word.posteriors[kept[i][k]] = posteriors[i][k];
        }
      }
    }
  }

  private int classOf(Candidate reading) {
    int word = reading.head() >= 0 ? reading.head() : reading.word();
    return word == model.number(Sign.UNKNOWN) ? ClassModel.NONE : model.classes().classOf(word);
  }

  private int number(Word word, Candidate reading) {
    return word.starts && reading.word() == model.number(Sign.NAME)
        ? model.number(Sign.UNKNOWN)
        : reading.word();
  }

  /** Expected number of times that each form stands in the document, and the sum of all. */
  private Map<String, float[]> cache() {
    Map<String, float[]> cache = new HashMap<>();
    float total = 0;
    for (Word word : words) {
      if (word.posteriors != null) {
        for (int k = 0; k < word.readings.length; k++) {
          if (word.posteriors[k] > 0.01f && word.readings[k].first() < 0) {
            cache.computeIfAbsent(word.readings[k].lower(), f -> new float[1])[0] +=
                word.posteriors[k];
          }
        }
        total++;
      }
    }
    cache.put("", new float[] {total});
    return cache;
  }

  /** Probability of the readings by the rest of the document, the word itself left out. */
  private static float[] cached(Word word, int[] kept, Map<String, float[]> cache) {
    float total = cache.get("")[0];
    float[] logs = new float[kept.length];
    for (int k = 0; k < kept.length; k++) {
      Candidate reading = word.readings[kept[k]];
      float[] count = reading.first() >= 0 ? null : cache.get(reading.lower());
      float others = count == null ? 0 : count[0] - word.posteriors[kept[k]];
      logs[k] = others > 1e-3f ? (float) Math.log(others / total) : -100;
    }
    return logs;
  }

  /** Indexes of the readings that are worth a look. */
  private int[] keptReadings(Word word, int language) {
    Candidate[] all = word.readings;
    if (all.length == 1) {
      return new int[] {0};
    }
    float[] scores = new float[all.length];
    float best = Float.NEGATIVE_INFINITY;
    Integer[] order = new Integer[all.length];
    for (int k = 0; k < all.length; k++) {
      scores[k] = score(all[k], language);
      best = Math.max(best, scores[k]);
      order[k] = k;
    }
    Arrays.sort(order, (a, b) -> Float.compare(scores[b], scores[a]));
    int count = 0;
    int[] kept = new int[Math.min(MAX_READINGS, all.length)];
    for (int k = 0; k < kept.length && scores[order[k]] >= best - MAX_LAG; k++) {
      kept[count++] = order[k];
    }
    return Arrays.copyOf(kept, count);
  }

  /** What speaks for a reading without its context. */
  float score(Candidate reading, int language) {
    float sum =
        model.logProbability(language, reading.word()) + reading.form() + reading.channel(channel);
    return reading.first() >= 0 ? sum + model.logProbability(language, reading.first()) : sum;
  }

  /** How well the capitals and neighbours of a place suit a reading. */
  private float fit(int i, Candidate reading) {
    Word word = words.get(i);
    float fit = 0;
    String form = reading.text();
    boolean capital = Character.isUpperCase(form.charAt(0));
    boolean listed = reading.word() < data.words().automaton().size();
    if (listed && !reading.freeFirst()) {
      boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
      if (reading.name() && !capital) {
        fit += NAME_IN_LOWER;
      } else if (!reading.name() && capital && !capitals && !word.starts) {
        fit += word.gap >= 2 || isAfterMark(word) ? CAPITAL_AT_LINE : CAPITAL_AMID;
      }
    } else if (!listed && capital && reading.confusions().length > 0) {
      float repaired = isPlausibleName(reading) ? NAME_REPAIRED : NAME_REPAIRED / 3;
      fit += word.starts ? repaired / 2 : repaired;
    }
    if (word.end - word.start == 1 && text.charAt(word.start) == '&') {
      boolean names = startsWithCapital(i - 1) && startsWithCapital(i + 1);
      if (reading.word() == model.number(Sign.AMPERSAND)) {
        fit += names ? 4 : -2;
      } else if (startsWithCapital(i + 1)) {
        fit -= 3;
      }
    }
    return fit;
  }

  /** Whether what was read is a name as it stands, for all that its letters tell. */
  private boolean isPlausibleName(Candidate reading) {
    for (int confusion : reading.confusions()) {
      if (!table.get(confusion).isPlausibleInNames()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a colon or a bracket stands before a word. */
  private boolean isAfterMark(Word word) {
    int i = word.start - 1;
    while (i >= 0 && RunningText.isSpace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && MARKS.indexOf(text.charAt(i)) >= 0;
  }

  private boolean startsWithCapital(int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).kind == Kind.WORD
        && Character.isUpperCase(text.charAt(words.get(i).start));
  }

  private void learnChannel() {
    double[] counts = new double[table.size()];
    for (Word word : words) {
      if (word.posteriors != null) {
        for (int k = 0; k < word.readings.length; k++) {
          for (int confusion : word.readings[k].confusions()) {
            counts[confusion] += word.posteriors[k];
          }
        }
      }
    }
    channel = Channel.learnt(table, counts, letterCounts);
  }

  /** Turns the likeliest readings into edits. */
  void decide(double minConfidence, List<Edit> edits, List<UncertainWord> uncertain) {
    for (Word word : words) {
      if (word.posteriors == null) {
        continue;
      }
      Map<String, Float> sums = new HashMap<>();
      String best = null;
      Candidate bestReading = null;
      for (int k = 0; k < word.readings.length; k++) {
        if (word.posteriors[k] > 0) {
          String form = form(word, word.readings[k]);
          float sum = sums.merge(form, word.posteriors[k], Float::sum);
          if (best == null || sum > sums.get(best)) {
            best = form;
            bestReading = word.readings[k];
          }
        }
      }
      String read = text.substring(word.start, word.end);
      if (best == null) {
        continue;
      }
      double confidence = Math.min(1, sums.get(best));
      if (!best.equals(read) && confidence >= minConfidence) {
        edits.add(
            new Edit(new Span(word.start, word.end), read, best, rule(bestReading), confidence));
      } else if (confidence < UNSURE || !best.equals(read)) {
        addUncertain(word, read, sums, uncertain);
      }
    }
  }

  private static void addUncertain(
      Word word, String read, Map<String, Float> sums, List<UncertainWord> uncertain) {
    List<Map.Entry<String, Float>> others = new ArrayList<>();
    for (Map.Entry<String, Float> entry : sums.entrySet()) {
      if (!entry.getKey().equals(read) && entry.getValue() > 0.02f) {
        others.add(entry);
      }
    }
    others.sort(Map.Entry.<String, Float>comparingByValue().reversed());
    if (!others.isEmpty()) {
      uncertain.add(
          new UncertainWord(
              new Span(word.start, word.end),
              others.stream().map(Map.Entry::getKey).toList(),
              Math.min(1, others.get(0).getValue())));
    }
  }

  private String form(Word word, Candidate reading) {
    String form = reading.text();
    boolean wasCapital = Character.isUpperCase(text.charAt(word.start));
    boolean starts = word.starts || (wasCapital && (word.gap >= 2 || isAfterMark(word)));
    return reading.freeFirst() && (starts || reading.name())
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }

  private static String rule(Candidate reading) {
    return switch (reading.kind()) {
      case RAW, WORD -> "ocr.word";
      case PAIR -> "ocr.split";
      case COMPOUND -> "ocr.compound";
      case SPELLED -> "ocr.spelling";
    };
  }
}
