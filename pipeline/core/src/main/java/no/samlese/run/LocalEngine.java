package no.samlese.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samlese.store.DocumentFacts;

/** Maps documents to facts on the threads of this machine. */
final class LocalEngine {
  private final int jobs;
  private final Progress progress;

  LocalEngine(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /** Sees to it that the facts of all documents are in the cache. */
  void run(List<CorpusDocument> documents, FactStore facts) throws InterruptedException {
    progress.begin(documents.size());
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> work = new ArrayList<>();
      for (CorpusDocument document : largestFirst(documents)) {
        work.add(threads.submit(() -> one(document, facts)));
      }
      for (Future<?> future : work) {
        future.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("an analysis thread failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** So that no thread is left alone with the largest document at the end. */
  private static List<CorpusDocument> largestFirst(List<CorpusDocument> documents) {
    List<CorpusDocument> sorted = new ArrayList<>(documents);
    sorted.sort(
        Comparator.comparingLong((CorpusDocument document) -> document.file().bytes()).reversed());
    return sorted;
  }

  private Void one(CorpusDocument document, FactStore facts) throws InterruptedException {
    String path = document.file().path();
    if (facts.has(document)) {
      progress.done(path, 0, "cached");
    } else {
      progress.reading(path);
      DocumentFacts made = facts.make(document);
      progress.done(path, made.pages().size(), made.summary().status());
    }
    return null;
  }
}
