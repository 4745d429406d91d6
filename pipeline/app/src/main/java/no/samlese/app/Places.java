package no.samlese.app;

import java.nio.file.Path;

/** Folders of the installation. */
final class Places {
  private Places() {}

  /** The repository, as the launcher says; the working folder without a launcher. */
  static Path home() {
    return Path.of(System.getProperty("samlese.home", "")).toAbsolutePath().normalize();
  }

  /** Where results go unless a command says otherwise. */
  static Path output() {
    return home().resolve("output");
  }

  /** Where cached results are kept unless a command says otherwise. */
  static Path cache() {
    return output().resolve(".cache");
  }
}
