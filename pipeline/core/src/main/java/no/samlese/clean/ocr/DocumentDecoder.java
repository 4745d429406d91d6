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
import no.samlese.text.UncertainWord;

/** The words of one document's damaged parts, their readings, and what is learnt from them. */
final class DocumentDecoder {
  private static final String OPENING = "“„\"«‘";
  private static final int PASSES = 2;
  private static final int MAX_READINGS = 8;
  private static final float MAX_LAG = 13;
  private static final double CACHE_SHARE = 0.12;

  private final LanguageData data;
  private final NgramModel model;
  private final ConfusionTable table = ConfusionTable.shipped();
  private final String text;
  private final List<PlacedWord> words = new ArrayList<>();
  private final Map<String, Candidate[]> readings = new HashMap<>();
  private final PlaceFit fit;
  private byte[] languages = new byte[0];
  private Channel[] channels;

  DocumentDecoder(LanguageData data, String text, List<RunningText> parts, List<Region> regions) {
    this.data = data;
    this.model = data.ngrams();
    this.text = text;
    this.fit = new PlaceFit(data, table, text, words);
    for (RunningText part : parts) {
      addPart(part);
    }
    findReadings();
    Channel prior = Channel.prior(table);
    ForeignSpans.mark(data, prior, this);
    Stretches stretches = new Stretches(table, text, words, regions);
    channels = stretches.all(prior);
    languages = new StandardOfWords(this).languages();
    for (int pass = 0; pass < PASSES; pass++) {
      decode(pass > 0);
      if (pass + 1 < PASSES) {
        channels = stretches.learnt(prior, words);
      }
    }
  }

  private void addPart(RunningText part) {
    boolean starts = true;
    for (int i = 0; i < part.size(); i++) {
      PlacedWord word = new PlacedWord();
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

  /** Whether a quotation mark stands right before a word. */
  boolean opensQuotation(int i) {
    int before = words.get(i).start - 1;
    return before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
  }

  void markForeign(int i) {
    words.get(i).foreign = true;
  }

  private void findReadings() {
    CandidateGenerator generator = new CandidateGenerator(data, table);
    for (int i = 0; i < words.size(); i++) {
      PlacedWord word = words.get(i);
      switch (word.kind) {
        case NUMBER -> word.fixed = model.number(Sign.NUMBER);
        case COMMA -> word.fixed = model.number(Sign.COMMA);
        case STOP -> word.fixed = model.number(Sign.STOP);
        case WORD -> {
          String piece = piece(i);
          word.foreign =
              Abbreviations.shipped().holdAt(text, word.start, word.end) || fit.isMark(word);
          word.readings =
              readings.computeIfAbsent(
                  piece, p -> generator.candidates(p).toArray(Candidate[]::new));
        }
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
      PlacedWord word = words.get(i);
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
        locals[i][2 * k + 1] = reading.channel(channels[word.stretch]) + fit.of(i, reading);
      }
      if (withCache && kept[i].length > 1) {
        cached[i] = cached(word, kept[i], cache);
      }
    }
    float[][] posteriors =
        new Lattice(model, numbers, firsts, classes, locals, cached, languages, CACHE_SHARE)
            .posteriors();
    for (int i = 0; i < size; i++) {
      PlacedWord word = words.get(i);
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

  private int number(PlacedWord word, Candidate reading) {
    return word.starts && reading.word() == model.number(Sign.NAME)
        ? model.number(Sign.UNKNOWN)
        : reading.word();
  }

  /** Expected number of times that each form stands in the document, and the sum of all. */
  private Map<String, float[]> cache() {
    Map<String, float[]> cache = new HashMap<>();
    float total = 0;
    for (PlacedWord word : words) {
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
  private static float[] cached(PlacedWord word, int[] kept, Map<String, float[]> cache) {
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
  private int[] keptReadings(PlacedWord word, int language) {
    Candidate[] all = word.readings;
    if (all.length == 1) {
      return new int[] {0};
    }
    float[] scores = new float[all.length];
    float best = Float.NEGATIVE_INFINITY;
    Integer[] order = new Integer[all.length];
    for (int k = 0; k < all.length; k++) {
      scores[k] = score(all[k], word.stretch, language);
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
  float score(Candidate reading, int stretch, int language) {
    float sum =
        model.logProbability(language, reading.word())
            + reading.form()
            + reading.channel(channels[stretch]);
    return reading.first() >= 0 ? sum + model.logProbability(language, reading.first()) : sum;
  }

  /** Adds what is decided to two lists, in order of the text. */
  void decide(double minConfidence, List<Edit> edits, List<UncertainWord> uncertain) {
    new Decisions(text, words, fit).add(minConfidence, edits, uncertain);
  }
}
