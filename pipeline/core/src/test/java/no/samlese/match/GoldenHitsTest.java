package no.samlese.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Hit;
import no.samlese.text.HitRelation;
import no.samlese.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files hits-nb.tsv and hits-nn.tsv, which a linguist can edit: hits of the main lexicons. */
class GoldenHitsTest {
  private static final Matcher MATCHER = new Matcher(mainLexicons());

  @TestFactory
  Stream<DynamicTest> bokmaal() throws IOException {
    return tests("hits-nb.tsv", Language.BOKMAAL);
  }

  @TestFactory
  Stream<DynamicTest> nynorsk() throws IOException {
    return tests("hits-nn.tsv", Language.NYNORSK);
  }

  private static Lexicons mainLexicons() {
    Lexicons all = LexiconLoader.load();
    List<Lexicon> main = all.lexicons().stream().filter(Lexicon::main).toList();
    return new Lexicons(main, all.exclusions(), all.checksums());
  }

  private static Stream<DynamicTest> tests(String file, Language language) throws IOException {
    try (InputStream in = GoldenHitsTest.class.getResourceAsStream(file)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> test(line, language));
    }
  }

  private static DynamicTest test(String line, Language language) {
    int tab = line.indexOf('\t');
    String sentence = line.substring(0, tab);
    return DynamicTest.dynamicTest(
        sentence, () -> assertThat(found(sentence, language)).isEqualTo(line.substring(tab + 1)));
  }

  private static String found(String sentence, Language language) {
    AnnotatedDocument document = SimpleAnnotator.of(language, sentence);
    return MATCHER.match(document).stream()
        .map(hit -> shown(hit, sentence))
        .collect(Collectors.joining(" | "));
  }

  private static String shown(Hit hit, String sentence) {
    String relation = hit.relation() == HitRelation.NONE ? "" : " (" + hit.relation().label() + ')';
    return hit.span().of(sentence) + '=' + hit.termId() + relation;
  }
}
