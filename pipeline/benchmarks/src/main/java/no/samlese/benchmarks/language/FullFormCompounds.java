package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.CompoundTables;
import no.samlese.language.FullForm;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;
import no.samlese.text.CompoundPart;

/** Counts the parts of compounds in norsk.words and lists the words that the counts get wrong. */
record FullFormCompounds(
    FullFormWords words, FullFormAnalyses analyses, NavigableMap<String, FullFormEntry> entries) {
  /** A word this common whose joints are not marked has none. */
  static final int COMMON = 9;

  private static final List<String> TAGS = List.of("NOUN", "ADJ", "VERB", "ADV");

  /**
   * The tables as they are used, but for what is decided by hand, of a list that lacks some words.
   */
  CompoundTables build(Set<String> without, FullFormLexicon lexicon) {
    CompoundTables tables = count(without, lexicon);
    CompoundSplitter splitter = new CompoundSplitter(tables, lexicon);
    Map<String, String> exceptions = new HashMap<>();
    wanted(without)
        .forEach(
            (form, joints) -> {
              if (!split(splitter, form).equals(joints)) {
                exceptions.put(form, joints);
              }
            });
    tables.exceptions().putAll(exceptions);
    return tables;
  }

  private CompoundTables count(Set<String> without, FullFormLexicon lexicon) {
    CompoundTables tables = countMarked(without);
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    CompoundSplitter splitter = new CompoundSplitter(tables, lexicon);
    for (String form : words.joints().keySet()) {
      if (isPlain(form) && !without.contains(form)) {
        splitter
            .search(form)
            .ifPresent(
                cuts -> {
                  List<Integer> at = cuts.at();
                  first.merge(form.substring(0, at.get(0)), 1, Integer::sum);
                  last.merge(lemma(form.substring(at.get(at.size() - 1))), 1, Integer::sum);
                });
      }
    }
    tables
        .modifiers()
        .replaceAll(
            (part, m) ->
                new CompoundTables.Modifier(
                    m.stem(), m.lemma(), m.heads(), first.getOrDefault(part, 0)));
    tables
        .heads()
        .replaceAll(
            (lemma, h) -> new CompoundTables.Head(h.modifiers(), last.getOrDefault(lemma, 0)));
    return tables;
  }

  /** Whether a word is so common that it would be marked if it were a compound. */
  boolean isPlain(String form) {
    return !words.joints().get(form).contains("=")
        && words.frequency().get(form) >= COMMON
        && form.length() > 4;
  }

  private CompoundTables countMarked(Set<String> without) {
    Map<String, Set<String>> headsOf = new HashMap<>();
    Map<String, Set<String>> modifiersOf = new HashMap<>();
    FullFormRuns runs = new FullFormRuns();
    for (var word : words.joints().entrySet()) {
      String[] parts = word.getValue().split("=", -1);
      if (parts.length > 1 && !word.getKey().contains("-") && !without.contains(word.getKey())) {
        String head = lemma(parts[parts.length - 1]);
        for (int i = 0; i < parts.length - 1; i++) {
          headsOf.computeIfAbsent(parts[i], k -> new HashSet<>()).add(head);
        }
        modifiersOf.computeIfAbsent(head, k -> new HashSet<>()).add(parts[parts.length - 2]);
        runs.add(parts, head);
      }
    }
    Map<String, CompoundTables.Head> heads = new HashMap<>();
    modifiersOf.forEach((head, seen) -> heads.put(head, new CompoundTables.Head(seen.size(), 0)));
    Map<String, CompoundTables.Modifier> modifiers = new HashMap<>();
    headsOf.forEach((part, seen) -> modifiers.put(part, modifier(part, seen.size())));
    var tables = new CompoundTables(modifiers, heads, new HashMap<>());
    runs.settle(tables, entries::containsKey);
    return tables;
  }

  /** The lemma of a form, itself if the lexicon lacks it. */
  String lemma(String form) {
    FullFormEntry entry = entries.get(form);
    if (entry == null) {
      return form;
    }
    return entry.readings().stream()
        .filter(r -> TAGS.contains(r.pos()))
        .map(FullForm::lemma)
        .findFirst()
        .orElse(form);
  }

  private CompoundTables.Modifier modifier(String part, int heads) {
    int n = part.length();
    if (isLemma(part)) {
      return new CompoundTables.Modifier(n, part, heads, 0);
    }
    for (String joint : List.of("s", "e", "er", "n")) {
      String stem = part.endsWith(joint) ? part.substring(0, n - joint.length()) : "";
      if (stem.length() > 1 && isLemma(stem)) {
        return new CompoundTables.Modifier(stem.length(), stem, heads, 0);
      }
    }
    String lemma = analyses.modifier().get(part);
    if (lemma == null) {
      lemma = lemma(part);
    }
    boolean genitive = part.endsWith("s") && lemma.equals(part.substring(0, n - 1));
    return new CompoundTables.Modifier(genitive ? n - 1 : n, lemma, heads, 0);
  }

  private boolean isLemma(String form) {
    FullFormEntry entry = entries.get(form);
    return entry != null
        && entry.readings().stream()
            .anyMatch(r -> r.lemma().equals(form) && TAGS.contains(r.pos()));
  }

  /** Writes {@code compounds.tsv.gz}, exceptions included. */
  void write(Path out) throws IOException {
    FullFormLexicon lexicon;
    try (var in = Files.newInputStream(out.resolve("forms.fst"))) {
      lexicon = FullFormLexicon.read(in);
    }
    CompoundTables tables = build(Set.of(), lexicon);
    System.out.printf("%d exceptions%n", tables.exceptions().size());
    byHand(out.resolve("compound-joints.txt"), tables);
    try (OutputStream file = FullFormBuilder.open(out.resolve("compounds.tsv.gz"))) {
      tables.write(file);
    }
  }

  /** The words that linguists decide on: each line a lemma with {@code =} at its joints. */
  private void byHand(Path file, CompoundTables tables) throws IOException {
    Map<String, String> exceptions = tables.exceptions();
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String marked = line.strip();
        int head = marked.lastIndexOf('=') + 1;
        exceptions.put(marked.replace("=", ""), marked);
        if (head == 0) {
          FullFormRuns.keepWhole(marked, tables);
        }
        for (String form : inflected(marked.substring(head))) {
          String whole = marked.substring(0, head) + form;
          exceptions.put(whole.replace("=", ""), whole);
        }
      }
    }
  }

  private List<String> inflected(String lemma) {
    String root = lemma.substring(0, Math.min(lemma.length(), 4));
    return entries.subMap(root, true, root + Character.MAX_VALUE, true).entrySet().stream()
        .filter(e -> e.getValue().readings().stream().anyMatch(r -> r.lemma().equals(lemma)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Forms with the joints they should have: as marked, or as another form of the lemma is; none for
   * the forms of common words without joints. Of words left out nothing is known but their lemma.
   */
  private Map<String, String> wanted(Set<String> without) {
    Map<String, String> stems = new HashMap<>();
    Set<String> plain = new HashSet<>();
    for (var word : words.joints().entrySet()) {
      if (without.contains(word.getKey())) {
        continue;
      }
      String lemma = lemma(word.getKey());
      int last = word.getValue().lastIndexOf('=');
      if (last > 0) {
        stems.putIfAbsent(lemma, word.getValue().substring(0, last + 1));
      } else if (isPlain(word.getKey())) {
        plain.add(lemma);
      }
    }
    Set<String> forms = new HashSet<>(words.joints().keySet());
    forms.addAll(entries.keySet());
    Map<String, String> wanted = new HashMap<>();
    for (String form : forms) {
      String marked = without.contains(form) ? form : words.joints().getOrDefault(form, form);
      String stem = stems.getOrDefault(lemma(form), "=");
      String prefix = stem.replace("=", "");
      if (marked.contains("=")) {
        wanted.put(form, marked);
      } else if (prefix.length() > 1
          && form.startsWith(prefix)
          && form.length() > prefix.length()) {
        wanted.put(form, stem + form.substring(prefix.length()));
      } else if (plain.contains(lemma(form))) {
        wanted.put(form, form);
      }
    }
    return wanted;
  }

  /** A word with {@code =} where the splitter parts it. */
  static String split(CompoundSplitter splitter, String form) {
    List<CompoundPart> parts = splitter.split(form, "");
    Set<Integer> cuts = parts.stream().map(p -> p.span().start()).collect(Collectors.toSet());
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (i > 0 && cuts.contains(i)) {
        marked.append('=');
      }
      marked.append(form.charAt(i));
    }
    return marked.toString();
  }
}
