package no.samlese.measure;

/** The counted blocks of a corpus in the order of {@link PassageIndex}, as arrays. */
final class Blocks {
  private int[] documents = new int[256];
  private int[] ids = new int[256];
  private int[] words = new int[256];
  private int[] running = new int[256];
  private int[] firstPlaces = new int[256];
  private int size;
  private int places;

  /**
   * @param document number of the document
   * @param id number of the block in the document
   * @param counted words in the counts
   * @param runningWords words of its text as stretches have them
   */
  void add(int document, int id, int counted, int runningWords) {
    documents = DocumentPassages.appended(documents, size, document);
    ids = DocumentPassages.appended(ids, size, id);
    words = DocumentPassages.appended(words, size, counted);
    running = DocumentPassages.appended(running, size, runningWords);
    firstPlaces = DocumentPassages.appended(firstPlaces, size, places);
    places += DocumentPassages.stretches(runningWords);
    size++;
  }

  int size() {
    return size;
  }

  int document(int block) {
    return documents[block];
  }

  int id(int block) {
    return ids[block];
  }

  /** Words in the counts. */
  int words(int block) {
    return words[block];
  }

  /** Words, numbers among them. */
  int runningWords(int block) {
    return running[block];
  }

  /** The place of its first stretch among all stretches of the corpus. */
  int firstPlace(int block) {
    return firstPlaces[block];
  }

  /** The place after that of its last stretch. */
  int endPlace(int block) {
    return firstPlaces[block] + DocumentPassages.stretches(running[block]);
  }
}
