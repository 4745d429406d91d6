package no.samlese.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells who a document is about, what it is and from when: from the manifest where it speaks, from
 * folder, file name, title and first pages where it does not.
 *
 * <p>A pure function of one document's clues, well under a millisecond each. Immutable, and safe to
 * share between threads.
 */
public final class DocumentIdentifier {
  private final MunicipalityRegister register;
  private final PlaceIndex places;
  private final TypeFinder typeFinder;
  private final YearFinder yearFinder;

  public DocumentIdentifier(
      MunicipalityRegister register, DocumentTypes types, RegisterSource source) {
    this.register = register;
    places = new PlaceIndex(register, source);
    typeFinder = new TypeFinder(types);
    yearFinder = new YearFinder(register, types.horizonFrom());
  }

  /** With the register and the types that travel with the program. */
  public static DocumentIdentifier load() {
    return load(RegisterSource.classpath());
  }

  public static DocumentIdentifier load(RegisterSource source) {
    return new DocumentIdentifier(
        MunicipalityRegister.load(source), DocumentTypes.load(source), source);
  }

  /** The identity of a document that no manifest speaks of. */
  public DocumentIdentity identify(DocumentClues clues) {
    return identify(clues, ManifestEntry.EMPTY);
  }

  /** The identity of a document; what the manifest says stands, the rest is inferred. */
  public DocumentIdentity identify(DocumentClues clues, ManifestEntry entry) {
    PathParts path = PathParts.of(clues.path());
    String heading = entry.title().isEmpty() ? clues.title() : entry.title();
    List<Word> title = Word.ofText(heading);
    List<Word> text = Word.ofText(clues.firstPages());
    Finding year =
        entry.yearOrAdopted().map(Finding::manifest).orElseGet(() -> yearFinder.find(path, clues));
    Finding type =
        entry.documentType().isEmpty()
            ? typeFinder.find(path, title, text)
            : Finding.manifest(entry.documentType());
    Evidence evidence =
        stated(entry, year)
            .orElseGet(() -> inferred(path, heading, clues.firstPages(), text, year));
    evidence = evidence.candidates().size() > 1 ? narrowed(evidence, path, title, text) : evidence;
    return identity(evidence, type, year);
  }

  private static DocumentIdentity identity(Evidence evidence, Finding type, Finding year) {
    List<Municipality> candidates = evidence.candidates();
    if (candidates.size() == 1) {
      Municipality municipality = candidates.get(0);
      Finding code = new Finding(municipality.code(), evidence.how(), evidence.confidence());
      return new DocumentIdentity(code, municipality.name(), candidates, type, year);
    }
    String group = evidence.name().isBlank() ? DocumentIdentity.UNKNOWN : evidence.name();
    Finding open = new Finding("", evidence.how(), evidence.confidence());
    return new DocumentIdentity(open, group, candidates, type, year);
  }

  /** What the manifest says of the municipality: its code, else its name. */
  private Optional<Evidence> stated(ManifestEntry entry, Finding year) {
    if (entry.municipalityCode().isEmpty() && entry.municipality().isEmpty()) {
      return Optional.empty();
    }
    Bearers bearers = Bearers.in(register, year);
    List<Municipality> byName =
        entry.municipality().isEmpty() ? List.of() : bearers.of(entry.municipality());
    String name = PlaceName.withoutKommune(entry.municipality());
    Evidence named = new Evidence(byName, name, How.MANIFEST, 1);
    if (entry.municipalityCode().isEmpty()) {
      return Optional.of(named);
    }
    String label = name.isEmpty() ? entry.municipalityCode() : name;
    List<Municipality> byCode = register.byAnyCode(entry.municipalityCode());
    Evidence coded = new Evidence(byCode, label, How.MANIFEST, 1);
    boolean decides = byCode.size() > 1 && !coded.shared(named).isEmpty();
    return Optional.of(decides ? new Evidence(coded.shared(named), label, How.MANIFEST, 1) : coded);
  }

  private Evidence inferred(
      PathParts path, String title, String text, List<Word> words, Finding year) {
    Bearers bearers = Bearers.in(register, year);
    NameEvidence names = new NameEvidence(register, places, bearers);
    List<Evidence> found = new ArrayList<>();
    for (String folder : path.foldersNearestFirst()) {
      names.read(folder, How.FOLDER, 1).ifPresent(found::add);
    }
    names.read(path.fileName(), How.FILE_NAME, 1).ifPresent(found::add);
    names.read(title, How.TITLE, Confidence.TITLE).ifPresent(found::add);
    if (!DanishText.is(words)) {
      TextEvidence reader = new TextEvidence(register, places, bearers);
      reader.read(words).ifPresent(found::add);
      reader.code(text).ifPresent(found::add);
    }
    return weighed(found);
  }

  private static Evidence weighed(List<Evidence> found) {
    Evidence nothing = new Evidence(List.of(), "", How.NONE, 0);
    List<Evidence> surestFirst = new ArrayList<>(found);
    surestFirst.sort(Comparator.comparingDouble(Evidence::confidence).reversed());
    Evidence result = surestFirst.isEmpty() ? nothing : surestFirst.remove(0);
    for (Evidence other : surestFirst) {
      result = result.weighed(other);
    }
    return result.confidence() < Confidence.LEAST ? nothing : result;
  }

  /** Namesakes told apart by a county in folder, file name, title or the head of the text. */
  private Evidence narrowed(Evidence evidence, PathParts path, List<Word> title, List<Word> text) {
    List<Word> words = new ArrayList<>(title);
    path.foldersNearestFirst().forEach(folder -> words.addAll(Word.ofName(folder)));
    words.addAll(Word.ofName(path.fileName()));
    text.stream().filter(word -> word.start() < TextEvidence.HEAD).forEach(words::add);
    Set<String> counties = places.counties(words);
    List<Municipality> inCounty =
        evidence.candidates().stream()
            .filter(m -> register.countiesOf(m).stream().anyMatch(counties::contains))
            .toList();
    if (inCounty.size() != 1) {
      return evidence;
    }
    double sure =
        evidence.how() == How.MANIFEST
            ? Confidence.HIGHEST_INFERRED
            : evidence.confidence() * Confidence.BY_COUNTY;
    return new Evidence(inCounty, evidence.name(), evidence.how(), sure);
  }
}
