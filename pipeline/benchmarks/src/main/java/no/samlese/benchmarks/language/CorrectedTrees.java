package no.samlese.benchmarks.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samlese.annotate.TreebankSentence;
import no.samlese.run.CorpusCoder;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Sentences of theses, programmes and plans whose trees were corrected by hand. The file says where
 * their words stand and what they hang on; the words are read from the texts, with the tags of the
 * stage, before {@link no.samlese.context.ParsedSentence} mends a few.
 */
final class CorrectedTrees {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, List<JsonNode>> trees = new HashMap<>();
  private final List<TreebankSentence> found = new ArrayList<>();
  private int all;

  private CorrectedTrees() {}

  /**
   * The sentences of a file (JSON Lines: file, words, heads, relations).
   *
   * @throws IOException if a text is missing, or not what it was
   */
  static List<TreebankSentence> read(Path file, List<Path> texts)
      throws IOException, InterruptedException {
    CorrectedTrees corrected = new CorrectedTrees();
    for (String line : Files.readAllLines(file)) {
      JsonNode tree = corrected.mapper.readTree(line);
      String text = tree.get("file").asText();
      corrected.trees.computeIfAbsent(text, t -> new ArrayList<>()).add(tree);
      corrected.all++;
    }
    new CorpusCoder(Optional.empty()).code(texts, corrected::add);
    System.out.println(
        file + ": " + corrected.found.size() + " of " + corrected.all + " sentences");
    if (corrected.found.size() != corrected.all) {
      throw new IOException(file + ": give all texts, each once: the words of some are not found");
    }
    corrected.found.sort(
        Comparator.comparing(TreebankSentence::text)); // so that the order is always the same
    return corrected.found;
  }

  private void add(String path, CodedDocument document) {
    AnnotatedDocument annotated = document.annotated();
    Map<Integer, Token> tokens = new HashMap<>();
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        tokens.put(annotated.clean().alignment().toSource(token.span()).start(), token);
      }
    }
    for (JsonNode tree : trees.getOrDefault(path, List.of())) {
      sentence(tree, tokens).ifPresent(found::add);
    }
  }

  /** Empty if a word is not where it was: the text or what reads it has changed. */
  private static Optional<TreebankSentence> sentence(JsonNode tree, Map<Integer, Token> tokens) {
    List<TreebankSentence.Token> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.get("words").size(); i++) {
      Token token = tokens.get(tree.get("words").get(i).asInt());
      if (token == null) {
        return Optional.empty();
      }
      int start = text.append(i == 0 ? "" : " ").length();
      Span span = new Span(start, text.append(token.norm()).length());
      int head = tree.get("heads").get(i).asInt();
      String relation = tree.get("relations").get(i).asText();
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      words.add(
          new TreebankSentence.Token(token.norm(), lemma, token.pos(), "", span, head, relation));
    }
    return Optional.of(new TreebankSentence(text.toString(), words, false));
  }
}
