package no.samlese.app;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.samlese.run.Progress;

/** Shows how a run goes on: a bar on a terminal, plain lines anywhere else. */
abstract class ConsoleProgress implements Progress, AutoCloseable {
  /** The launcher knows whether a person looks; Java's own answer depends on its version. */
  private static final String ON_TERMINAL = "samlese.terminal";

  static ConsoleProgress of(PrintWriter err) {
    return Boolean.getBoolean(ON_TERMINAL) ? new Bar() : new Lines(err);
  }

  @Override
  public abstract void close();

  /** One line a document. */
  private static final class Lines extends ConsoleProgress {
    private final PrintWriter err;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void begin(int documents) {
      total = documents;
    }

    @Override
    public void reading(String path) {}

    @Override
    public void done(String path, int pages, String status) {
      String size = pages == 0 ? "" : ", " + pages + (pages == 1 ? " page" : " pages");
      say("[" + done.incrementAndGet() + "/" + total + "] " + path + " (" + status + size + ")");
    }

    @Override
    public void step(String what) {
      say("Making the " + what + " …");
    }

    private synchronized void say(String line) {
      err.println(line);
      err.flush();
    }

    @Override
    public void close() {}
  }

  /** A bar with documents, pages, rate, time left and the document that is being read. */
  private static final class Bar extends ConsoleProgress {
    private static final int LONGEST_NAME = 40;

    private final AtomicInteger pages = new AtomicInteger();
    private ProgressBar bar;

    @Override
    public synchronized void begin(int documents) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setUnit(" documents", 1)
              .setInitialMax(documents)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .build();
    }

    @Override
    public synchronized void reading(String path) {
      show(path);
    }

    @Override
    public synchronized void done(String path, int more, String status) {
      pages.addAndGet(more);
      if (bar != null) {
        bar.step();
        show(path);
      }
    }

    @Override
    public synchronized void step(String what) {
      show("making the " + what);
    }

    private void show(String what) {
      if (bar != null) {
        String name =
            what.length() <= LONGEST_NAME
                ? what
                : "…" + what.substring(what.length() - LONGEST_NAME + 1);
        bar.setExtraMessage(pages.get() + " pages, " + name);
      }
    }

    @Override
    public synchronized void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }
}
