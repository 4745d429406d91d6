package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.samlese.run.CorpusCoder;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Hit;

/**
 * Draws hits for coding by hand: the same number from each group of files, spread over the main
 * lexicons.
 *
 * <p>Arguments: file to write (JSON Lines), hits of a group, seed, inputs (each is a group).
 */
public final class DrawHits {
  private static final List<String> LEXICONS =
      List.of("cocreation", "participation", "paradigm", "leadership");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, List<ObjectNode>> byLexicon = new HashMap<>();

  private DrawHits() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int size = Integer.parseInt(args[1]);
    Random random = new Random(Long.parseLong(args[2]));
    CorpusCoder coder = new CorpusCoder(Optional.empty());
    List<String> lines = new ArrayList<>();
    for (String input : Arrays.asList(args).subList(3, args.length)) {
      DrawHits draw = new DrawHits();
      coder.code(List.of(Path.of(input)), draw::add);
      draw.draw(size, random).forEach(node -> lines.add(node.toString()));
    }
    Files.write(Path.of(args[0]), lines);
  }

  private List<ObjectNode> draw(int size, Random random) {
    List<ObjectNode> drawn = new ArrayList<>();
    for (String lexicon : LEXICONS) {
      List<ObjectNode> hits = byLexicon.getOrDefault(lexicon, List.of());
      Collections.shuffle(hits, random);
      drawn.addAll(hits.subList(0, Math.min(hits.size(), size / LEXICONS.size())));
    }
    return drawn;
  }

  private void add(String path, CodedDocument coded) {
    AnnotatedDocument document = coded.annotated();
    for (CodedHit codedHit : coded.hits()) {
      Hit hit = codedHit.hit();
      String lexicon = hit.category().substring(0, Math.max(0, hit.category().indexOf('/')));
      if (LEXICONS.contains(lexicon) && hit.isMention()) {
        byLexicon
            .computeIfAbsent(lexicon, l -> new ArrayList<>())
            .add(HitText.node(mapper, path, document, hit));
      }
    }
  }
}
