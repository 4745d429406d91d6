package no.samlese.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.samlese.annotate.TreebankSentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words of a sentence get the heads that a reader would give them. */
class DependencyParserTest {
  private final DependencyParser parser = DependencyParser.norwegian();

  @Test
  void bokmaal_object_and_denial_hang_on_their_verb() {
    DependencyTree tree =
        parser.parse(
            List.of(
                word("kommunen", "kommune", "NOUN"),
                word("har", "ha", "VERB"),
                word("ikke", "ikke", "PART"),
                word("samarbeid", "samarbeid", "NOUN"),
                word("med", "med", "ADP"),
                word("lagene", "lag", "NOUN"),
                word(".", ".", "PUNCT")));
    assertThat(arcs(tree)).startsWith("SUBJ>1", "FINV>-1", "ADV>1", "DOBJ>1", "ATR>3", "PUTFYLL>4");
  }

  @Test
  void nynorsk_verb_hangs_on_its_auxiliary() {
    DependencyTree tree =
        parser.parse(
            List.of(
                word("vi", "vi", "PRON"),
                word("vil", "vilje", "AUX"),
                word("redusere", "redusere", "VERB"),
                word("byråkratiet", "byråkrati", "NOUN"),
                word(".", ".", "PUNCT")));
    assertThat(arcs(tree)).startsWith("SUBJ>1", "FINV>-1", "INFV>1", "DOBJ>2");
  }

  @Test
  void any_row_of_words_becomes_a_tree() {
    Random random = new Random(3);
    List<String> tags = List.of("NOUN", "VERB", "ADP", "PUNCT", "X", "DET", "AUX", "SCONJ");
    for (int sentence = 0; sentence < 500; sentence++) {
      List<Token> tokens = new ArrayList<>();
      for (int left = random.nextInt(40); left > 0; left--) {
        String form = "w" + random.nextInt(30);
        tokens.add(word(form, form, tags.get(random.nextInt(tags.size()))));
      }
      DependencyTree tree = parser.parse(tokens);
      assertThat(tree.size()).isEqualTo(tokens.size());
      for (int word = 0; word < tree.size(); word++) {
        assertThat(stepsToRoot(tree, word)).isLessThanOrEqualTo(tree.size());
      }
    }
  }

  @Test
  void a_model_learns_what_it_is_shown_and_travels_in_a_file() throws IOException {
    List<TreebankSentence> treebank =
        List.of(sentence("hunden", "bjeffer"), sentence("ola", "sov"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ParserTraining.train(treebank, 1, 5, file);
    DependencyParser learnt = DependencyParser.read(new ByteArrayInputStream(file.toByteArray()));
    for (TreebankSentence sentence : treebank) {
      assertThat(arcs(learnt.parse(sentence))).containsExactly("SUBJ>1", "FINV>-1");
    }
  }

  @Test
  void a_file_of_something_else_is_refused() {
    byte[] other = "no model".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Assertions.assertThatThrownBy(() -> DependencyParser.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class);
  }

  private static TreebankSentence sentence(String noun, String verb) {
    return new TreebankSentence(
        noun + ' ' + verb,
        List.of(
            new TreebankSentence.Token(noun, noun, "NOUN", "", new Span(0, 1), 1, "SUBJ"),
            new TreebankSentence.Token(verb, verb, "VERB", "", new Span(1, 2), -1, "FINV")),
        false);
  }

  private static int stepsToRoot(DependencyTree tree, int word) {
    int steps = 0;
    for (int at = word; at != DependencyTree.ROOT && steps <= tree.size(); at = tree.head(at)) {
      steps++;
    }
    return steps;
  }

  private static List<String> arcs(DependencyTree tree) {
    List<String> arcs = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      arcs.add(tree.relation(word) + '>' + tree.head(word));
    }
    return arcs;
  }

  private static Token word(String norm, String lemma, String pos) {
    return new Token(new Span(0, norm.length()), norm, lemma, pos, List.of());
  }
}
