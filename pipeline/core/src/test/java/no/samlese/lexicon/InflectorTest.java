package no.samlese.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.samlese.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that must be there, and real words of another meaning that must not. */
class InflectorTest {
  @ParameterizedTest
  @CsvSource({
    "nb, noun-m, ledelse, ledelsen ledelser ledelsene ledelsens ledelsers",
    "nb, noun-m, leder, lederen ledere lederne lederes lederens",
    "nb, noun-f, samskaping, samskapinga samskapingen samskapingens samskapinger",
    "nb, noun-n, byråkrati, byråkratiet byråkratier byråkratiene byråkratiets",
    "nb, noun-n, samarbeid, samarbeidet samarbeidene samarbeids",
    "nb, noun-m, resultatenhet, resultatenheten resultatenheter resultatenhetene",
    "nb, verb, involvere, involverer involverte involvert involveres",
    "nb, verb, samskape, samskaper samskapte samskapt samskapes",
    "nb, verb, lede, leder ledet ledes leda",
    "nb, verb, konkurranseutsette, konkurranseutsetter konkurranseutsatte konkurranseutsatt",
    "nb, verb, myndiggjøre, myndiggjør myndiggjorde myndiggjort",
    "nb, verb, delta, deltar deltok deltatt deltas",
    "nb, adj, tverrsektoriell, tverrsektorielt tverrsektorielle",
    "nb, adj, byråkratisk, byråkratiske",
    "nb, adj, kostnadseffektiv, kostnadseffektivt kostnadseffektive",
    "nn, noun-m, leiar, leiaren leiarar leiarane",
    "nn, noun-m, leiing, leiinga leiingar leiingane",
    "nn, noun-f, medverknad, medverknaden medverknadene",
    "nn, noun-n, samspel, samspelet samspela",
    "nn, verb, samhandle, samhandlar samhandla samhandlast",
    "nn, verb, leie, leier leidde leia",
    "nn, adj, offentleg, offentlege offentlegare",
    "da, noun-m, samskabelse, samskabelsen samskabelser samskabelserne",
    "da, verb, inddrage, inddrager inddrages inddraget",
    "en, noun-m, community, communities",
    "en, verb, co-create, co-creates co-created co-creating",
    "en, noun-f, privatisation, privatization privatisations",
    "nb, abbr, NPM, NPMs NPM-en"
  })
  void hasTheForms(String language, String pos, String lemma, String expected) {
    assertThat(forms(language, pos, lemma)).contains(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "noun-m, politisk leder, politiske ledere|politiske lederen",
    "noun-m, tradisjonell offentlig administrasjon, tradisjonelle offentlige administrasjonen",
    "noun-n, likeverdig partnerskap, likeverdige partnerskapene|likeverdig partnerskapet",
    "noun-f, mørk side av samskaping, mørke sider av samskaping",
    "noun-f, mål- og resultatstyring, mål- og resultatstyringen"
  })
  void wordsOfPhrasesAgree(String pos, String lemma, String expected) {
    assertThat(forms("nb", pos, lemma)).contains(expected.split("\\|"));
  }

  /** Imperatives and preterites that are common words of another meaning. */
  @ParameterizedTest
  @CsvSource({
    "nb, verb, lede, led ledd ledde",
    "nb, noun-n, samarbeid, samarbeider",
    "nb, noun-n, innspill, innspiller",
    "nb, noun-m, leder, lederer",
    "nn, verb, leie, lei leite leit leid"
  })
  void makesNoOtherWords(String language, String pos, String lemma, String others) {
    assertThat(forms(language, pos, lemma)).doesNotContain(others.split(" "));
  }

  private static Set<String> forms(String language, String pos, String lemma) {
    Place place = new Place("test.yaml", 1, 1);
    Form form = new Form(lemma, Language.ofCode(language), false, place);
    return Inflector.texts(form, PartOfSpeech.ofLabel(pos));
  }
}
