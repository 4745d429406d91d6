package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import no.samlese.annotate.Treebank;
import no.samlese.annotate.TreebankSentence;

/**
 * Counts the small words of each language and writes {@code language-markers.tsv}.
 *
 * <p>Arguments: the treebanks of Bokmål, Nynorsk, Danish and English in this order, and the file to
 * write. Of Danish and English the first half is counted. Swedish, of which there is no treebank at
 * hand, has a list.
 */
public final class TrainLanguageMarkers {
  private static final int WORDS_A_LANGUAGE = 600;
  private static final double FLOOR = 2e-5;

  /** Common Swedish words, with their usual share of a text in parts of ten thousand. */
  private static final String SWEDISH =
      "och 300 att 250 i 220 som 180 för 160 är 150 en 150 på 140 av 140 med 130 det 130 den 120"
          + " till 110 om 70 har 90 inte 80 de 80 ett 80 kan 50 från 50 ska 50 vi 50 så 40 jag 40"
          + " också 30 vara 40 eller 40 när 30 mer 30 var 40 ut 20 upp 20 efter 25 under 25 men 30"
          + " sig 35 vid 30 man 30 även 25 alla 20 andra 20 mycket 15 hur 20 detta 25 dessa 15"
          + " genom 15 mellan 12 kommunen 5 utan 10 finns 20 blir 12 blev 10 bara 12 något 10 några"
          + " 10 bli 10 många 10 sin 15 sina 10 hade 20 skulle 15 dig 5 han 30 hon 20";

  /** The same for Danish, whose treebank at hand is small. */
  private static final String DANISH =
      "af 150 hvad 15 nogle 15 noget 15 efter 25 blev 30 bliver 15 meget 15 mig 15 dig 5 kun 15"
          + " ud 20 op 20 ned 8 vores 10 jeres 3 hendes 6 havde 30 været 15 måske 6 igen 8 mellem"
          + " 10 gennem 6 uden 8 hele 8 anden 8 andet 6 flere 8 mere 20 mest 5 lige 6 nu 15 dog 6"
          + " endnu 6 aldrig 5 arbejde 8 samarbejde 6 udvikling 8 borgere 8 borgerne 8 borgernes 3"
          + " kommunens 5 herunder 4 samt 10 således 4 både 8 sådan 5 hvilket 4 hvordan 8 hvis 12"
          + " skabe 4 indsats 4 indsatser 3 inden 5 ind 10 frem 5 tilbage 5 allerede 4 ligesom 3"
          + " derfor 6 fordi 8 altid 4 først 6 sagde 8 siger 10 tager 5 får 10 kommer 8 gør 6 mod"
          + " 10 år 15 uge 4 politiet 5 regeringen 5 mennesker 8 muligheder 5 opgaver 4";

  private TrainLanguageMarkers() {}

  /** Writes the table; see the class. */
  public static void main(String[] args) throws IOException {
    List<Map<String, Double>> shares = new ArrayList<>();
    shares.add(shares(TrainSplit.read(Path.of(args[0])).training()));
    shares.add(shares(TrainSplit.read(Path.of(args[1])).training()));
    Map<String, Double> danish = shares(half(Treebank.read(Path.of(args[2]))));
    listed(DANISH).forEach((word, share) -> danish.merge(word, share, Math::max));
    shares.add(danish);
    shares.add(listed(SWEDISH));
    shares.add(shares(half(Treebank.read(Path.of(args[3])))));
    TreeSet<String> words = new TreeSet<>();
    for (Map<String, Double> language : shares) {
      language.entrySet().stream()
          .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
          .filter(e -> !e.getKey().isEmpty())
          .limit(WORDS_A_LANGUAGE)
          .forEach(e -> words.add(e.getKey()));
    }
    StringBuilder table = new StringBuilder();
    for (String word : words) {
      table.append(word);
      for (Map<String, Double> language : shares) {
        double floor = Math.max(FLOOR, language.getOrDefault("", 0.0));
        double share = Math.max(floor, language.getOrDefault(word, 0.0));
        table.append(String.format(Locale.ROOT, "\t%.2f", Math.log(share)));
      }
      table.append('\n');
    }
    Files.writeString(Path.of(args[4]), table, StandardCharsets.UTF_8);
  }

  private static List<TreebankSentence> half(List<TreebankSentence> all) {
    return all.subList(0, all.size() / 2);
  }

  private static Map<String, Double> shares(List<TreebankSentence> sentences) {
    Map<String, Double> counts = new HashMap<>();
    double total = 0;
    for (TreebankSentence sentence : sentences) {
      for (TreebankSentence.Token token : sentence.tokens()) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (word.chars().allMatch(Character::isLetter)) {
          total++;
          if (!token.pos().equals("PROPN")) {
            counts.merge(word, 1.0, Double::sum);
          }
        }
      }
    }
    double all = total;
    counts.replaceAll((word, count) -> count / all);
    counts.put("", 0.5 / all); // the share of a word that was not met, but might have been
    return counts;
  }

  private static Map<String, Double> listed(String words) {
    Map<String, Double> shares = new HashMap<>();
    String[] list = words.split(" ", -1);
    for (int i = 0; i < list.length; i += 2) {
      shares.put(list[i], Integer.parseInt(list[i + 1]) / 10_000.0);
    }
    return shares;
  }
}
