package no.samlese.match;

import java.util.List;
import java.util.Set;
import no.samlese.text.CompoundPart;
import no.samlese.text.CompoundRole;
import no.samlese.text.HitRelation;
import no.samlese.text.Token;

/**
 * Finds terms in compound words. Where the annotator says what the parts of a word are, a term must
 * begin or end where a part does; otherwise {@link CompoundRule} judges.
 */
final class CompoundFinder {
  /** Prefixes that are written with a hyphen before any word. */
  private static final Set<String> PREFIXES =
      Set.of("ikke", "ikkje", "over", "non", "anti", "post", "pre", "semi", "super", "mega");

  private final TermIndex index;
  private final CandidateFinder to;

  CompoundFinder(TermIndex index, CandidateFinder to) {
    this.index = index;
    this.to = to;
  }

  /** Adds the terms that are parts of a word. */
  void find(SentenceWords words, int at) {
    String key = words.key(at);
    if (index.modifiers().touches(key)) {
      modifiers(words, at, key);
    }
    if (index.heads().touches(key)) {
      heads(words, at, key);
    }
    Token token = words.token(at);
    if (!token.parts().isEmpty() && words.isToken(at)) {
      middleParts(words, at, token.parts());
    }
    if (key.length() < token.norm().length() && words.isToken(at)) {
      hyphened(words, at);
    }
  }

  private void modifiers(SentenceWords words, int at, String key) {
    List<CompoundPart> parts = parts(words, at);
    index
        .modifiers()
        .visit(
            key,
            (stem, length) -> {
              if (CompoundRule.continues(key, length, stem.joined()) && endsPart(parts, length)) {
                add(stem.target(), words, at, 0, length, CompoundRole.MODIFIER);
              }
            });
  }

  private void heads(SentenceWords words, int at, String key) {
    List<CompoundPart> parts = parts(words, at);
    index
        .heads()
        .visit(
            key,
            (stem, length) -> {
              int start = key.length() - length;
              if (CompoundRule.precedes(key, start) && startsPart(parts, start)) {
                add(stem.target(), words, at, start, key.length(), CompoundRole.HEAD);
              }
            });
  }

  private static List<CompoundPart> parts(SentenceWords words, int at) {
    return words.isToken(at) ? words.token(at).parts() : List.of();
  }

  /** {@code ledelses-}, {@code NPG-}: a first part alone, the rest comes later. */
  void cutModifier(SentenceWords words, int at, String key) {
    for (Target target : index.ofAbbreviation(key.substring(0, key.length() - 1))) {
      add(target, words, at, 0, key.length() - 1, CompoundRole.MODIFIER);
    }
    index
        .modifiers()
        .visit(
            key,
            (stem, length) -> {
              if (CompoundRule.isJoint(key, length)) {
                int start = words.start(at);
                int end = words.end(at);
                to.add(
                    stem.target(),
                    at,
                    at,
                    start,
                    end,
                    CompoundRole.MODIFIER,
                    HitRelation.ELLIPTICAL);
              }
            });
  }

  private void middleParts(SentenceWords words, int at, List<CompoundPart> parts) {
    for (int i = 1; i < parts.size() - 1; i++) {
      CompoundPart part = parts.get(i);
      for (Target target : index.ofModifierLemma(part.lemma())) {
        add(target, words, at, part.span().start(), part.span().end(), CompoundRole.MODIFIER);
      }
    }
  }

  /** {@code NPG-kontekst}, {@code samskapings-arena}, {@code IT-ledelse}. */
  private void hyphened(SentenceWords words, int at) {
    Token token = words.token(at);
    String norm = token.norm();
    for (int i = 1; i < norm.length() - 1; i++) {
      if (!WordKey.isHyphen(norm.charAt(i))) {
        continue;
      }
      String before = WordKey.of(norm.substring(0, i));
      for (Target target : index.ofAbbreviation(before)) {
        add(target, words, at, 0, i, CompoundRole.MODIFIER);
      }
      int length = i;
      index
          .modifiers()
          .visit(
              before + '-',
              (stem, stemLength) -> {
                if (CompoundRule.isJoint(before + '-', stemLength)) {
                  add(stem.target(), words, at, 0, length, CompoundRole.MODIFIER);
                }
              });
      headAfter(words, at, norm, i + 1);
      if (PREFIXES.contains(before)) {
        wholeAfter(words, at, norm, i + 1);
      }
    }
  }

  /** {@code ikke-hierarkisk}: what is qualified counts as by itself. */
  private void wholeAfter(SentenceWords words, int at, String norm, int start) {
    WordTrie node = index.forms().next(WordKey.of(norm.substring(start)));
    if (node != null) {
      for (Target target : node.targets()) {
        add(target, words, at, start, norm.length(), CompoundRole.HEAD);
      }
    }
  }

  private void headAfter(SentenceWords words, int at, String norm, int start) {
    String after = WordKey.of(norm.substring(start));
    index
        .heads()
        .visit(
            '-' + after,
            (stem, length) -> {
              if (length == after.length()) {
                add(stem.target(), words, at, start, norm.length(), CompoundRole.HEAD);
              }
            });
  }

  private void add(
      Target target, SentenceWords words, int at, int from, int to, CompoundRole role) {
    int start = words.start(at);
    int end = words.end(at);
    // Soft hyphens may make the print longer than the key; the term's place is then a guess.
    int pieceStart = Math.min(start + from, end - 1);
    int pieceEnd = role == CompoundRole.HEAD ? end : Math.min(start + to, end);
    this.to.add(
        target, at, at, pieceStart, Math.max(pieceStart + 1, pieceEnd), role, HitRelation.NONE);
  }

  private static boolean endsPart(List<CompoundPart> parts, int length) {
    for (CompoundPart part : parts) {
      if (part.span().end() == length) {
        return true;
      }
    }
    return parts.isEmpty();
  }

  private static boolean startsPart(List<CompoundPart> parts, int start) {
    for (CompoundPart part : parts) {
      if (part.span().start() == start) {
        return true;
      }
    }
    return parts.isEmpty();
  }
}
