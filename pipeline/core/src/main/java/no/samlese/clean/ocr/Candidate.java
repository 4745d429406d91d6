package no.samlese.clean.ocr;

/**
 * One reading of a word.
 *
 * @param text the reading, in the case of what was read
 * @param lower the reading in lower case
 * @param kind how it was found
 * @param first number of a word before it if the reading is two words, or -1
 * @param word its number in the model of words
 * @param head index of the last part of a compound in the list of words, or -1
 * @param form natural logarithm of the probability of the form, given that the model's number
 *     stands for a class of words; 0 if it stands for the word
 * @param name whether it is written with a capital everywhere
 * @param freeFirst whether the case of the first letter is to be found out
 * @param confusions numbers of the confusions that happened if this was printed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and read on the hot path
record Candidate(
    String text,
    String lower,
    Kind kind,
    int first,
    int word,
    int head,
    float form,
    boolean name,
    boolean freeFirst,
    int[] confusions) {
  /** How a reading was found. */
  enum Kind {
    /** What was read. */
    RAW,
    /** A word of the list. */
    WORD,
    /** Two words of the list that ran together. */
    PAIR,
    /** A compound of words of the list. */
    COMPOUND,
    /** A word that the list does not know, spelled as Norwegian words are. */
    SPELLED
  }

  /** Natural logarithm of the probability that this was read as it was. */
  float channel(Channel channel) {
    float sum = 0;
    for (int confusion : confusions) {
      sum += channel.log(confusion);
    }
    return sum;
  }
}
