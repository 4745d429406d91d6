package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.annotate.Annotator;
import no.samlese.annotate.Treebank;
import no.samlese.annotate.TreebankSentence;
import no.samlese.text.Language;

/**
 * Measures how well languages are told apart: single sentences of 50 or more characters, the same
 * as scanners without Norwegian letters leave them, and paragraphs of five sentences.
 *
 * <p>Argument: the folder of the treebanks. Measured on what {@link TrainSplit} keeps apart of
 * Norwegian and on the second halves of Danish and English. With {@code -Dwrong=nn} the Nynorsk
 * sentences that were taken for another language are printed.
 */
public final class LanguageTrial {
  private static final int LONG = 50;
  private static final int SENTENCES = 5;

  private final Annotator annotator = new Annotator();

  private LanguageTrial() {}

  /** Prints a line a language. */
  public static void main(String[] args) throws IOException {
    Path trees = Path.of(args[0]);
    var trial = new LanguageTrial();
    var nb = TrainSplit.read(trees.resolve("ndt-nob.conll")).heldOut();
    var nn = TrainSplit.read(trees.resolve("ndt-nno.conll")).heldOut();
    trial.report(Language.BOKMAAL, nb);
    trial.report(Language.NYNORSK, nn);
    trial.report(Language.DANISH, half(Treebank.read(trees.resolve("da_ddt-ud-dev.conllu"))));
    trial.report(Language.ENGLISH, half(Treebank.read(trees.resolve("en_ewt-ud-dev.conllu"))));
  }

  private static List<TreebankSentence> half(List<TreebankSentence> all) {
    return all.subList(all.size() / 2, all.size());
  }

  private void report(Language language, List<TreebankSentence> sentences) {
    List<String> texts = sentences.stream().map(TreebankSentence::text).toList();
    List<String> single = texts.stream().filter(t -> t.length() >= LONG).toList();
    List<String> bare =
        single.stream()
            .map(t -> t.replace("ø", "o").replace("å", "a").replace("æ", "ae"))
            .map(t -> t.replace("Ø", "O").replace("Å", "A"))
            .toList();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i + SENTENCES <= texts.size(); i += SENTENCES) {
      paragraphs.add(String.join(" ", texts.subList(i, i + SENTENCES)));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: sentences %.2f %% of %d, without letters %.2f %%, paragraphs %.2f %% of %d%n",
        language.code(),
        share(language, single),
        single.size(),
        share(language, bare),
        share(language, paragraphs),
        paragraphs.size());
  }

  private double share(Language language, List<String> texts) {
    int right = 0;
    for (String text : texts) {
      Language found = annotator.annotate(TrialText.of(text)).language();
      right += found == language ? 1 : 0;
      if (found != language && language.code().equals(System.getProperty("wrong"))) {
        System.out.println(found.code() + "\t" + text);
      }
    }
    return 100.0 * right / texts.size();
  }
}
