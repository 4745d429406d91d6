package no.samlese.measure;

/** Parts into which the paragraphs of a unit fall, such as documents or sections. */
final class Parts {
  private Parts() {}

  /** For each paragraph the number of the section of about so many words that it falls in. */
  static int[] sections(int[] words, int sectionWords) {
    int[] sections = new int[words.length];
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      sections[i] = before / sectionWords;
      before += words[i];
    }
    return sections;
  }

  /** How many parts there are: one more than the highest number. */
  static int count(int[] partOfParagraph) {
    int most = 0;
    for (int part : partOfParagraph) {
      most = Math.max(most, part + 1);
    }
    return most;
  }

  static int[] sums(int[] values, int[] partOfParagraph, int parts) {
    int[] sums = new int[parts];
    for (int i = 0; i < values.length; i++) {
      sums[partOfParagraph[i]] += values[i];
    }
    return sums;
  }
}
