package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.samlese.run.CorpusCoder;
import no.samlese.text.Block;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;

/**
 * Draws hits for coding by hand from paragraphs in which none was coded before, if asked only from
 * sentences with a word that may deny or define.
 *
 * <p>Arguments: file to write (JSON Lines), hits, seed, {@code denying}, {@code defining} or {@code
 * any}, files of coded hits joined by commas, inputs.
 */
public final class DrawUncoded {
  private static final Set<String> LEXICONS =
      Set.of("cocreation", "participation", "paradigm", "leadership");

  private static final Set<String> DENYING =
      Set.of(
          "ikke",
          "ikkje",
          "ingen",
          "inga",
          "intet",
          "inkje",
          "ingenting",
          "uten",
          "utan",
          "uden",
          "aldri",
          "heller",
          "hverken",
          "verken",
          "korkje",
          "mangler",
          "mangle",
          "manglet",
          "manglende",
          "mangel",
          "mangelen",
          "manglar",
          "mangla",
          "manglande",
          "fravær",
          "fraværet",
          "fråvær",
          "fråværet",
          "lite",
          "liten",
          "få",
          "færre",
          "mindre",
          "svak",
          "svakt",
          "neppe",
          "knapt",
          "sjelden",
          "sjeldan",
          "stedet",
          "staden",
          "istedenfor",
          "framfor",
          "fremfor",
          "snarere",
          "unngå",
          "unngår",
          "redusere",
          "reduseres",
          "fjerne",
          "avvikle",
          "stoppe",
          "stanse",
          "hindre",
          "hindrer",
          "motvirke",
          "bekjempe",
          "imot",
          "nei",
          "slutt",
          "savner",
          "saknar",
          "not",
          "no",
          "never",
          "without",
          "lack",
          "lacks",
          "rather",
          "instead");

  private static final Set<String> DEFINING =
      Set.of(
          "betyr",
          "tyder",
          "innebærer",
          "inneber",
          "handler",
          "handlar",
          "dreier",
          "forstås",
          "forstår",
          "forstått",
          "defineres",
          "definere",
          "definerer",
          "definert",
          "definisjon",
          "definisjonen",
          "definisjoner",
          "begrepet",
          "omgrepet",
          "menes",
          "meiner",
          "mener",
          "si",
          "kalles",
          "beskrives",
          "kjennetegnes",
          "means",
          "refers",
          "defined",
          "definition");

  static final Map<String, Set<String>> WORDS =
      Map.of("denying", DENYING, "defining", DEFINING, "any", Set.of());

  private final ObjectMapper mapper = new ObjectMapper();
  private final CodedPlaces coded;
  private final Set<String> words;
  private final List<ObjectNode> found = new ArrayList<>();

  private DrawUncoded(CodedPlaces coded, Set<String> words) {
    this.coded = coded;
    this.words = words;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    DrawUncoded draw =
        new DrawUncoded(
            CodedPlaces.of(args[4]),
            Objects.requireNonNull(WORDS.get(args[3]), "no such words: " + args[3]));
    List<Path> inputs = Arrays.stream(args).skip(5).map(Path::of).toList();
    new CorpusCoder(Optional.empty()).code(inputs, draw::add);
    Collections.shuffle(draw.found, new Random(Long.parseLong(args[2])));
    List<String> lines =
        draw.found.stream().limit(Long.parseLong(args[1])).map(ObjectNode::toString).toList();
    Files.write(Path.of(args[0]), lines);
  }

  private void add(String path, CodedDocument document) {
    for (CodedHit codedHit : document.hits()) {
      Hit hit = codedHit.hit();
      String lexicon = hit.category().replaceFirst("/.*", "");
      Sentence sentence = document.annotated().sentences().get(hit.sentence());
      if (LEXICONS.contains(lexicon)
          && hit.isMention()
          && (words.isEmpty() || sentence.tokens().stream().anyMatch(t -> words.contains(t.norm())))
          && isUncoded(path, document, sentence.block())) {
        found.add(HitText.node(mapper, path, document.annotated(), hit));
      }
    }
  }

  private boolean isUncoded(String path, CodedDocument document, int block) {
    Block paragraph = document.annotated().clean().blocks().get(block);
    return !coded.isIn(path, document.annotated(), paragraph.span());
  }
}
