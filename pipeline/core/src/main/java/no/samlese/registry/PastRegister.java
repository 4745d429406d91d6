package no.samlese.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The register as it was on a date: goes back from a municipality of 2024 to those it was made of.
 * Before 2011 nothing is known, and the municipalities of 2011 stand in.
 */
public final class PastRegister {
  private final MunicipalityRegister register;

  /** Date of a change, to new codes, to the changes that made them. */
  private final NavigableMap<LocalDate, Map<String, List<MunicipalityChange>>> byNewCode =
      new TreeMap<>();

  public PastRegister(MunicipalityRegister register) {
    this.register = register;
    for (MunicipalityChange change : register.changes()) {
      byNewCode
          .computeIfAbsent(change.date(), d -> new HashMap<>())
          .computeIfAbsent(change.newCode(), c -> new ArrayList<>())
          .add(change);
    }
  }

  /**
   * The municipalities of a date that some of 2024 were made of, in order of code: several if there
   * has been a merger since. One that was split stands for each of its parts.
   */
  public List<FormerMunicipality> at(Collection<Municipality> municipalities, LocalDate date) {
    Set<String> codes = new TreeSet<>();
    municipalities.forEach(municipality -> codes.addAll(codesAt(municipality.code(), date)));
    return codes.stream().map(code -> former(code, date)).toList();
  }

  private Set<String> codesAt(String codeOf2024, LocalDate date) {
    Set<String> codes = Set.of(codeOf2024);
    for (Map<String, List<MunicipalityChange>> changes :
        byNewCode.tailMap(date, false).descendingMap().values()) {
      Set<String> before = new TreeSet<>();
      for (String code : codes) {
        List<MunicipalityChange> origins = changes.getOrDefault(code, List.of());
        origins.forEach(change -> before.add(change.oldCode()));
        if (origins.isEmpty()) {
          before.add(code);
        }
      }
      codes = before;
    }
    return codes;
  }

  private FormerMunicipality former(String code, LocalDate date) {
    County county = register.counties().get(code.substring(0, 2));
    List<Municipality> today = register.byAnyCode(code, date);
    boolean same = today.size() == 1 && codesAt(today.get(0).code(), date).size() == 1;
    return new FormerMunicipality(code, name(code, date), county, same);
  }

  /** The name it got last, else the name it had until its first change, else that of 2024. */
  private String name(String code, LocalDate date) {
    String name = null;
    for (MunicipalityChange change : register.changes()) {
      if (!change.date().isAfter(date)) {
        name = change.newCode().equals(code) ? change.newName() : name;
      } else if (name == null && change.oldCode().equals(code)) {
        name = change.oldName();
      }
    }
    return name == null ? register.byCode(code).orElseThrow().name() : name;
  }
}
