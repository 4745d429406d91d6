package no.samlese.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command given on the real command line, and what came of it.
 *
 * @param exit exit code
 * @param out what it printed
 * @param err what it printed of progress and faults
 */
record Command(int exit, String out, String err) {
  static Command run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int exit = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), texts);
    return new Command(exit, out.toString(), err.toString());
  }
}
