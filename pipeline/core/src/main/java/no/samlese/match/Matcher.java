package no.samlese.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Term;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CompoundRole;
import no.samlese.text.Hit;
import no.samlese.text.HitRelation;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Finds the terms of the lexicons in analysed documents. Compiled once; immutable and safe for many
 * threads.
 *
 * <p><b>What is found</b>
 *
 * <ol>
 *   <li>Words are compared in lower case and without hyphens between letters: {@code Sam-skaping}
 *       is {@code samskaping}. Abbreviations must have the capitals of the lexicon.
 *   <li>A form is found in all its inflections ({@link no.samlese.lexicon.Inflector}), and wherever
 *       the annotator gives its base form as a word's lemma with a part of speech that agrees.
 *   <li>A term may be a part of a compound where its lexicon says so: a modifier ({@code
 *       samskapingsarena}), a head ({@code tjenestesamskaping}), before a hyphen ({@code
 *       NPG-kontekst}). Parts known to the annotator bind; otherwise the rest must look like a
 *       word. Terms of less than four letters are never parts, so {@code go} is not in {@code
 *       bingo}.
 *   <li>A conjunct that lacks its head counts: {@code ledelses-} in {@code ledelses- og
 *       styringsperspektiv}, {@code politiske} in {@code politiske og administrative ledere}. Its
 *       hit covers the words it has itself.
 *   <li>Bokmål and Nynorsk forms hold in both, those of less than six letters only in their own
 *       (Nynorsk {@code leie} is another word in Bokmål); Danish forms in Danish; English forms in
 *       English, and as quotations elsewhere if they have five letters or several words and the
 *       same form is no form of the sentence's own language. Where the language is not known all
 *       forms hold.
 *   <li>A hit never crosses a sentence. Headings and list items count; so do words in brackets.
 *   <li>A hit is dropped where one of its term's exclusions applies.
 *   <li>A word that the repair left uncertain is also looked for in its likeliest other reading;
 *       such a hit is marked {@link Hit#uncertain()}.
 * </ol>
 *
 * <p><b>What is counted where candidates overlap</b> ({@link OverlapRule}): within a lexicon the
 * longest wins. A word never counts twice in one category. Hits of different lexicons stand beside
 * each other, and the one that lies within the other is marked {@link HitRelation#NESTED}. A form
 * in brackets after its other form is a hit marked {@link HitRelation#APPOSITIVE}, so that a count
 * of mentions can leave it out.
 */
public final class Matcher {
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt((Hit hit) -> hit.span().start())
          .thenComparingInt(hit -> -hit.span().end())
          .thenComparing(Hit::compoundRole)
          .thenComparing(Hit::termId);

  private final TermIndex index;

  public Matcher(Lexicons lexicons) {
    this.index = new TermIndex(lexicons);
  }

  /** The hits of a document, in order of its text. */
  public List<Hit> match(AnnotatedDocument document) {
    CandidateFinder finder = new CandidateFinder(index, document.clean().text());
    AlternativeReadings readings = new AlternativeReadings(document.clean());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Token> introduction = introduction(document.sentences(), i);
      List<Hit> ofSentence = match(finder, sentence, introduction, i);
      List<AlternativeReadings.Variant> variants = readings.of(sentence);
      if (!variants.isEmpty()) {
        ofSentence = new ArrayList<>(ofSentence);
        for (AlternativeReadings.Variant variant : variants) {
          addNew(match(finder, variant.sentence(), introduction, i), variant.token(), ofSentence);
        }
        ofSentence.sort(BY_PLACE);
      }
      hits.addAll(ofSentence);
    }
    return List.copyOf(hits);
  }

  private static List<Hit> match(
      CandidateFinder finder, Sentence sentence, List<Token> introduction, int number) {
    List<Candidate> candidates = finder.find(sentence, introduction);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Candidate> taken = OverlapRule.resolve(candidates);
    List<Hit> hits = new ArrayList<>(taken.size());
    for (Candidate candidate : taken) {
      hits.add(hit(candidate, taken, finder.words(), number));
    }
    hits.sort(BY_PLACE);
    return hits;
  }

  /** Adds the hits that need the other reading of a token, where the category has none yet. */
  private static void addNew(List<Hit> found, int token, List<Hit> hits) {
    for (Hit hit : found) {
      boolean needsToken = hit.firstToken() <= token && token <= hit.lastToken();
      boolean known =
          hits.stream()
              .anyMatch(
                  h ->
                      h.category().equals(hit.category())
                          && h.firstToken() <= hit.lastToken()
                          && hit.firstToken() <= h.lastToken());
      if (needsToken && !known) {
        hits.add(hit.asUncertain());
      }
    }
  }

  /** What stands before a colon that ends the sentence before. */
  private static List<Token> introduction(List<Sentence> sentences, int index) {
    if (index == 0 || sentences.get(index - 1).block() != sentences.get(index).block()) {
      return List.of();
    }
    List<Token> before = sentences.get(index - 1).tokens();
    return before.get(before.size() - 1).norm().equals(":") ? before : List.of();
  }

  private static Hit hit(
      Candidate candidate, List<Candidate> all, SentenceWords words, int sentence) {
    Term term = candidate.target().term().term();
    return new Hit(
        new Span(words.start(candidate.first()), words.end(candidate.last())),
        sentence,
        words.tokenIndex(candidate.first()),
        words.tokenIndex(candidate.last()),
        candidate.target().lemma(),
        term.id(),
        term.category(),
        term.facet(),
        candidate.role(),
        relation(candidate, all, words),
        false);
  }

  private static HitRelation relation(
      Candidate candidate, List<Candidate> all, SentenceWords words) {
    if (candidate.relation() != HitRelation.NONE) {
      return candidate.relation();
    }
    for (Candidate other : all) {
      if (isNested(candidate, other)) {
        return HitRelation.NESTED;
      }
    }
    for (Candidate other : all) {
      if (isAppositive(candidate, other, words)) {
        return HitRelation.APPOSITIVE;
      }
    }
    return HitRelation.NONE;
  }

  private static boolean isNested(Candidate inner, Candidate outer) {
    if (inner.first() < outer.first() || inner.last() > outer.last()) {
      return false;
    }
    boolean fewerWords = inner.first() > outer.first() || inner.last() < outer.last();
    return fewerWords
        || (inner.role() == CompoundRole.MODIFIER && outer.role() != CompoundRole.MODIFIER)
        || (inner.role() == CompoundRole.HEAD && outer.role() == CompoundRole.NONE);
  }

  private static boolean isAppositive(Candidate second, Candidate first, SentenceWords words) {
    return second.first() == first.last() + 2
        && words.key(first.last() + 1).equals("(")
        && words.key(second.last() + 1).equals(")")
        && second.category().equals(first.category())
        && isAbbreviation(first) != isAbbreviation(second);
  }

  private static boolean isAbbreviation(Candidate candidate) {
    return candidate.target().term().term().pos() == PartOfSpeech.ABBR;
  }
}
