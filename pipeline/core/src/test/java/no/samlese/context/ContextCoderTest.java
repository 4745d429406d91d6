package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlese.text.Alignment;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.CompoundRole;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;
import no.samlese.text.Language;
import no.samlese.text.Metadata;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import no.samlese.text.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextCoderTest {
  /** The word with a star is the hit. */
  @ParameterizedTest
  @CsvSource({
    "kommunen skal bruke *samskaping, must, ''",
    "vi vil ikke ha *målstyring her, will, negated",
    "kommunen kan bruke *samskaping, may, ''",
    "me bør ikkje ha meir *byråkrati, should, negated",
    "*samskaping er viktig, '', ''",
    "ikke alle i denne kommunen vet hva *samskaping er, '', ''"
  })
  void the_nearest_word_tells(String sentence, String commitment, String polarity) {
    var codes = code(sentence);
    assertThat(codes.getOrDefault("commitment", "")).isEqualTo(commitment);
    assertThat(codes.getOrDefault("polarity", "")).isEqualTo(polarity);
  }

  private static java.util.Map<String, String> code(String marked) {
    String text = marked.replace("*", "");
    List<Token> tokens = new ArrayList<>();
    int hit = -1;
    int at = 0;
    for (String word : List.of(marked.split(" ", -1))) {
      if (word.startsWith("*")) {
        hit = tokens.size();
      }
      String form = word.replace("*", "");
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(span, form, form, "X", List.of()));
      at += form.length() + 1;
    }
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(all, 0, Language.BOKMAAL, tokens);
    AnnotatedDocument document =
        new AnnotatedDocument(clean(text, all), Language.BOKMAAL, List.of(sentence));
    Hit found = new Hit(tokens.get(hit).span(), 0, hit, hit, "", "t", "c", "", CompoundRole.NONE);
    return ContextCoder.load(Optional.empty()).code(document, List.of(found)).hits().get(0).codes();
  }

  private static CleanDocument clean(String text, Span all) {
    ExtractedDocument source =
        new ExtractedDocument(
            "0".repeat(64), Metadata.ofType("text/plain"), text, List.of(), List.of());
    Block block = new Block(all, Zone.BODY, 1, 0, List.of());
    return new CleanDocument(
        source,
        text,
        List.of(block),
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }
}
