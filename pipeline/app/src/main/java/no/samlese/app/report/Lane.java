package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;

/**
 * Work beside that of the calling thread, which asks the tables meanwhile. Little waits at a time,
 * because what waits holds the texts of its pages; whoever brings more does it himself.
 */
final class Lane implements AutoCloseable {
  private static final int WAITING = 16;

  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          task -> {
            Thread thread = new Thread(task, "report");
            thread.setDaemon(true);
            return thread;
          },
          new CallerRunsPolicy());

  private final List<Future<?>> open = new ArrayList<>();

  /**
   * Does a task soon, in whatever order.
   *
   * @throws RuntimeException if a task before it has failed
   */
  void add(Runnable task) {
    while (!open.isEmpty() && open.get(0).isDone()) {
      await(open.remove(0));
    }
    open.add(worker.submit(task));
  }

  /** Waits until all is done; throws what a task has thrown. */
  void settle() {
    while (!open.isEmpty()) {
      await(open.remove(0));
    }
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("broken off while pages were written", e);
    }
  }

  /** Leaves undone what has not begun, and waits for what has: its file is about to be removed. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
