package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that codes and claims name terms, categories, codes and claims that there are. Only
 * warnings: a user's lexicons may have replaced those that defined them.
 */
final class ContextReferenceCheck {
  private final Set<String> terms;
  private final List<String> categories;
  private final Set<String> codes;
  private final Lexicons lexicons;
  private final List<Finding> findings = new ArrayList<>();

  ContextReferenceCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
    this.terms = lexicons.terms().stream().map(Term::id).collect(Collectors.toSet());
    this.categories = lexicons.categories().stream().map(Category::id).toList();
    this.codes = lexicons.codes().stream().map(Code::name).collect(Collectors.toSet());
  }

  /** What was found, unsorted. */
  List<Finding> check() {
    for (Code code : lexicons.codes()) {
      code.only().forEach(name -> category(name, code.name(), code.place()));
      for (CodeValue value : code.values()) {
        for (Cue cue : value.cues()) {
          cue.categories().forEach(name -> category(name, code.name(), cue.place()));
        }
      }
    }
    Set<String> claims = new HashSet<>();
    lexicons.claims().forEach(claim -> claims.add(claim.id()));
    lexicons.claims().forEach(claim -> claim(claim, claims));
    return findings;
  }

  private void claim(Claim claim, Set<String> claims) {
    claim.of().forEach(name -> category(name, claim.id(), claim.place()));
    claim.than().forEach(name -> category(name, claim.id(), claim.place()));
    for (String other : claim.requires()) {
      known(claims.contains(other), "claim", other, claim.id(), claim.place());
    }
    for (String other : claim.lacks()) {
      known(claims.contains(other), "claim", other, claim.id(), claim.place());
    }
    for (ClaimEvidence evidence : claim.evidence()) {
      evidence(evidence, claim);
    }
  }

  private void evidence(ClaimEvidence evidence, Claim claim) {
    evidence.categories().forEach(name -> category(name, claim.id(), claim.place()));
    for (String term : evidence.terms()) {
      known(terms.contains(term), "term", term, claim.id(), claim.place());
    }
    for (String near : evidence.near()) {
      boolean found = terms.contains(near) || isCategory(near);
      known(found, "term or category", near, claim.id(), claim.place());
    }
    Set<String> named = new HashSet<>(evidence.codes().keySet());
    named.addAll(evidence.not().keySet());
    for (String code : named) {
      known(codes.contains(code), "code", code, claim.id(), claim.place());
    }
  }

  private boolean isCategory(String beginning) {
    return categories.stream().anyMatch(category -> category.startsWith(beginning));
  }

  private void category(String beginning, String by, Place place) {
    known(isCategory(beginning), "category", beginning, by, place);
  }

  private void known(boolean found, String kind, String name, String by, Place place) {
    if (!found) {
      findings.add(
          Finding.warning(
              place,
              by + " names the " + kind + ' ' + name + ", which no file defines",
              "Correct the name, or delete it."));
    }
  }
}
