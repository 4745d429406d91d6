package no.samlese.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.text.Problem;
import no.samlese.text.UserException;

/**
 * Finds the files to read: in folders and all folders beneath, in archives, and single ones. Every
 * file that is there is listed, also those that are not read, with the reason.
 */
public final class FileFinder {
  private static final String STAGE = "ingest";
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  /** Files that steer a run and are no documents. */
  private static final Set<String> CONTROL = Set.of("manifest.csv");

  private final Path temporaryFolder;
  private final ZipLimits limits;
  private final ZipExpander expander;
  private final List<SourceFile> found = new ArrayList<>();

  /**
   * @param temporaryFolder where members of archives are copied to; the caller deletes it after the
   *     run
   */
  public FileFinder(Path temporaryFolder) {
    this(temporaryFolder, ZipLimits.defaults());
  }

  FileFinder(Path temporaryFolder, ZipLimits limits) {
    this.temporaryFolder = temporaryFolder;
    this.limits = limits;
    this.expander = new ZipExpander(temporaryFolder, limits);
  }

  /**
   * All files of the inputs, sorted by path.
   *
   * @throws UserException if an input is not there
   */
  public List<SourceFile> find(List<Path> inputs) {
    for (Path input : inputs) {
      try {
        addInput(input);
      } catch (IOException e) {
        throw new UserException(
            input + " cannot be listed: " + e.getMessage(), "Check that you may read it.", e);
      }
    }
    found.sort(Comparator.comparing(SourceFile::path));
    return List.copyOf(found);
  }

  private void addInput(Path input) throws IOException {
    if (!Files.exists(input)) {
      throw new UserException(
          "There is no file or folder " + input + ".", "Check the spelling of the path.");
    }
    Files.createDirectories(temporaryFolder);
    if (Files.isDirectory(input)) {
      Files.walkFileTree(input, new Walker(input));
    } else {
      add(input.getFileName().toString(), input, 0);
    }
  }

  private void add(String path, Path file, int depth) {
    String name = file.getFileName().toString();
    try {
      addKnown(path, file, depth);
    } catch (IOException e) {
      found.add(
          SourceFile.unread(
              path,
              file,
              0,
              "",
              Problem.error(
                  STAGE,
                  "The file " + name + " cannot be opened: " + e.getMessage(),
                  "Check that it exists and that you may read it.")));
    }
  }

  private void addKnown(String path, Path file, int depth) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    long size = Files.size(file);
    if (CONTROL.contains(name.toLowerCase(Locale.ROOT)) && depth == 0) {
      return;
    }
    if (isHidden(name)) {
      String what = "A hidden or temporary file.";
      skip(path, file, size, "", what, "Rename it if it is to be read.");
    } else if (size == 0) {
      Problem empty =
          Problem.error(STAGE, "The file is empty (0 bytes).", "Fetch it again from its source.");
      found.add(SourceFile.unread(path, file, size, "", empty));
    } else {
      addByKind(path, file, size, FileKind.detect(file, name), depth);
    }
  }

  private void addByKind(String path, Path file, long size, String type, int depth) {
    if (type.equals(FileKind.ZIP)) {
      expand(path, file, size, depth);
    } else if (FileKind.isRead(type)) {
      found.add(SourceFile.readable(path, file, size, type));
    } else {
      String what = "A file of the kind " + type + " is not read.";
      skip(path, file, size, type, what, "Save it as one of " + FileKind.readKinds() + ".");
    }
  }

  private void skip(String path, Path file, long size, String type, String what, String cure) {
    found.add(SourceFile.unread(path, file, size, type, Problem.note(STAGE, what, cure)));
  }

  private void expand(String path, Path archive, long size, int depth) {
    try {
      if (depth >= limits.depth()) {
        throw new ZipExpander.ArchiveException("it is an archive within too many archives");
      }
      expander.expand(archive, (name, copy) -> add(path + "!/" + name, copy, depth + 1));
    } catch (IOException e) {
      String what = "The archive was not unpacked to its end: " + e.getMessage() + ".";
      String cure = "If you trust its source, unpack it by hand and give the folder.";
      found.add(
          SourceFile.unread(path, archive, size, FileKind.ZIP, Problem.error(STAGE, what, cure)));
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  private final class Walker extends SimpleFileVisitor<Path> {
    private final Path root;

    Walker(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() || Files.isRegularFile(file)) {
        add(relative(file), file, 0);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String cure = "Check that you may read it.";
      Problem problem = Problem.error(STAGE, "It cannot be read: " + e.getMessage(), cure);
      found.add(SourceFile.unread(relative(file), file, 0, "", problem));
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
