package no.samlese.run;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up how long each stage took, over all threads. */
public final class StageClock {
  private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

  /** Runs a piece of work and adds its time to a stage. */
  public <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  void add(String stage, long elapsed) {
    nanos.computeIfAbsent(stage, s -> new LongAdder()).add(elapsed);
  }

  /** Seconds by stage, by name. */
  public Map<String, Double> seconds() {
    Map<String, Double> seconds = new TreeMap<>();
    nanos.forEach((stage, sum) -> seconds.put(stage, Math.round(sum.sum() / 1e6) / 1e3));
    return seconds;
  }
}
