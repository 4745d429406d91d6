package no.samlese.app;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.samlese.text.UserException;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from a YAML file: every option of a command under its name without dashes. What stands on
 * the command line goes before what stands in the file.
 */
final class ConfigFile implements IDefaultValueProvider {
  private static final String OPTION = "--config";

  private final Map<String, String> values;

  private ConfigFile(Map<String, String> values) {
    this.values = values;
  }

  /** The file that a command line names, if it names one. */
  static Optional<Path> named(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals(OPTION) && i + 1 < args.size()) {
        return Optional.of(Path.of(args.get(i + 1)));
      }
      if (args.get(i).startsWith(OPTION + "=")) {
        return Optional.of(Path.of(args.get(i).substring(OPTION.length() + 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file for a command.
   *
   * @throws UserException if it is not there, is no YAML, or has a key that is no option
   */
  static ConfigFile read(Path file, CommandSpec command) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser parser = new YAMLFactory().createParser(Files.readAllBytes(file))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw fault(file, 1, "holds no options", "Write one \"option: value\" a line.");
      }
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        int line = parser.currentTokenLocation().getLineNr();
        OptionSpec option = command.findOption("--" + key);
        if (option == null || key.equals("config")) {
          throw fault(file, line, "\"" + key + "\" is no option", known(command));
        }
        if (!parser.nextToken().isScalarValue()) {
          throw fault(file, line, "\"" + key + "\" has no plain value", "Give one value.");
        }
        values.put(key, parser.getText());
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw fault(file, line, "is no YAML: " + e.getOriginalMessage(), "Mend the line.");
    } catch (IOException e) {
      throw new UserException(
          "The configuration " + file + " cannot be read: " + e.getMessage() + ".",
          "Check the path given with " + OPTION + ".",
          e);
    }
    return new ConfigFile(values);
  }

  private static UserException fault(Path file, int line, String what, String cure) {
    return new UserException(file + ":" + line + ": " + what + ".", cure);
  }

  private static String known(CommandSpec command) {
    TreeSet<String> names = new TreeSet<>();
    for (OptionSpec option : command.options()) {
      names.add(option.longestName().replaceFirst("^--", ""));
    }
    names.removeAll(List.of("help", "version", "config"));
    return "Options are: " + String.join(", ", names) + ".";
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? values.getOrDefault(option.longestName().replaceFirst("^--", ""), option.defaultValue())
        : argument.defaultValue();
  }
}
