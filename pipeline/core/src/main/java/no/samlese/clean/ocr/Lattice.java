package no.samlese.clean.ocr;

import java.util.Arrays;
import no.samlese.language.NgramModel;

/**
 * The readings of a stretch of words beside each other, and how likely each is: forward and
 * backward sums (Baum et al. 1970) over a trigram model.
 *
 * <p>Words with one reading cut the stretch: where two follow each other, nothing on one side tells
 * anything of the other, so the work grows with the number of uncertain words.
 */
final class Lattice {
  private static final float NEVER = -1e9f;
  private static final int MAX_LAG = 16;
  private static final int LAG_STEPS = 256;

  /** What the sum of two probabilities is more than the higher, by how far their logarithms lie. */
  private static final float[] ADDED = new float[MAX_LAG * LAG_STEPS];

  static {
    for (int i = 0; i < ADDED.length; i++) {
      ADDED[i] = (float) Math.log1p(Math.exp(-(i + 0.5) / LAG_STEPS));
    }
  }

  private static final double CLASS_SHARE = 0.4;
  private static final float LOG_CLASSES = (float) Math.log(CLASS_SHARE);
  private static final float LOG_WORDS = (float) Math.log1p(-CLASS_SHARE);

  private final NgramModel model;
  private final int[][] words;
  private final int[][] firsts;
  private final int[][] classes;
  private final float[][] locals;
  private final float[][] cached;
  private final byte[] languages;
  private final float logCache;
  private final float logOther;
  private final float[][] posteriors;

  /**
   * A lattice.
   *
   * @param model of words
   * @param words numbers of the readings by place
   * @param firsts numbers of the first words of readings that are two words, or -1
   * @param classes classes of the readings
   * @param locals natural logarithms of what speaks for each reading but for its context
   * @param cached natural logarithms of the probability of each reading in the document by itself;
   *     may be null
   * @param languages language of each place, 0 or 1
   * @param cacheShare share of the document's own words in the model, 0 to 1
   */
  Lattice(
      NgramModel model,
      int[][] words,
      int[][] firsts,
      int[][] classes,
      float[][] locals,
      float[][] cached,
      byte[] languages,
      double cacheShare) {
    this.model = model;
    this.words = words;
    this.firsts = firsts;
    this.classes = classes;
    this.locals = locals;
    this.cached = cached;
    this.languages = languages;
    this.logCache = (float) Math.log(cacheShare);
    this.logOther = (float) Math.log1p(-cacheShare);
    this.posteriors = new float[words.length][];
  }

  /** The probabilities of the readings, by place. */
  float[][] posteriors() {
    int size = words.length;
    int i = 0;
    while (i < size) {
      if (words[i].length == 1) {
        posteriors[i] = new float[] {1};
        i++;
        continue;
      }
      int end = i + 1;
      while (end < size && !(words[end].length == 1 && isSingle(end + 1))) {
        end++;
      }
      decode(i, Math.min(size, end + 2));
      i = end;
    }
    return posteriors;
  }

  private boolean isSingle(int place) {
    return place >= words.length || words[place].length == 1;
  }

  private void decode(int start, int end) {
    int length = end - start;
    float[][][] forward = new float[length][][];
    float[][][][] steps = new float[length][][][];
    for (int i = 0; i < length; i++) {
      int place = start + i;
      int previous = i == 0 ? 1 : words[place - 1].length;
      int current = words[place].length;
      forward[i] = new float[previous][current];
      int before = i < 2 ? 1 : words[place - 2].length;
      steps[i] = new float[before][previous][current];
      for (int k = 0; k < previous; k++) {
        for (int l = 0; l < current; l++) {
          float sum = NEVER;
          for (int j = 0; j < before; j++) {
            float step = step(place, j, k, l, i);
            steps[i][j][k][l] = step;
            sum = add(sum, step + (i == 0 ? 0 : forward[i - 1][j][k]));
          }
          forward[i][k][l] = sum;
        }
      }
    }
    backward(start, end, forward, steps);
  }

  private void backward(int start, int end, float[][][] forward, float[][][][] steps) {
    int length = end - start;
    float[][] backward = new float[forward[length - 1].length][words[end - 1].length];
    for (int i = length - 1; i >= 0; i--) {
      int place = start + i;
      posteriors[place] = normalized(forward[i], backward);
      if (i > 0) {
        float[][] earlier = new float[forward[i - 1].length][words[place - 1].length];
        for (int j = 0; j < earlier.length; j++) {
          for (int k = 0; k < earlier[j].length; k++) {
            float sum = NEVER;
            for (int l = 0; l < backward[k].length; l++) {
              sum = add(sum, steps[i][j][k][l] + backward[k][l]);
            }
            earlier[j][k] = sum;
          }
        }
        backward = earlier;
      }
    }
  }

  private static float[] normalized(float[][] forward, float[][] backward) {
    float[] sums = new float[forward[0].length];
    Arrays.fill(sums, NEVER);
    float total = NEVER;
    for (int k = 0; k < forward.length; k++) {
      for (int l = 0; l < sums.length; l++) {
        float value = forward[k][l] + backward[k][l];
        sums[l] = add(sums[l], value);
        total = add(total, value);
      }
    }
    for (int l = 0; l < sums.length; l++) {
      sums[l] = (float) Math.exp(sums[l] - total);
    }
    return sums;
  }

  /** What speaks for a reading after two others; at the start of a stretch those are certain. */
  private float step(int place, int j, int k, int l, int depth) {
    int last = depth < 1 ? 0 : k;
    int earlier = depth < 2 ? 0 : j;
    int previous = number(place - 1, last);
    int pair = place < 1 ? -1 : firsts[place - 1][last];
    int before = pair >= 0 ? pair : number(place - 2, earlier);
    int previousClass = classOf(place - 1, last);
    int beforeClass = pair >= 0 ? model.classes().classOf(pair) : classOf(place - 2, earlier);
    int language = languages[place];
    int first = firsts[place][l];
    int word = words[place][l];
    float score;
    if (first >= 0) {
      int firstClass = model.classes().classOf(first);
      score =
          mixed(language, before, previous, first, beforeClass, previousClass, firstClass)
              + mixed(
                  language, previous, first, word, previousClass, firstClass, classes[place][l]);
    } else {
      score =
          mixed(language, before, previous, word, beforeClass, previousClass, classes[place][l]);
    }
    score += locals[place][2 * l];
    if (cached != null && cached[place] != null) {
      float own = logCache + cached[place][l];
      score = add(logOther + score, own);
    }
    return score + locals[place][2 * l + 1];
  }

  /** The models of words and of classes, mixed. */
  private float mixed(
      int language, int before, int previous, int word, int class1, int class2, int class3) {
    float byWords = model.logProbability(language, before, previous, word);
    float byClasses =
        model.logProbability(language, word) + model.classes().lift(class1, class2, class3);
    return add(LOG_WORDS + byWords, LOG_CLASSES + byClasses);
  }

  private int classOf(int place, int reading) {
    return place < 0
        ? model.classes().classOf(model.number(NgramModel.Sign.STOP))
        : classes[place][reading];
  }

  private int number(int place, int reading) {
    return place < 0 ? model.number(NgramModel.Sign.STOP) : words[place][reading];
  }

  private static float add(float a, float b) {
    float high = Math.max(a, b);
    float lag = high - Math.min(a, b);
    return lag >= MAX_LAG ? high : high + ADDED[(int) (lag * LAG_STEPS)];
  }
}
