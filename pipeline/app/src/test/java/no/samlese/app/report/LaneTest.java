package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LaneTest {
  private static final int TASKS = 200;

  @Test
  void everything_is_done_when_it_has_settled() {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    try (Lane lane = new Lane()) {
      for (int i = 0; i < TASKS; i++) {
        int task = i;
        lane.add(() -> done.add(task));
      }
      lane.settle();
      assertThat(done).hasSize(TASKS);
    }
  }

  @Test
  void whoever_brings_more_than_may_wait_does_it_himself() {
    CountDownLatch open = new CountDownLatch(1);
    Set<String> threads = ConcurrentHashMap.newKeySet();
    try (Lane lane = new Lane()) {
      lane.add(() -> await(open));
      while (!threads.contains(Thread.currentThread().getName())) {
        lane.add(() -> threads.add(Thread.currentThread().getName()));
      }
      open.countDown();
      lane.settle();
      assertThat(threads).hasSize(2);
    }
  }

  @Test
  void what_a_task_has_thrown_reaches_the_caller() {
    try (Lane lane = new Lane()) {
      lane.add(
          () -> {
            throw new IllegalStateException("the disk is full");
          });
      assertThatThrownBy(lane::settle).hasMessage("the disk is full");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
