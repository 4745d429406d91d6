package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.context.ContextCoder;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.run.CorpusCoder;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.CompoundRole;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * Says how well denials are told of any nouns, as if they were hits: sentences with both a denial
 * and a hit of the lexicons are too few to measure on.
 *
 * <p>Arguments: {@code --differences} to print the sentences of words told wrongly (never of words
 * kept apart), file of coded words (JSON Lines: file, start, end, codes), inputs.
 */
public final class DenialOfWords {
  private static final String NEGATED = "negated";

  private final ObjectMapper mapper = new ObjectMapper();
  private final ContextCoder coder = new ContextCoder(LexiconLoader.load().codes());
  private final Map<String, List<JsonNode>> gold = new HashMap<>();
  private final boolean tells;
  private int words;
  private int denied;
  private int found;
  private int right;

  private DenialOfWords(Path file, boolean tells) throws IOException {
    this.tells = tells;
    for (String line : Files.readAllLines(file)) {
      JsonNode word = mapper.readTree(line);
      gold.computeIfAbsent(word.get("file").asText(), f -> new ArrayList<>()).add(word);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean tells = args[0].equals("--differences");
    List<Path> paths = Arrays.stream(args).skip(tells ? 1 : 0).map(Path::of).toList();
    DenialOfWords trial = new DenialOfWords(paths.get(0), tells);
    List<Path> inputs = paths.subList(1, paths.size());
    new CorpusCoder(Optional.empty()).code(inputs, trial::add);
    System.out.println(trial.report());
  }

  private void add(String path, CodedDocument document) {
    Map<Integer, JsonNode> wanted = new HashMap<>();
    gold.getOrDefault(path, List.of()).forEach(word -> wanted.put(word.get("start").asInt(), word));
    AnnotatedDocument annotated = document.annotated();
    List<Hit> hits = new ArrayList<>();
    List<Boolean> expected = new ArrayList<>();
    for (int number = 0; !wanted.isEmpty() && number < annotated.sentences().size(); number++) {
      Sentence sentence = annotated.sentences().get(number);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        JsonNode word = wanted.remove(annotated.clean().alignment().toSource(token.span()).start());
        if (word != null) {
          hits.add(hit(token, number, i));
          expected.add(isNegated(word.get("codes").get("polarity").asText("")));
        }
      }
    }
    List<CodedHit> coded = coder.code(annotated, hits).hits();
    for (int i = 0; i < coded.size(); i++) {
      boolean actual = isNegated(coded.get(i).codes().getOrDefault("polarity", ""));
      count(expected.get(i), actual);
      if (tells && actual != expected.get(i)) {
        ObjectNode text = HitText.node(mapper, path, annotated, hits.get(i));
        String said = text.get("sentence").asText().replace('\n', ' ');
        System.out.println(
            (actual ? "too much: " : "missed: ") + text.get("id").asText() + ' ' + said);
      }
    }
  }

  static Hit hit(Token token, int sentence, int index) {
    return new Hit(
        token.span(),
        sentence,
        index,
        index,
        token.lemma(),
        token.lemma(),
        "cocreation/samskaping",
        "",
        CompoundRole.NONE);
  }

  private static boolean isNegated(String polarity) {
    return polarity.equals(NEGATED);
  }

  private void count(boolean expected, boolean actual) {
    words++;
    denied += expected ? 1 : 0;
    found += actual ? 1 : 0;
    right += expected && actual ? 1 : 0;
  }

  private String report() {
    double precision = (double) right / Math.max(1, found);
    double recall = (double) right / Math.max(1, denied);
    return String.format(
        "%d words, negated: gold %d, found %d, precision %.3f, recall %.3f, F1 %.3f",
        words, denied, found, precision, recall, 2.0 * right / Math.max(1, denied + found));
  }
}
