package no.samlese.benchmarks.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.benchmarks.context.CodedPlaces;
import no.samlese.benchmarks.context.DenyingWords;
import no.samlese.context.ParsedSentence;
import no.samlese.run.CorpusCoder;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * Draws sentences with a word that may deny and writes them with their parse, for correction by
 * hand: a file of trees as {@link CorrectedTrees} reads them, and a sheet to read. {@link
 * MendTrees} puts the corrections into the former.
 *
 * <p>Arguments: file of trees to write, sheet to write, sentences, seed, files of coded hits and
 * words whose sentences are left out (joined by commas), inputs.
 */
public final class DrawTrees {
  private final ObjectMapper mapper = new ObjectMapper();
  private final DenyingWords denying = new DenyingWords();
  private final Set<String> verbs = denying.verbs();
  private final CodedPlaces coded;
  private final Set<String> seen = new HashSet<>();
  private final List<Drawn> drawn = new ArrayList<>();

  /** A sentence as JSON and as lines to read. */
  private record Drawn(String tree, String lines) {}

  private DrawTrees(CodedPlaces coded) {
    this.coded = coded;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DrawTrees draw = new DrawTrees(CodedPlaces.of(args[4]));
    List<Path> inputs = Arrays.stream(args).skip(5).map(Path::of).toList();
    new CorpusCoder(Optional.empty()).code(inputs, draw::add);
    Collections.shuffle(draw.drawn, new Random(Long.parseLong(args[3])));
    List<Drawn> chosen = draw.drawn.stream().limit(Long.parseLong(args[2])).toList();
    Files.write(Path.of(args[0]), chosen.stream().map(Drawn::tree).toList());
    List<String> sheet = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      sheet.add("#" + (i + 1) + "\n" + chosen.get(i).lines());
    }
    Files.write(Path.of(args[1]), sheet);
    System.out.println(chosen.size() + " of " + draw.drawn.size() + " sentences");
  }

  private void add(String path, CodedDocument document) {
    AnnotatedDocument annotated = document.annotated();
    for (Sentence sentence : annotated.sentences()) {
      if (denying.mayDeny(sentence)
          && !coded.isIn(path, annotated, sentence.span())
          && seen.add(sentence.span().of(annotated.clean().text()))) {
        drawn.add(drawn(path, annotated, sentence));
      }
    }
  }

  private Drawn drawn(String path, AnnotatedDocument document, Sentence sentence) {
    ParsedSentence parsed = new ParsedSentence(sentence.tokens(), verbs);
    List<Integer> words =
        IntStream.range(0, parsed.size()).filter(parsed::isParsed).boxed().toList();
    ObjectNode tree = mapper.createObjectNode().put("file", path);
    ArrayNode starts = tree.putArray("words");
    ArrayNode heads = tree.putArray("heads");
    ArrayNode relations = tree.putArray("relations");
    String text = document.clean().text();
    StringBuilder lines = new StringBuilder("TEXT: ");
    lines.append(sentence.span().of(text).replace('\n', ' ')).append('\n');
    for (int i = 0; i < words.size(); i++) {
      Token token = parsed.token(words.get(i));
      int head = words.indexOf(parsed.head(words.get(i)));
      String relation = parsed.relation(words.get(i));
      starts.add(document.clean().alignment().toSource(token.span()).start());
      heads.add(head);
      relations.add(relation);
      lines.append(
          String.format(
              "%d\t%s\t%s\t%d\t%s%n", i, token.span().of(text), token.pos(), head, relation));
    }
    return new Drawn(tree.toString(), lines.toString());
  }
}
