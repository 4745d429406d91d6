package no.samlese.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Language;
import no.samlese.text.Span;
import org.junit.jupiter.api.Test;

/** Sentences keep their words and trees, and get the tags of the stage for those they had. */
class TreebankTaggingTest {
  @Test
  void words_get_the_tags_of_the_stage() {
    List<TreebankSentence> tagged =
        TreebankTagging.tag(Language.BOKMAAL, List.of(sentence("Vi", "samarbeider", "godt")));
    assertThat(tagged.get(0).tokens())
        .extracting(TreebankSentence.Token::pos)
        .startsWith("PRON", "VERB");
    assertThat(tagged.get(0).tokens().get(1).lemma()).isEqualTo("samarbeide");
  }

  @Test
  void every_part_is_tagged_by_the_others_and_keeps_its_trees() throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sentences.add(tagged(sentence("Vi", "leder", "her"), i < 100 ? "VERB" : "NOUN"));
    }
    List<TreebankSentence> tagged = TreebankTagging.tagByOthers(Language.BOKMAAL, sentences, 2);
    assertThat(tagged).hasSameSizeAs(sentences);
    for (int i = 0; i < tagged.size(); i++) {
      TreebankSentence.Token found = tagged.get(i).tokens().get(1);
      TreebankSentence.Token given = sentences.get(i).tokens().get(1);
      assertThat(found.pos()).isEqualTo(i < 100 ? "NOUN" : "VERB");
      assertThat(found.form()).isEqualTo(given.form());
      assertThat(found.head()).isEqualTo(given.head());
      assertThat(found.relation()).isEqualTo(given.relation());
    }
  }

  @Test
  void too_few_sentences_are_refused() {
    List<TreebankSentence> few = List.of(sentence("Vi", "leder"));
    assertThatThrownBy(() -> TreebankTagging.tagByOthers(Language.BOKMAAL, few, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 sentences");
  }

  private static TreebankSentence tagged(TreebankSentence sentence, String pos) {
    List<TreebankSentence.Token> tokens = new ArrayList<>(sentence.tokens());
    tokens.set(1, tokens.get(1).tagged("leder", pos));
    return new TreebankSentence(sentence.text(), tokens, false);
  }

  /** Every word on the last one; tags that no word has. */
  private static TreebankSentence sentence(String... words) {
    List<TreebankSentence.Token> tokens = new ArrayList<>();
    String text = String.join(" ", words);
    int start = 0;
    for (int i = 0; i < words.length; i++) {
      Span span = new Span(start, start + words[i].length());
      int head = i == words.length - 1 ? -1 : words.length - 1;
      tokens.add(new TreebankSentence.Token(words[i], words[i], "X", "", span, head, "R" + i));
      start = span.end() + 1;
    }
    return new TreebankSentence(text, tokens, false);
  }
}
