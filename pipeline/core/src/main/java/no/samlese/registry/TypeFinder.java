package no.samlese.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what kind of document it is, by the words of {@code document-types.yaml}. */
final class TypeFinder {
  private static final int HEAD = 400;
  private static final int EARLY = 1_500;
  private static final Finding UNKNOWN = new Finding(DocumentIdentity.UNKNOWN, How.NONE, 0);

  private final DocumentTypes types;

  TypeFinder(DocumentTypes types) {
    this.types = types;
  }

  Finding find(PathParts path, List<Word> title, List<Word> text) {
    List<Finding> found = new ArrayList<>();
    List<Word> file = Word.ofName(path.fileName());
    add(types.inTitle(file), How.FILE_NAME, Confidence.TYPE_NAME, found);
    add(types.inTitle(title), How.TITLE, Confidence.TYPE_TITLE, found);
    add(types.inText(until(text, HEAD)), How.FIRST_PAGES, Confidence.TYPE_TEXT_HEAD, found);
    add(types.inText(until(text, EARLY)), How.FIRST_PAGES, Confidence.TYPE_TEXT, found);
    for (String folder : path.foldersNearestFirst()) {
      add(types.inTitle(Word.ofName(folder)), How.FOLDER, Confidence.TYPE_FOLDER, found);
    }
    return found.stream().max(Comparator.comparingDouble(Finding::confidence)).orElse(UNKNOWN);
  }

  private void add(
      Optional<TypePatterns.Hit> hit, How how, double confidence, List<Finding> found) {
    hit.ifPresent(
        h -> {
          double sure = h.weak() ? confidence * Confidence.TYPE_WEAK : confidence;
          found.add(new Finding(types.type(h).id(), how, sure));
        });
  }

  private static List<Word> until(List<Word> words, int offset) {
    int end = 0;
    while (end < words.size() && words.get(end).start() < offset) {
      end++;
    }
    return words.subList(0, end);
  }
}
