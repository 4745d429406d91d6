package no.samlese.app.report;

import java.util.Locale;

/**
 * The headings under which the texts that the lexicons come from speak of a municipality. A lexicon
 * of a user's own stands under the last.
 */
enum Theme {
  STRATEGY,
  LEADERSHIP,
  RULES,
  COMPETENCE,
  TOOLS,
  FACTORS,
  PARADIGM,
  ROLES,
  OTHER;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Theme ofLexicon(String lexicon) {
    return switch (lexicon) {
      case "co-creation", "participation", "values" -> STRATEGY;
      case "leadership" -> LEADERSHIP;
      case "capacity-and-evaluation" -> COMPETENCE;
      case "tools" -> TOOLS;
      case "factors" -> FACTORS;
      case "governance-paradigms" -> PARADIGM;
      case "actors", "municipal-roles" -> ROLES;
      default -> OTHER;
    };
  }

  /** The theme of a topic of the file of claims. */
  static Theme ofTopic(String topic) {
    return switch (topic) {
      case "strategy" -> STRATEGY;
      case "leadership", "measures" -> LEADERSHIP;
      case "rules" -> RULES;
      case "competence" -> COMPETENCE;
      case "barriers" -> FACTORS;
      case "paradigm" -> PARADIGM;
      default -> OTHER;
    };
  }
}
