package no.samlese.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samlese.lexicon.Code;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.CompoundPart;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * The stage {@code context}: says of each hit what is said about it, by the rules of {@code
 * lexicons/context/codes}. A code for which nothing speaks is absent. Immutable, and safe to share
 * between threads.
 */
public final class ContextCoder {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final List<CodeRule> rules;
  private final CueIndex index;

  /** Verbs that the parse knows even where the tagger does not. */
  private final Set<String> verbs;

  /**
   * A coder with the codes of the lexicons.
   *
   * @throws no.samlese.text.UserException if a pattern cannot be read; it names the place
   */
  public ContextCoder(List<Code> codes) {
    this.rules = codes.stream().map(CodeRule::new).toList();
    List<CompiledCue> cues = rules.stream().flatMap(rule -> rule.cues().stream()).toList();
    this.index = new CueIndex(cues);
    this.verbs =
        cues.stream()
            .flatMap(cue -> cue.rule().denial().verbs().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  public CodedDocument code(AnnotatedDocument document, List<Hit> hits) {
    Map<Integer, List<Hit>> bySentence = new HashMap<>();
    hits.forEach(
        hit -> bySentence.computeIfAbsent(hit.sentence(), s -> new ArrayList<>()).add(hit));
    DocumentView view = new DocumentView(document);
    Map<Integer, SentenceView> views = new HashMap<>();
    List<CodedHit> coded = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      SentenceView sentence =
          views.computeIfAbsent(
              hit.sentence(), s -> view(document, s, bySentence.getOrDefault(s, List.of())));
      coded.add(new CodedHit(hit, codes(new CueEvidence(sentence, hit), view)));
    }
    return new CodedDocument(document, coded);
  }

  private SortedMap<String, String> codes(CueEvidence evidence, DocumentView document) {
    SortedMap<String, String> codes = new TreeMap<>();
    for (CodeRule rule : rules) {
      rule.value(evidence, document).ifPresent(value -> codes.put(rule.code().name(), value));
    }
    return codes;
  }

  private SentenceView view(AnnotatedDocument document, int number, List<Hit> hits) {
    Sentence sentence = document.sentences().get(number);
    Block block = document.clean().blocks().get(sentence.block());
    return new SentenceView(
        document.clean().text(),
        sentence,
        block,
        ClauseFinder.clauses(sentence.tokens()),
        index.find(sentence.tokens(), sentence.language()),
        index.findAbove(headings(block), sentence.language()),
        new ParsedSentence(sentence.tokens(), verbs),
        hits);
  }

  private static List<Token> headings(Block block) {
    List<Token> tokens = new ArrayList<>();
    for (String heading : block.headingPath()) {
      for (String word : NO_WORD.split(heading.toLowerCase(Locale.ROOT), -1)) {
        tokens.add(new Token(new Span(0, 0), word, word, "X", List.<CompoundPart>of()));
      }
    }
    return tokens;
  }
}
