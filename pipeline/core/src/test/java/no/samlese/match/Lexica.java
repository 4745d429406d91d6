package no.samlese.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Exclusion;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Place;
import no.samlese.lexicon.Spread;
import no.samlese.lexicon.Term;
import no.samlese.text.Language;

/** Builds small lexicons for tests: every form is Bokmål unless said otherwise. */
final class Lexica {
  static final Place PLACE = new Place("test.yaml", 1, 1);

  private Lexica() {}

  static Term term(String id, String category, PartOfSpeech pos, CompoundUse use, String... forms) {
    return term(id, category, pos, use, Language.BOKMAAL, forms);
  }

  static Term term(
      String id,
      String category,
      PartOfSpeech pos,
      CompoundUse use,
      Language language,
      String... forms) {
    List<Form> list = new ArrayList<>();
    for (String form : forms) {
      list.add(new Form(form, language, false, PLACE));
    }
    return term(id, category, pos, use, Spread.NONE, list);
  }

  private static Term term(
      String id,
      String category,
      PartOfSpeech pos,
      CompoundUse use,
      Spread spread,
      List<Form> forms) {
    return new Term(
        id, category, List.of(), "", pos, forms, use, spread, List.of(), List.of(), List.of(),
        PLACE);
  }

  /** The same term, its words further apart. */
  static Term spread(Term term, int gap, boolean anyOrder) {
    return term(
        term.id(),
        term.category(),
        term.pos(),
        term.compound(),
        new Spread(gap, anyOrder),
        term.forms());
  }

  static Lexicon lexicon(String name, Term... terms) {
    List<Category> categories =
        List.of(terms).stream()
            .map(Term::category)
            .distinct()
            .map(id -> new Category(id, Map.of(), Map.of(), List.of(), PLACE))
            .toList();
    return new Lexicon(
        name, "1.0.0", Map.of(), true, Map.of(), categories, List.of(terms), name + ".yaml");
  }

  static Lexicons of(Lexicon... lexicons) {
    return new Lexicons(List.of(lexicons), Map.<String, Exclusion>of(), new TreeMap<>());
  }
}
