package no.samlese.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.annotate.TreebankSentence;
import no.samlese.language.FeatureWeights;
import no.samlese.text.Token;

/**
 * Says which word of a sentence hangs on which: greedy, from left to right, each step chosen by a
 * linear model over the features of {@link ParseFeatures}. Immutable, and safe to share between
 * threads.
 */
public final class DependencyParser {
  static final String MAGIC = "samlese parser 1";

  private final ParseActions actions;
  private final FeatureWeights weights;

  private DependencyParser(ParseActions actions, FeatureWeights weights) {
    this.actions = actions;
    this.weights = weights;
  }

  /** The parser of Bokmål and Nynorsk; it is loaded when first asked for. */
  public static DependencyParser norwegian() {
    return Norwegian.PARSER;
  }

  /**
   * Reads a model that {@link ParserTraining} wrote.
   *
   * @throws IOException if it is no such model
   */
  public static DependencyParser read(InputStream in) throws IOException {
    var data = FeatureWeights.open(in);
    if (!data.readUTF().equals(MAGIC)) {
      throw new IOException("not a model of the parser, or of another version");
    }
    List<String> relations = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      relations.add(data.readUTF());
    }
    return new DependencyParser(new ParseActions(relations), FeatureWeights.read(data));
  }

  public DependencyTree parse(List<Token> tokens) {
    return parse(ParseWords.of(tokens));
  }

  /** Parses a sentence of a treebank with the tags that the treebank gives its words. */
  public DependencyTree parse(TreebankSentence sentence) {
    return parse(ParseWords.of(sentence));
  }

  private DependencyTree parse(ParseWords words) {
    ParseState state = new ParseState(words.size());
    int[] scores = new int[actions.count()];
    while (!state.isDone()) {
      Arrays.fill(scores, 0);
      for (long feature : ParseFeatures.of(words, state)) {
        weights.add(feature, scores);
      }
      actions.apply(actions.best(state, scores), state);
    }
    return actions.tree(state, words.size());
  }

  /** Loads the model when first used. */
  private static final class Norwegian {
    private static final String MODEL = "/lexicons/language/parser.bin.gz";
    static final DependencyParser PARSER = load();

    private static DependencyParser load() {
      try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }
  }
}
