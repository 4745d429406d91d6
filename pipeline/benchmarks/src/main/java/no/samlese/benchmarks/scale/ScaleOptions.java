package no.samlese.benchmarks.scale;

import java.nio.file.Path;

/**
 * What a synthetic run is asked to be.
 *
 * @param out folder of the run
 * @param municipalities how many, spread evenly over the register
 * @param pages pages of each, over all its documents
 * @param seed of all random numbers
 * @param measured whether rates, intervals and claims are computed too, as a run does
 */
record ScaleOptions(Path out, int municipalities, int pages, long seed, boolean measured) {
  static final String USAGE =
      "usage: synthetic-run OUT [--municipalities 357] [--pages 100] [--seed 1] [--measured]";

  private static final int ALL = 357;
  private static final int PAGES = 100;

  ScaleOptions {
    if (municipalities < 1 || municipalities > ALL || pages < 1) {
      throw new IllegalArgumentException("1 to " + ALL + " municipalities, 1 page or more");
    }
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static ScaleOptions parse(String... args) {
    if (args.length == 0 || args[0].startsWith("-")) {
      throw new IllegalArgumentException("no folder is given");
    }
    int municipalities = ALL;
    int pages = PAGES;
    long seed = 1;
    boolean measured = false;
    for (int i = 1; i < args.length; i++) {
      switch (args[i]) {
        case "--municipalities" -> municipalities = (int) number(args, ++i);
        case "--pages" -> pages = (int) number(args, ++i);
        case "--seed" -> seed = number(args, ++i);
        case "--measured" -> measured = true;
        default -> throw new IllegalArgumentException("no such option: " + args[i]);
      }
    }
    return new ScaleOptions(Path.of(args[0]), municipalities, pages, seed, measured);
  }

  private static long number(String[] args, int place) {
    if (place >= args.length) {
      throw new IllegalArgumentException(args[place - 1] + " needs a number");
    }
    return Long.parseLong(args[place]);
  }
}
