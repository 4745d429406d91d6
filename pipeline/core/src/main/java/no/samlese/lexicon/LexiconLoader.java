package no.samlese.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlese.text.UserException;

/**
 * Loads the lexicons that travel in the jar, with a user's folder laid over them: a file of the
 * same name replaces, a new one adds.
 */
public final class LexiconLoader {
  private LexiconLoader() {}

  /**
   * Writes the files that {@link #load} reads into a folder, under their names below the folder of
   * lexicons.
   *
   * @param overlay folder laid over the lexicons of the program
   */
  public static void copy(Optional<Path> overlay, Path folder) {
    LexiconFiles.write(LexiconFiles.overlaid(overlay), folder);
  }

  /** The lexicons in the jar. */
  public static Lexicons load() {
    return load(Optional.empty());
  }

  /**
   * The lexicons in the jar with a folder laid over them.
   *
   * @param overlay a folder with the layout of {@code lexicons/}, or with YAML files alone
   * @throws UserException if a file cannot be used; it names file, line, column and cure
   */
  public static Lexicons load(Optional<Path> overlay) {
    return sound(LexiconSet.read(overlay));
  }

  /**
   * The lexicons in a folder or a file alone, without those in the jar; exclusions are those in the
   * jar if the folder has none.
   *
   * @param path a folder with the layout of {@code lexicons/}, or with YAML files alone, or a file
   * @throws UserException if a file cannot be used; it names file, line, column and cure
   */
  public static Lexicons loadAlone(Path path) {
    return sound(LexiconSet.readAlone(path));
  }

  private static Lexicons sound(LexiconSet set) {
    List<Finding> errors =
        set.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      Finding first = errors.get(0);
      String more =
          errors.size() == 1
              ? ""
              : " There are " + (errors.size() - 1) + " more errors: see samlese lexicon lint.";
      throw new UserException(first.place() + ": " + first.message() + '.', first.cure() + more);
    }
    return set.lexicons();
  }
}
