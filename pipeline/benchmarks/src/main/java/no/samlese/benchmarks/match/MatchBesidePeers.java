package no.samlese.benchmarks.match;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;

/**
 * The matcher beside other programs on the same tokens: {@code MatchBesidePeers FILE_OR_FOLDER...}
 *
 * <p>One thread; tokens a second are of the processor time of the whole process, so that the
 * collection of garbage counts: the median of the runs of some seconds, after a warm-up. All
 * programs but Samlese look up the printed forms that {@link Inflector} gives, and nothing else.
 */
public final class MatchBesidePeers {
  private static final int MANY_TERMS = 10_000;
  private static final double WARM_SECONDS = 6;
  private static final double TIMED_SECONDS = 8;
  private static final int LEAST_RUNS = 3;

  /** TokensRegex gets one form of so many. */
  private static final int SAMPLE = 10;

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<AnnotatedDocument> documents;
  private final long tokens;

  private MatchBesidePeers(List<AnnotatedDocument> documents) {
    this.documents = documents;
    this.tokens = MatchTexts.tokens(documents);
  }

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Lexicons lexicons = LexiconLoader.load();
    long loaded = System.nanoTime();
    Matcher unused = new Matcher(lexicons);
    System.out.printf(
        Locale.ROOT,
        "first thing after the start of Java: lexicons read in %.2f s, compiled in %.2f s%n",
        (loaded - start) / 1e9,
        (System.nanoTime() - loaded) / 1e9);
    var trial = new MatchBesidePeers(MatchTexts.read(Arrays.stream(args).map(Path::of).toList()));
    System.out.printf(
        Locale.ROOT, "%d documents, %d tokens%n", trial.documents.size(), trial.tokens);
    trial.table(lexicons);
    trial.table(FrequentWords.fill(lexicons, MANY_TERMS));
  }

  private void table(Lexicons lexicons) throws Exception {
    List<String> forms = forms(lexicons);
    System.out.printf(
        Locale.ROOT,
        "%n%d terms, %d printed forms%n%-28s %8s %11s %9s %9s%n",
        lexicons.terms().size(),
        forms.size(),
        "",
        "compile",
        "tokens/s",
        "hits",
        "Samlese is");
    double own = row(new SamleseLookup(lexicons), 0);
    for (Lookup peer : peers(forms)) {
      row(peer, own);
    }
  }

  private static List<Lookup> peers(List<String> forms) {
    return List.of(
        new GateLookup(forms), new RutaLookup(forms), new TokensRegexLookup(sample(forms)));
  }

  /** Every so many of the forms: TokensRegex takes too long with all of them. */
  private static List<String> sample(List<String> forms) {
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < forms.size(); i += SAMPLE) {
      sample.add(forms.get(i));
    }
    return sample;
  }

  /** Times a program and prints its row; tokens a second. */
  private double row(Lookup lookup, double own) throws Exception {
    long start = System.nanoTime();
    lookup.compile();
    double compiled = (System.nanoTime() - start) / 1e9;
    lookup.read(documents);
    long hits = lookup.match();
    runs(lookup, WARM_SECONDS, 1);
    List<Double> seconds = runs(lookup, TIMED_SECONDS, LEAST_RUNS);
    double speed = tokens / seconds.get(seconds.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%-28s %6.2f s %11.0f %9d %8.1fx%n",
        lookup.name(),
        compiled,
        speed,
        hits,
        own == 0 ? 1 : own / speed);
    return speed;
  }

  /** Seconds of each run, sorted: as many runs as some seconds hold, and some at least. */
  private static List<Double> runs(Lookup lookup, double least, int times) throws Exception {
    List<Double> seconds = new ArrayList<>();
    double spent = 0;
    while (spent < least || seconds.size() < times) {
      long start = SYSTEM.getProcessCpuTime();
      lookup.match();
      seconds.add((SYSTEM.getProcessCpuTime() - start) / 1e9);
      spent += seconds.get(seconds.size() - 1);
    }
    seconds.sort(null);
    return seconds;
  }

  private static List<String> forms(Lexicons lexicons) {
    TreeSet<String> forms = new TreeSet<>();
    for (Term term : lexicons.terms()) {
      for (WordForm form : Inflector.forms(term)) {
        forms.add(form.text());
      }
    }
    return List.copyOf(forms);
  }
}
