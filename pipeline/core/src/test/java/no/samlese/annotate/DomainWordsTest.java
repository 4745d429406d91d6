package no.samlese.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.CompoundPart;
import no.samlese.text.Language;
import no.samlese.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words of the domain, as linguists want them analysed: {@code domain-words-nb.tsv} and {@code
 * domain-words-nn.tsv} beside the tests.
 */
class DomainWordsTest {
  @ParameterizedTest
  @CsvSource({"BOKMAAL, 180", "NYNORSK, 120"})
  void domainWordsAreAnalysedAsTheFileSays(Language language, int least) throws IOException {
    List<String> wanted = lines("/annotate/domain-words-" + language.code() + ".tsv");
    List<String> found = new ArrayList<>();
    for (String line : wanted) {
      found.add(analysed(line.substring(0, line.indexOf('\t')), language));
    }
    assertThat(wanted).hasSizeGreaterThan(least);
    assertThat(found).isEqualTo(wanted);
  }

  /** The line that the file should have for a word. */
  static String analysed(String word, Language language) {
    var document = new Annotator().annotate(Documents.of(word), language);
    Token token = document.sentences().get(0).tokens().get(0);
    return word + '\t' + token.lemma() + '\t' + joined(token);
  }

  private static String joined(Token token) {
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (CompoundPart part : token.parts()) {
      String joint = token.norm().substring(end, part.span().start());
      joined.append(joint.isEmpty() ? "" : joint + '|').append(part.lemma());
      joined.append(part.head() ? "" : "|");
      end = part.span().end();
    }
    return joined.toString();
  }

  private static List<String> lines(String name) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(DomainWordsTest.class.getResourceAsStream(name), UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
  }
}
