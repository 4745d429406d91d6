package no.samlese.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * Looks in the texts of a run for words that a category may lack: nouns, verbs and adjectives that
 * no lexicon holds and that stand oftener in sentences with a hit of the category than elsewhere.
 * The analyser finds the base forms anew; only blocks that enter the counts are read.
 */
public final class Suggestions {
  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}(-?\\p{L}+)+");
  private static final int EXAMPLE = 160;

  private final Matcher matcher;
  private final Set<String> held = new HashSet<>();
  private final WordCounts all = new WordCounts();
  private final Map<String, WordCounts> inside = new LinkedHashMap<>();

  /**
   * @param lexicons whose hits mark sentences, and whose words are no candidates
   * @param categories those to look for words of
   */
  public Suggestions(Lexicons lexicons, List<String> categories) {
    this.matcher = new Matcher(lexicons);
    categories.forEach(category -> inside.put(category, new WordCounts()));
    lexicons.terms().stream()
        .flatMap(term -> Inflector.forms(term).stream())
        .forEach(form -> held.add(form.text().toLowerCase(Locale.ROOT)));
  }

  /** Reads the texts of a run. */
  public Suggestions read(RunData run) {
    new RunTexts(run).forEach(this::read);
    return this;
  }

  private void read(RunTexts.Text text) {
    Map<Integer, List<Hit>> hits = new HashMap<>();
    for (Hit hit : matcher.match(text.annotated())) {
      hits.computeIfAbsent(hit.sentence(), sentence -> new ArrayList<>()).add(hit);
    }
    List<Sentence> sentences = text.annotated().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (text.isCounted(sentences.get(i))) {
        sentence(text, sentences.get(i), hits.getOrDefault(i, List.of()));
      }
    }
  }

  private void sentence(RunTexts.Text text, Sentence sentence, List<Hit> hits) {
    long words = sentence.tokens().stream().filter(Token::isWord).count();
    List<WordCounts> marked =
        hits.stream()
            .map(Hit::category)
            .distinct()
            .map(inside::get)
            .filter(c -> c != null)
            .toList();
    all.sentence(words);
    marked.forEach(counts -> counts.sentence(words));
    BitSet found = new BitSet();
    hits.forEach(hit -> found.set(hit.firstToken(), hit.lastToken() + 1));
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!found.get(i) && isCandidate(token)) {
        all.add(token.lemma(), token.pos(), text.document().id());
        for (WordCounts counts : marked) {
          var count = counts.add(token.lemma(), token.pos(), text.document().id());
          if (count.needsExample()) {
            count.example(example(text, sentence, token));
          }
        }
      }
    }
  }

  private boolean isCandidate(Token token) {
    return OPEN.contains(token.pos())
        && WORD.matcher(token.lemma()).matches()
        && !held.contains(token.lemma())
        && !held.contains(token.norm());
  }

  private static Suggestion.Example example(RunTexts.Text text, Sentence sentence, Token token) {
    String whole = text.annotated().clean().text();
    int start = sentence.span().start();
    int end = sentence.span().end();
    if (end - start > EXAMPLE) {
      start = Math.max(start, token.span().start() - EXAMPLE / 2);
      end = Math.min(end, Math.max(token.span().end(), start + EXAMPLE));
    }
    String shown =
        (start > sentence.span().start() ? "… " : "")
            + whole.substring(start, end).strip().replaceAll("\\s+", " ")
            + (end < sentence.span().end() ? " …" : "");
    return new Suggestion.Example(shown, text.document().path(), text.page(sentence));
  }

  /**
   * Words for a category.
   *
   * @param fewest least frequency beside a hit
   */
  public List<Suggestion> of(String category, int fewest, Suggestion.Order order) {
    WordCounts counts = inside.get(category);
    List<Suggestion> suggestions = new ArrayList<>();
    counts
        .words()
        .forEach(
            (word, count) -> {
              Suggestion suggestion = suggestion(category, word, counts);
              if (count.frequency() >= fewest && suggestion.isKey()) {
                suggestions.add(suggestion);
              }
            });
    suggestions.sort(order.comparator());
    return suggestions;
  }

  private Suggestion suggestion(String category, String word, WordCounts counts) {
    WordCounts.Count own = counts.words().get(word);
    WordCounts.Count everywhere = all.words().get(word);
    int a = own.frequency();
    int b = everywhere.frequency() - a;
    long c = counts.tokens();
    long d = all.tokens() - c;
    return new Suggestion(
        category,
        word,
        own.pos(),
        a,
        b,
        own.documents(),
        d == 0 ? 0 : Association.logLikelihood(a, b, (double) c, (double) d),
        d == 0 ? 0 : Association.logRatio(a, b, (double) c, (double) d),
        Association.logDice(own.sentences(), counts.sentences(), everywhere.sentences()),
        own.example());
  }
}
