package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import no.samlese.annotate.LanguageTraining;
import no.samlese.annotate.Treebank;
import no.samlese.annotate.TreebankSentence;

/**
 * Counts the words of each language and writes {@code language-words.tsv.gz}.
 *
 * <p>Arguments: the folder of the treebanks, that of the parallel texts, and the file to write. Of
 * Danish and English the first half is counted. Swedish, of which there is no treebank at hand, has
 * a list.
 */
public final class TrainLanguages {
  /** Words that were met less often stand for their class only. */
  private static final double SEEN = 3;

  private static final double ENDING_SEEN = 12;
  private static final int SWEDISH_COLUMN = 3;

  /** Common Swedish words, with their usual share of a text in parts of ten thousand. */
  private static final String SWEDISH =
      "och 300 att 250 i 220 som 180 för 160 är 150 en 150 på 140 av 140 med 130 det 130 den 120"
          + " till 110 om 70 har 90 inte 80 de 80 ett 80 kan 50 från 50 ska 50 vi 50 så 40 jag 40"
          + " också 30 vara 40 eller 40 när 30 mer 30 var 40 ut 20 upp 20 efter 25 under 25 men 30"
          + " sig 35 vid 30 man 30 även 25 alla 20 andra 20 mycket 15 hur 20 detta 25 dessa 15"
          + " genom 15 mellan 12 kommunen 5 utan 10 finns 20 blir 12 blev 10 bara 12 något 10 några"
          + " 10 bli 10 många 10 sin 15 sina 10 hade 20 skulle 15 dig 5 han 30 hon 20";

  private TrainLanguages() {}

  /** Writes the table; see the class. */
  public static void main(String[] args) throws IOException {
    Path trees = Path.of(args[0]);
    Path parallel = Path.of(args[1]);
    LanguageTraining training = new LanguageTraining();
    add(training, 0, TrainSplit.read(trees.resolve("ndt-nob.conll")).training());
    add(training, 1, TrainSplit.read(trees.resolve("ndt-nno.conll")).training());
    add(training, 2, half(Treebank.read(trees.resolve("da_ddt-ud-dev.conllu"))));
    add(training, 4, half(Treebank.read(trees.resolve("en_ewt-ud-dev.conllu"))));
    addLines(training, 0, Files.readAllLines(parallel.resolve("noreg.no-nb.txt")));
    addLines(training, 1, Files.readAllLines(parallel.resolve("noreg.no-nn.txt")));
    String[] swedish = SWEDISH.split(" ", -1);
    for (int i = 0; i < swedish.length; i += 2) {
      training.add(SWEDISH_COLUMN, swedish[i], Integer.parseInt(swedish[i + 1]));
    }
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[2]))),
            StandardCharsets.UTF_8)) {
      training.write(out, SEEN, ENDING_SEEN);
    }
  }

  private static List<TreebankSentence> half(List<TreebankSentence> all) {
    return all.subList(0, all.size() / 2);
  }

  private static void add(LanguageTraining training, int column, List<TreebankSentence> sentences) {
    for (TreebankSentence sentence : sentences) {
      for (TreebankSentence.Token token : sentence.tokens()) {
        if (!token.pos().equals("PROPN")) {
          training.add(column, token.form(), 1);
        }
      }
    }
  }

  private static void addLines(LanguageTraining training, int column, List<String> lines) {
    for (String line : lines) {
      for (String word : line.split("[^\\p{L}]+", -1)) {
        if (!word.isEmpty()) {
          training.add(column, word, 1);
        }
      }
    }
  }
}
