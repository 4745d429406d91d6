package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.syntax.DependencyTree;
import no.samlese.text.Span;
import no.samlese.text.Token;
import org.junit.jupiter.api.Test;

/** Where the order of words tells what is right, a parse that errs is mended; others stay. */
class TreeMendsTest {
  private static final int ROOT = DependencyTree.ROOT;

  @Test
  void behind_the_verb_of_a_relative_clause_a_denial_is_of_the_next_verb() {
    List<Token> words =
        List.of(
            word("kommuner", "kommune", "NOUN"),
            word("som", "som", "SCONJ"),
            word("samskaper", "samskape", "VERB"),
            word("ikke", "ikke", "PART"),
            word("sparer", "spare", "VERB"));
    DependencyTree wrong =
        new DependencyTree(
            new int[] {4, 2, 0, 2, ROOT}, new String[] {"SUBJ", "SBU", "ATR", "ADV", "FINV"});
    assertThat(TreeMends.mend(wrong, words).head(3)).isEqualTo(4);
  }

  @Test
  void before_the_verb_of_a_relative_clause_a_denial_stays() {
    List<Token> words =
        List.of(
            word("kommuner", "kommune", "NOUN"),
            word("som", "som", "SCONJ"),
            word("ikke", "ikke", "PART"),
            word("samskaper", "samskape", "VERB"),
            word("sparer", "spare", "VERB"));
    DependencyTree right =
        new DependencyTree(
            new int[] {4, 3, 3, 0, ROOT}, new String[] {"SUBJ", "SBU", "ADV", "ATR", "FINV"});
    assertThat(TreeMends.mend(right, words).head(2)).isEqualTo(3);
  }

  @Test
  void liten_is_of_the_noun_and_not_of_the_adjective_between() {
    List<Token> words =
        List.of(
            word("liten", "liten", "ADJ"),
            word("faglig", "faglig", "ADJ"),
            word("ledelse", "ledelse", "NOUN"));
    DependencyTree wrong =
        new DependencyTree(new int[] {1, 2, ROOT}, new String[] {"ADV", "ATR", "FRAG"});
    DependencyTree mended = TreeMends.mend(wrong, words);
    assertThat(mended.head(0)).isEqualTo(2);
    assertThat(mended.relation(0)).isEqualTo("ATR");
  }

  @Test
  void a_lone_noun_behind_an_impersonal_verb_is_no_adverbial() {
    assertThat(relationBehindImpersonal("krav", "krav")).isEqualTo("PSUBJ");
  }

  @Test
  void a_noun_of_time_stays_an_adverbial() {
    assertThat(relationBehindImpersonal("dagen", "dag")).isEqualTo("ADV");
  }

  private static String relationBehindImpersonal(String norm, String lemma) {
    List<Token> words =
        List.of(
            word("det", "det", "PRON"),
            word("innføres", "innføre", "VERB"),
            word(norm, lemma, "NOUN"));
    DependencyTree tree =
        new DependencyTree(new int[] {1, ROOT, 1}, new String[] {"FSUBJ", "FINV", "ADV"});
    return TreeMends.mend(tree, words).relation(2);
  }

  private static Token word(String norm, String lemma, String pos) {
    return new Token(new Span(0, norm.length()), norm, lemma, pos, List.of());
  }
}
