package no.samlese.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which municipality bore which name, and when. */
final class NameHistory {
  /**
   * A name in use.
   *
   * @param code code of the bearer
   * @param name one language's name
   * @param county in brackets behind the name, or empty
   * @param until first day without it
   * @param bearers municipalities of today
   */
  record Naming(
      String code,
      String name,
      String county,
      LocalDate from,
      LocalDate until,
      List<Municipality> bearers) {
    boolean inUse(LocalDate first, LocalDate last) {
      return !last.isBefore(from) && first.isBefore(until);
    }
  }

  private final Map<String, List<Naming>> byKey = new HashMap<>();
  private final Map<String, Set<String>> countiesByCode = new HashMap<>();

  private NameHistory() {}

  static NameHistory of(
      Collection<Municipality> municipalities,
      List<MunicipalityChange> changes,
      Function<String, List<Municipality>> today) {
    NameHistory history = new NameHistory();
    Map<String, LocalDate> since = new HashMap<>();
    for (MunicipalityChange change : changes) {
      LocalDate from = since.getOrDefault(change.oldCode(), LocalDate.MIN);
      history.add(change.oldCode(), change.oldName(), from, change.date(), today);
      since.put(change.newCode(), change.date());
    }
    for (Municipality municipality : municipalities) {
      LocalDate from = since.getOrDefault(municipality.code(), LocalDate.MIN);
      history.add(municipality.code(), municipality.name(), from, LocalDate.MAX, today);
    }
    for (MunicipalityChange change : changes) {
      // The newest official names stand here alone where the register has only the Norwegian one.
      if (today.apply(change.newCode()).stream().anyMatch(m -> m.code().equals(change.newCode()))) {
        history.add(change.newCode(), change.newName(), change.date(), LocalDate.MAX, today);
      }
    }
    return history;
  }

  private void add(
      String code,
      String fullName,
      LocalDate from,
      LocalDate until,
      Function<String, List<Municipality>> today) {
    List<Municipality> descendants = today.apply(code);
    for (Municipality municipality : descendants) {
      Set<String> counties =
          countiesByCode.computeIfAbsent(municipality.code(), c -> new TreeSet<>());
      counties.add(code.substring(0, 2));
    }
    for (String name : PlaceName.parts(fullName)) {
      List<Municipality> keepers =
          descendants.stream().filter(m -> keeps(m, PlaceName.fold(name))).toList();
      List<Municipality> bearers = keepers.isEmpty() ? descendants : keepers;
      Naming naming =
          new Naming(code, name, PlaceName.bracket(fullName), from, until, List.copyOf(bearers));
      List<Naming> namings = byKey.computeIfAbsent(PlaceName.fold(name), k -> new ArrayList<>());
      if (!namings.contains(naming)) {
        namings.add(naming);
      }
    }
  }

  private static boolean keeps(Municipality municipality, String key) {
    return municipality.names().stream().anyMatch(name -> PlaceName.fold(name).equals(key));
  }

  /** Folded names to their uses. */
  Map<String, List<Naming>> byKey() {
    return byKey;
  }

  List<Municipality> find(String name, LocalDate first, LocalDate last) {
    String county = PlaceName.fold(PlaceName.bracket(name));
    Set<Municipality> whole = new LinkedHashSet<>();
    for (String part : PlaceName.parts(name)) {
      Set<Municipality> found = bearers(PlaceName.fold(part), county, first, last);
      if (whole.isEmpty()) {
        whole.addAll(found);
      } else if (!found.isEmpty()) {
        // Fjord in "Storfjord - Omasvuotna": both parts must agree.
        whole.retainAll(found);
      }
    }
    return whole.stream().sorted(java.util.Comparator.comparing(Municipality::code)).toList();
  }

  private Set<Municipality> bearers(String key, String county, LocalDate first, LocalDate last) {
    Set<Municipality> all = new LinkedHashSet<>();
    Set<Municipality> inCounty = new LinkedHashSet<>();
    for (Naming naming : byKey.getOrDefault(key, List.of())) {
      if (naming.inUse(first, last)) {
        all.addAll(naming.bearers());
        if (!county.isEmpty() && PlaceName.fold(naming.county()).equals(county)) {
          inCounty.addAll(naming.bearers());
        }
        for (Municipality bearer : naming.bearers()) {
          if (!county.isEmpty()
              && bearer.county().names().stream().map(PlaceName::fold).anyMatch(county::equals)) {
            inCounty.add(bearer);
          }
        }
      }
    }
    return inCounty.isEmpty() ? all : inCounty;
  }

  Set<String> countiesOf(Municipality municipality) {
    return countiesByCode.getOrDefault(municipality.code(), Set.of());
  }
}
