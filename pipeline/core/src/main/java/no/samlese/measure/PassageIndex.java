package no.samlese.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.store.Database;
import no.samlese.text.WordShingles;

/**
 * All ten-word stretches of the counted blocks of a corpus that stand in it more than once, and
 * which documents have them. Made once a run, in one pass over the texts and one over their hashes;
 * time is near linear in the number of words, memory about 25 bytes a word at its height. Stretches
 * are compared by 64-bit hashes.
 *
 * <p>Documents are in order of year and path, those without a year last; their numbers here, and
 * those of blocks, follow that order.
 */
public final class PassageIndex {
  /** Of a stretch that more documents have, the first so many are remembered. */
  static final int DOCUMENTS_A_STRETCH = 16;

  /** A document that was read. */
  record Entry(String documentId, String municipality) {}

  private final List<Entry> documents = new ArrayList<>();
  private Blocks blocks = new Blocks();

  /** Stretch of each place in the texts, as a place in {@link #repeated}; -1 if it is unique. */
  private int[] stretches;

  /** Hashes of stretches that stand more than once, sorted. */
  private long[] repeated;

  private Holders holders;

  private PassageIndex() {}

  /** Reads the blocks of a run. */
  public static PassageIndex of(Database database) {
    PassageIndex index = new PassageIndex();
    PassageReader reader = new PassageReader(database);
    index.documents.addAll(reader.documents());
    index.blocks = reader.blocks();
    index.number(reader.hashes());
    index.holders = Holders.of(index.blocks, index.stretches, index.repeated.length);
    return index;
  }

  private void number(long[] hashes) {
    repeated = WordShingles.repeated(hashes);
    StretchNumbers numbers = new StretchNumbers(repeated);
    stretches = new int[hashes.length];
    Arrays.setAll(stretches, i -> numbers.of(hashes[i]));
  }

  /** Hashes of the stretches that more than one document has, sorted. */
  long[] shared() {
    long[] shared = new long[repeated.length];
    int size = 0;
    for (int i = 0; i < repeated.length; i++) {
      if (holders.documents(i) > 1) {
        shared[size++] = repeated[i];
      }
    }
    return Arrays.copyOf(shared, size);
  }

  List<Entry> documents() {
    return documents;
  }

  Blocks blocks() {
    return blocks;
  }

  Holders holders() {
    return holders;
  }

  /** The stretch at a place in the texts, or -1 if it stands there only. */
  int stretch(int place) {
    return stretches[place];
  }
}
