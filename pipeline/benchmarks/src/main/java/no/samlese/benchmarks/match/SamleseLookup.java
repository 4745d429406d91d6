package no.samlese.benchmarks.match;

import java.util.List;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;

/** The matcher: inflection, lemmas, compounds, exclusions and the choice among overlapping hits. */
final class SamleseLookup implements Lookup {
  private final Lexicons lexicons;
  private List<AnnotatedDocument> documents = List.of();
  private Matcher matcher;

  SamleseLookup(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public String name() {
    return "Samlese";
  }

  @Override
  public void read(List<AnnotatedDocument> texts) {
    documents = texts;
  }

  @Override
  public void compile() {
    matcher = new Matcher(lexicons);
  }

  @Override
  public long match() {
    long hits = 0;
    for (AnnotatedDocument document : documents) {
      hits += matcher.match(document).size();
    }
    return hits;
  }
}
