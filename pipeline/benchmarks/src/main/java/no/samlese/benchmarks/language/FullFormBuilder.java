package no.samlese.benchmarks.language;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import no.samlese.annotate.TreebankVocabulary;
import no.samlese.language.FullFormLexicon;

/**
 * Builds {@code forms.fst} and the compound tables of a language.
 *
 * <p>Arguments: language ({@code nb} or {@code nn}), norsk.words packed with xz, the treebank, the
 * folder to write to. Needs {@code lt-proc} and Debian's package apertium-nno-nob.
 */
public final class FullFormBuilder {
  private FullFormBuilder() {}

  /** Builds the files; see the class. */
  public static void main(String[] args) throws IOException {
    String language = args[0];
    FullFormWords words = FullFormWords.read(Path.of(args[1]), language);
    TrainSplit treebank = TrainSplit.read(Path.of(args[2]));
    Path out = Path.of(args[3]);
    FullFormCounts counts = new FullFormCounts(treebank.training());
    Set<String> forms = new TreeSet<>(words.joints().keySet());
    counts.forms().forEach(forms::add);
    FullFormAnalyses analyses = FullFormAnalyses.run(forms, language);
    // Names have a capital letter, which the word list does not always say.
    forms.removeAll(analyses.whole().keySet());
    Set<String> names = new TreeSet<>();
    forms.forEach(f -> names.add(f.substring(0, 1).toUpperCase(Locale.ROOT) + f.substring(1)));
    analyses.whole().putAll(FullFormAnalyses.run(names, language).whole());
    var entries = new FullFormMerge(analyses, words, counts).entries();
    FullFormDomain.add(out.resolve("domain-words.tsv"), entries);
    try (OutputStream file = open(out.resolve("forms.fst"))) {
      FullFormLexicon.write(entries, file);
    }
    try (OutputStream file = open(out.resolve("endings.tsv.gz"))) {
      new FullFormEndings(entries).write(file);
    }
    writeVocabulary(counts, out);
    new FullFormCompounds(words, analyses, entries).write(out);
    System.out.printf("%s: %d forms%n", language, entries.size());
  }

  private static void writeVocabulary(FullFormCounts counts, Path out) throws IOException {
    Set<String> seen = new HashSet<>();
    counts.forms().forEach(seen::add);
    try (OutputStream file = open(out.resolve("training-words.bin"))) {
      TreebankVocabulary.write(seen, file);
    }
  }

  static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
