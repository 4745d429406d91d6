package no.samlese.benchmarks.context;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.samlese.lexicon.Cue;
import no.samlese.lexicon.DenialWords;
import no.samlese.lexicon.DenialWords.Kind;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/** Finds Norwegian sentences with a word that may deny, whether or not the rules know it. */
public final class DenyingWords {
  private static final Set<Language> NORWEGIAN = Set.of(Language.BOKMAAL, Language.NYNORSK);

  /** Words by which hits are drawn, which were not taken from the rules. */
  private static final Set<String> OTHERS =
      Objects.requireNonNull(DrawUncoded.WORDS.get("denying"));

  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.ADVERBS,
          Kind.DETERMINERS,
          Kind.SCARCE,
          Kind.SMALL,
          Kind.WITHOUT,
          Kind.NEITHER,
          Kind.ABSENCE,
          Kind.REMOVING_VERBS,
          Kind.LACKING_VERBS,
          Kind.ENDING_VERBS,
          Kind.BARRIERS,
          Kind.WEAKENING_VERBS);

  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;

  private final List<DenialWords> known =
      LexiconLoader.load().codes().stream()
          .flatMap(code -> code.values().stream())
          .flatMap(value -> value.cues().stream())
          .map(Cue::denial)
          .toList();

  /** Whether a sentence has such a word, and is neither too short nor too long to be coded. */
  public boolean mayDeny(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() >= SHORTEST
        && tokens.size() <= LONGEST
        && NORWEGIAN.contains(sentence.language())
        && tokens.stream().anyMatch(this::isDenying);
  }

  boolean isDenying(Token token) {
    return OTHERS.contains(token.norm())
        || KINDS.stream()
            .anyMatch(kind -> known.stream().anyMatch(w -> w.has(kind, token.lemma())));
  }

  /** Verbs of the rules: what a list item begins with is one of them, whatever the tagger says. */
  public Set<String> verbs() {
    Set<String> verbs = new HashSet<>();
    known.forEach(words -> verbs.addAll(words.verbs()));
    return verbs;
  }
}
