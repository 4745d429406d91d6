package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.samlese.benchmarks.scale.Passage.Remarks;
import no.samlese.lexicon.Code;
import no.samlese.lexicon.CodeValue;
import no.samlese.lexicon.Lexicons;
import no.samlese.store.HitCodes;
import no.samlese.text.HitRelation;

/**
 * What is said of hits: for each category a stock of sets of codes, of which hits take one each.
 * The values are those of the files of codes, about as rare as in plans; they do not follow from
 * the words around the hit.
 */
final class CodePool {
  private static final int STOCK = 64;
  private static final double OTHER_THAN_ALWAYS = 0.08;
  private static final double HAS_VERB = 0.8;
  private static final double TOLD = 0.15;
  private static final double ONE_MORE = 0.25;
  private static final double RARE = 0.02;
  private static final double APPOSITIVE = 0.005;
  private static final double ELLIPTICAL = 0.01;
  private static final double UNCERTAIN = 0.003;

  private final Map<String, List<Remarks>> stock = new HashMap<>();

  CodePool(Lexicons lexicons, long seed) {
    Chance chance = Chance.of(seed, "codes");
    lexicons
        .categories()
        .forEach(
            category -> {
              List<Remarks> remarks = new ArrayList<>();
              for (int i = 0; i < STOCK; i++) {
                remarks.add(remarks(lexicons.codes(), category.id(), chance));
              }
              stock.put(category.id(), remarks);
            });
  }

  Remarks draw(String category, Chance chance) {
    return stock.get(category).get(chance.below(STOCK));
  }

  private static Remarks remarks(List<Code> codes, String category, Chance chance) {
    Map<String, String> values = new TreeMap<>();
    for (Code code : codes) {
      // What stands elsewhere too is for the copies to say.
      if (code.isToldOf(category) && code.by() != Code.By.REPETITION) {
        values.put(code.name(), value(code, chance));
      }
    }
    values.values().removeIf(String::isEmpty);
    return new Remarks(HitCodes.of(values), relation(chance), chance.holds(UNCERTAIN));
  }

  private static HitRelation relation(Chance chance) {
    double where = chance.uniform();
    if (where < APPOSITIVE) {
      return HitRelation.APPOSITIVE;
    }
    return where < APPOSITIVE + ELLIPTICAL ? HitRelation.ELLIPTICAL : HitRelation.NONE;
  }

  private static String value(Code code, Chance chance) {
    List<CodeValue> values = code.values();
    for (CodeValue value : values) {
      if (value.otherwise() == CodeValue.Otherwise.ALWAYS) {
        return chance.holds(OTHER_THAN_ALWAYS) ? any(values, chance) : value.name();
      }
      if (value.otherwise() == CodeValue.Otherwise.VERB) {
        return chance.holds(HAS_VERB) ? any(values, chance) : "";
      }
    }
    return switch (code.by()) {
      case VOICE -> chance.holds(HAS_VERB) ? any(values, chance) : "";
      case NAME, QUOTATION -> chance.holds(RARE) ? any(values, chance) : "";
      default -> chance.holds(TOLD) ? some(code, chance) : "";
    };
  }

  private static String some(Code code, Chance chance) {
    Set<String> names = new TreeSet<>(Set.of(any(code.values(), chance)));
    if (code.several() && chance.holds(ONE_MORE)) {
      names.add(any(code.values(), chance));
    }
    // In the order of the file, as the stage joins them.
    return String.join(
        Code.SEPARATOR,
        code.values().stream().map(CodeValue::name).filter(names::contains).toList());
  }

  private static String any(List<CodeValue> values, Chance chance) {
    return values.get(chance.below(values.size())).name();
  }
}
