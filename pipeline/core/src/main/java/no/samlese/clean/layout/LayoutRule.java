package no.samlese.clean.layout;

/** Finds the lines that play one part and claims them; takes time linear in the text. */
@FunctionalInterface
interface LayoutRule {
  void apply(Draft draft);
}
