package no.samlese.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The municipalities of 2024 and how to reach them from any code or name in use since 2011.
 *
 * <p>Answers are lists: empty for what is unknown, one for what is certain, several where an old
 * code was split or a name is or was shared. Nobody chooses among several here. Immutable, and safe
 * to share between threads.
 */
public final class MunicipalityRegister {
  private final Map<String, Municipality> byCode = new LinkedHashMap<>();
  private final Map<String, County> counties;
  private final List<MunicipalityChange> changes;
  private final Map<String, List<MunicipalityChange>> changesByOldCode = new HashMap<>();
  private final NavigableSet<LocalDate> dates = new TreeSet<>();
  private final Map<String, List<Municipality>> today = new ConcurrentHashMap<>();
  private final NameHistory names;

  private MunicipalityRegister(RegisterFiles files) {
    counties = Collections.unmodifiableMap(files.counties());
    for (Municipality municipality : files.municipalities(counties)) {
      byCode.put(municipality.code(), municipality);
    }
    changes = List.copyOf(files.changes());
    for (MunicipalityChange change : changes) {
      dates.add(change.date());
      changesByOldCode
          .computeIfAbsent(change.oldCode(), c -> new java.util.ArrayList<>())
          .add(change);
    }
    names = NameHistory.of(byCode.values(), changes, this::byAnyCode);
  }

  /** The register that travels with the program. */
  public static MunicipalityRegister load() {
    return load(RegisterSource.classpath());
  }

  /**
   * The register in files of the user's.
   *
   * @throws no.samlese.text.UserException if a line cannot be read
   */
  public static MunicipalityRegister load(RegisterSource source) {
    return new MunicipalityRegister(new RegisterFiles(source));
  }

  /** In order of code. */
  public Collection<Municipality> municipalities() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** Present and former, by code. */
  public Map<String, County> counties() {
    return counties;
  }

  /** All changes of code or name since 2011, in order of date. */
  public List<MunicipalityChange> changes() {
    return changes;
  }

  /** The municipality with a code of 2024. */
  public Optional<Municipality> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * The municipalities that a code of 2024 or before stands for today, through all changes: several
   * if it was split on the way, none if it never was a code.
   */
  public List<Municipality> byAnyCode(String code) {
    return isCode(code) ? today.computeIfAbsent(code, c -> follow(c, LocalDate.MIN)) : List.of();
  }

  /**
   * The municipalities that a code, as it was used on a date, stands for today. A code that had
   * gone by then is followed all the same: people use codes long after their end.
   */
  public List<Municipality> byAnyCode(String code, LocalDate date) {
    List<Municipality> found = follow(code, date);
    return found.isEmpty() ? byAnyCode(code) : found;
  }

  private List<Municipality> follow(String code, LocalDate after) {
    Set<String> codes = new LinkedHashSet<>(Set.of(code));
    for (LocalDate date : dates.tailSet(after, false)) {
      Set<String> next = new LinkedHashSet<>();
      for (String each : codes) {
        next.addAll(successors(each, date));
      }
      codes = next;
    }
    return codes.stream().sorted().map(byCode::get).filter(m -> m != null).toList();
  }

  private Set<String> successors(String code, LocalDate date) {
    Set<String> codes = new LinkedHashSet<>();
    for (MunicipalityChange change : changesByOldCode.getOrDefault(code, List.of())) {
      if (change.date().equals(date)) {
        codes.add(change.newCode());
      }
    }
    return codes.isEmpty() ? Set.of(code) : codes;
  }

  /** Whether these four digits were a code at any time since 2011. */
  public boolean isCode(String code) {
    return byCode.containsKey(code) || changesByOldCode.containsKey(code);
  }

  /**
   * The municipalities of today that a name stands or stood for.
   *
   * <p>Case, a closing "kommune" and ASCII spelling (Aalesund, Ovre Eiker) do not matter, a part of
   * a double name is enough, and a county in brackets decides between namesakes. Where a
   * municipality was split, a part that keeps the name is meant; where none keeps it, all parts are
   * given.
   */
  public List<Municipality> byName(String name) {
    return names.find(name, LocalDate.MIN, LocalDate.MAX);
  }

  /** The same, for a name as it was used on a date; undated if nobody bore it then. */
  public List<Municipality> byName(String name, LocalDate date) {
    return byName(name, date, date);
  }

  /** The same, for a name in use at some time from one date to another. */
  public List<Municipality> byName(String name, LocalDate from, LocalDate to) {
    List<Municipality> found = names.find(name, from, to);
    return found.isEmpty() ? byName(name) : found;
  }

  /** Codes of the counties, present and former, that a municipality lies or lay in. */
  public Set<String> countiesOf(Municipality municipality) {
    return names.countiesOf(municipality);
  }

  NameHistory names() {
    return names;
  }
}
