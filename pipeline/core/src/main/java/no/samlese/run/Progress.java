package no.samlese.run;

/** Hears how a run goes on. Called from several threads. */
public interface Progress {
  /** A run that nobody watches. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void reading(String path) {}

        @Override
        public void done(String path, int pages, String status) {}

        @Override
        public void step(String what) {}
      };

  /** Documents are about to be read. */
  void begin(int documents);

  /** A document is being read. */
  void reading(String path);

  /**
   * A document is done.
   *
   * @param status label of its outcome, or {@code cached}
   */
  void done(String path, int pages, String status);

  /** All documents are done; something is done with all of them. */
  void step(String what);
}
