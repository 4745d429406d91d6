package no.samlese.benchmarks.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts corrections into trees that {@link DrawTrees} drew. A correction is a line of four fields
 * with tabs between: number of the sentence ({@code 7}, {@code #7} or {@code S7}), number of the
 * word, head (-1 for none), relation; {@code X} for the last three where a sentence is no use,
 * {@code OK} where nothing is wrong. Sentences that no line names have not been read and are left
 * out.
 *
 * <p>Arguments: trees, corrections, file of trees to write.
 */
public final class MendTrees {
  private static final int FIELDS = 4;
  private static final String USELESS = "X";
  private static final String RIGHT = "OK";

  private final Map<Integer, ObjectNode> read = new TreeMap<>();
  private final List<ObjectNode> trees = new ArrayList<>();

  private MendTrees() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    MendTrees mending = new MendTrees();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      mending.trees.add((ObjectNode) mapper.readTree(line));
    }
    List<String> corrections = Files.readAllLines(Path.of(args[1]));
    for (int i = 0; i < corrections.size(); i++) {
      try {
        mending.mend(corrections.get(i).split("\t", -1));
      } catch (IllegalArgumentException e) {
        throw new IOException(args[1] + ':' + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    List<String> mended = new ArrayList<>();
    for (Map.Entry<Integer, ObjectNode> tree : mending.read.entrySet()) {
      if (!tree.getValue().isEmpty()) {
        check(tree.getKey(), tree.getValue());
        mended.add(tree.getValue().toString());
      }
    }
    Files.write(Path.of(args[2]), mended);
    System.out.println(mended.size() + " of " + mending.trees.size() + " sentences");
  }

  private void mend(String[] fields) {
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException("four fields with tabs between are wanted");
    }
    int number = Integer.parseInt(fields[0].replaceFirst("^[#S]", ""));
    ObjectNode tree = trees.get(within(number - 1, 0, trees.size(), "no such sentence"));
    read.putIfAbsent(number, tree);
    if (fields[1].equals(USELESS)) {
      tree.removeAll();
    } else if (!fields[1].equals(RIGHT) && !tree.isEmpty()) {
      ArrayNode heads = (ArrayNode) tree.get("heads");
      int word = within(Integer.parseInt(fields[1]), 0, heads.size(), "no such word");
      heads.set(word, within(Integer.parseInt(fields[2]), -1, heads.size(), "no such head"));
      ((ArrayNode) tree.get("relations")).set(word, fields[3].strip());
    }
  }

  private static int within(int value, int least, int end, String otherwise) {
    if (value < least || value >= end) {
      throw new IllegalArgumentException(otherwise);
    }
    return value;
  }

  /** A tree in which no word hangs on itself, by whatever way. */
  private static void check(int number, ObjectNode tree) throws IOException {
    int size = tree.get("heads").size();
    for (int word = 0; word < size; word++) {
      int at = word;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > size) {
          throw new IOException("sentence " + number + ": word " + word + " hangs on itself");
        }
        at = tree.get("heads").get(at).asInt();
      }
    }
  }
}
