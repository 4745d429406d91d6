package no.samlese.run;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = maker.get();
        }
      }
    }
    return value;
  }
}
