package no.samlese.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samlese.lexicon.Cue;
import no.samlese.text.Hit;

/** What a sentence holds that speaks for the values of codes, seen from one hit. */
final class CueEvidence {
  /** Words beyond which nothing in a sentence speaks of a hit; a table may be one long sentence. */
  private static final int FARTHEST = 60;

  private static final int HINTS_NEEDED = 2;

  private final SentenceView view;
  private final Hit hit;
  private final Clause clause;
  private final VerbGroup verb;
  private final HitMarks marks;

  CueEvidence(SentenceView view, Hit hit) {
    this.view = view;
    this.hit = hit;
    this.clause = view.clauseOf(hit);
    this.verb = view.verbOf(hit);
    this.marks =
        new HitMarks(hit.firstToken(), hit.lastToken(), ClausePart.of(view.tokens(), clause, hit));
  }

  SentenceView view() {
    return view;
  }

  Hit hit() {
    return hit;
  }

  /** The verb that governs the hit, or null. */
  VerbGroup verb() {
    return verb;
  }

  /** Whether one cue of a value is there, or two different hints. */
  boolean speaksFor(List<CompiledCue> cues) {
    Set<String> hints = new HashSet<>();
    for (CompiledCue cue : cues) {
      if (view.mayHold(cue) && isThere(cue, hints)) {
        return true;
      }
    }
    return hints.size() >= HINTS_NEEDED;
  }

  private boolean isDenied(CompiledCue cue) {
    return view.isParsed()
        && DenialReach.isDenied(
            view.parsed(), cue.rule().denial(), hit.firstToken(), hit.lastToken());
  }

  private boolean isThere(CompiledCue cue, Set<String> hints) {
    Cue rule = cue.rule();
    if (rule.unparsed() && view.isParsed()) {
      return false;
    }
    boolean there = false;
    for (FoundCue found : view.cues().of(cue)) {
      if (isInPlace(found)) {
        hints.add(found.form());
        there = true;
      }
    }
    for (FoundCue found : view.above().getOrDefault(cue, List.of())) {
      there |= hints.add(found.form());
    }
    there |= !rule.categories().isEmpty() && hasCategory(cue, hints);
    there |= view.cues().fits(cue, marks) && hints.add(rule.pattern());
    there |= !rule.denial().isEmpty() && isDenied(cue) && hints.add(rule.place().toString());
    if (there && !rule.hint()) {
      hints.clear();
      return true;
    }
    return false;
  }

  private boolean isInPlace(FoundCue found) {
    Cue rule = found.cue().rule();
    // A hit does not speak for itself, unless the rule asks for its own words.
    boolean inHit = found.first() >= hit.firstToken() && found.last() <= hit.lastToken();
    boolean other = rule.scope() == Cue.Scope.HIT || !inHit;
    return other
        && isInScope(rule, found.first(), found.last())
        && isNear(rule, found.first(), found.last())
        && !view.cues().isCovered(found.cue(), found.first(), found.last())
        && !isBlocked(found);
  }

  private boolean isBlocked(FoundCue found) {
    Set<String> blocking = found.cue().rule().blockedBy();
    int from = found.last() < hit.firstToken() ? found.last() + 1 : hit.lastToken() + 1;
    int to = found.last() < hit.firstToken() ? hit.firstToken() : found.first();
    for (int i = from; i < to && !blocking.isEmpty(); i++) {
      if (blocking.contains(view.tokens().get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInScope(Cue rule, int first, int last) {
    return switch (rule.scope()) {
      case SENTENCE, HEADING -> true;
      case CLAUSE -> clause.holds(first);
      case VERB -> verb != null && verb.first() <= last && first <= verb.last();
      case HIT -> isOnHit(first, last);
    };
  }

  private boolean isOnHit(int first, int last) {
    return first <= hit.lastToken() && last >= hit.firstToken();
  }

  private boolean isNear(Cue rule, int first, int last) {
    boolean before = first < hit.firstToken();
    boolean after = last > hit.lastToken();
    int distance =
        last < hit.firstToken() ? hit.firstToken() - last : Math.max(0, first - hit.lastToken());
    int reach = rule.within() == 0 ? FARTHEST : rule.within() + 1;
    return distance <= reach
        && switch (rule.side()) {
          case BOTH -> true;
          case BEFORE -> before;
          case AFTER -> after;
        };
  }

  /** Whether another hit of one of the categories stands where the cue must; not this one. */
  private boolean hasCategory(CompiledCue cue, Set<String> hints) {
    Cue rule = cue.rule();
    boolean there = false;
    for (Hit other : view.hits()) {
      boolean same = other.span().equals(hit.span()) && other.termId().equals(hit.termId());
      if (!same
          && rule.categories().stream().anyMatch(other.category()::startsWith)
          && isInScope(rule, other.firstToken(), other.lastToken())
          && isNear(rule, other.firstToken(), other.lastToken())
          && !view.cues().isCovered(cue, other.firstToken(), other.lastToken())) {
        hints.add(other.termId());
        there = true;
      }
    }
    return there;
  }
}
