package no.samlese.app;

import java.io.PrintWriter;
import no.samlese.run.Versions;
import no.samlese.text.UserException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user's faults kindly and ours with all that a report needs. */
final class FaultHandler implements IExecutionExceptionHandler {
  /** Tells a user's fault, and returns the exit code for it. */
  static int tell(UserException fault, PrintWriter err) {
    err.println("samlese: " + fault.getMessage());
    err.println("  " + fault.cure());
    return ExitCode.USER_ERROR;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine commandLine, ParseResult parseResult) {
    PrintWriter err = commandLine.getErr();
    if (fault instanceof UserException user) {
      return tell(user, err);
    }
    err.println("samlese " + Versions.program() + " failed, which is a fault of the program:");
    fault.printStackTrace(err);
    err.println("Please report this with the command and, if you may share it, the document.");
    return ExitCode.OUR_ERROR;
  }
}
