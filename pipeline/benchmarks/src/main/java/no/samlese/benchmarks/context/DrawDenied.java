package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import no.samlese.run.CorpusCoder;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CodedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Draws words in Norwegian sentences with a word that may deny, for coding by hand: sentences with
 * both a denial and a hit of the lexicons are too few.
 *
 * <p>Arguments: file to write (JSON Lines), words, words of a sentence, their parts of speech
 * joined by commas, seed, files of coded hits whose paragraphs are left out and files of coded
 * words whose sentences are left out (each joined by commas), inputs.
 */
public final class DrawDenied {
  private final ObjectMapper mapper = new ObjectMapper();
  private final DenyingWords denying = new DenyingWords();
  private final CodedPlaces paragraphs;
  private final CodedPlaces sentences;
  private final int ofSentence;
  private final Set<String> tags;
  private final Random random;
  private final Set<String> seen = new HashSet<>();
  private final List<ObjectNode> found = new ArrayList<>();

  private DrawDenied(
      int ofSentence, Set<String> tags, long seed, CodedPlaces paragraphs, CodedPlaces sentences) {
    this.ofSentence = ofSentence;
    this.tags = tags;
    this.random = new Random(seed);
    this.paragraphs = paragraphs;
    this.sentences = sentences;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DrawDenied draw =
        new DrawDenied(
            Integer.parseInt(args[2]),
            Set.of(args[3].split(",", -1)),
            Long.parseLong(args[4]),
            CodedPlaces.of(args[5]),
            CodedPlaces.of(args[6]));
    List<Path> inputs = Arrays.stream(args).skip(7).map(Path::of).toList();
    new CorpusCoder(Optional.empty()).code(inputs, draw::add);
    Collections.shuffle(draw.found, draw.random);
    List<String> lines =
        draw.found.stream().limit(Long.parseLong(args[1])).map(ObjectNode::toString).toList();
    Files.write(Path.of(args[0]), lines);
    System.out.println(lines.size() + " of " + draw.found.size() + " words");
  }

  private void add(String path, CodedDocument coded) {
    AnnotatedDocument document = coded.annotated();
    for (int number = 0; number < document.sentences().size(); number++) {
      Sentence sentence = document.sentences().get(number);
      if (denying.mayDeny(sentence) && isUncoded(path, document, sentence)) {
        draw(path, document, number);
      }
    }
  }

  private boolean isUncoded(String path, AnnotatedDocument document, Sentence sentence) {
    Block block = document.clean().blocks().get(sentence.block());
    Span span = sentence.span();
    return !paragraphs.isIn(path, document, block.span())
        && !sentences.isIn(path, document, span)
        && seen.add(span.of(document.clean().text()));
  }

  private void draw(String path, AnnotatedDocument document, int number) {
    List<Token> tokens = document.sentences().get(number).tokens();
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tags.contains(tokens.get(i).pos()) && !denying.isDenying(tokens.get(i))) {
        words.add(i);
      }
    }
    Collections.shuffle(words, random);
    words.stream()
        .limit(ofSentence)
        .map(index -> DenialOfWords.hit(tokens.get(index), number, index))
        .forEach(hit -> found.add(HitText.node(mapper, path, document, hit)));
  }
}
