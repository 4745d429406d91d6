package no.samlese.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.lexicon.LexiconFiles.Content;
import no.samlese.text.UserException;

/**
 * Lexicons as far as they could be read, and all that is wrong with them: what {@link
 * LexiconLoader} refuses and {@link LexiconLint} lists.
 *
 * @param lexicons those that fit the schema
 * @param findings errors keep the others, or all together, from being used; sorted
 */
record LexiconSet(Lexicons lexicons, List<Finding> findings) {
  /**
   * Reads the lexicons in the jar with a folder laid over them.
   *
   * @throws UserException if the folder cannot be read
   */
  static LexiconSet read(Optional<Path> overlay) {
    return new Reader(LexiconFiles.overlaid(overlay)).read();
  }

  /**
   * Reads the lexicons in a folder or a file alone.
   *
   * @throws UserException if it cannot be read
   */
  static LexiconSet readAlone(Path path) {
    return new Reader(LexiconFiles.alone(path)).read();
  }

  private static final class Reader {
    private final SortedMap<String, Content> files;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Lexicon> lexicons = new ArrayList<>();
    private final Map<String, Exclusion> exclusions = new TreeMap<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final SortedMap<String, String> checksums = new TreeMap<>();

    Reader(SortedMap<String, Content> files) {
      this.files = files;
    }

    LexiconSet read() {
      readExclusions();
      readContext();
      SchemaCheck schema = new SchemaCheck(files.get(LexiconFiles.SCHEMA));
      for (Map.Entry<String, Content> entry : files.entrySet()) {
        if (entry.getKey().startsWith(LexiconFiles.CONCEPTS)) {
          Optional<PositionedYaml> yaml = parse(entry.getKey(), schema);
          yaml.ifPresent(tree -> lexicons.add(new LexiconReader(tree).lexicon()));
        }
      }
      lexicons.sort(Comparator.comparing(Lexicon::name));
      Lexicons all = new Lexicons(lexicons, exclusions, codes, claims, checksums);
      findings.addAll(new ReferenceCheck(all).check());
      findings.addAll(new ContextReferenceCheck(all).check());
      findings.sort(null);
      return new LexiconSet(all, List.copyOf(findings));
    }

    private void readExclusions() {
      if (!files.containsKey(LexiconFiles.EXCLUSIONS)) {
        return;
      }
      SchemaCheck schema = new SchemaCheck(files.get(LexiconFiles.EXCLUSION_SCHEMA));
      Optional<PositionedYaml> yaml = parse(LexiconFiles.EXCLUSIONS, schema);
      if (yaml.isPresent()) {
        for (Exclusion exclusion : new LexiconReader(yaml.get()).exclusions()) {
          Exclusion former = exclusions.putIfAbsent(exclusion.id(), exclusion);
          if (former != null) {
            findings.add(
                Finding.error(
                    exclusion.place(),
                    "the exclusion "
                        + exclusion.id()
                        + " stands in line "
                        + former.place().line()
                        + " already",
                    "Join the two, or give one another id."));
          }
        }
      }
    }

    private void readContext() {
      SchemaCheck schema = new SchemaCheck(files.get(LexiconFiles.CODE_SCHEMA));
      for (String name : files.keySet()) {
        if (name.startsWith(LexiconFiles.CODES)) {
          parse(name, schema).ifPresent(tree -> codes.add(new CodeReader(tree).code()));
        }
      }
      codes.sort(Comparator.comparing(Code::name));
      if (files.containsKey(LexiconFiles.CLAIMS)) {
        SchemaCheck claimSchema = new SchemaCheck(files.get(LexiconFiles.CLAIM_SCHEMA));
        parse(LexiconFiles.CLAIMS, claimSchema)
            .ifPresent(tree -> claims.addAll(new ClaimReader(tree).claims()));
      }
    }

    /** The tree of a file that fits its schema; otherwise its errors are kept. */
    private Optional<PositionedYaml> parse(String name, SchemaCheck schema) {
      Content content = files.get(name);
      checksums.put(name, content.sha256());
      try {
        PositionedYaml yaml = PositionedYaml.parse(content.shownAs(), content.text());
        List<Finding> found = schema.check(yaml);
        findings.addAll(found);
        return found.isEmpty() ? Optional.of(yaml) : Optional.empty();
      } catch (PositionedYaml.NotYamlException e) {
        findings.add(e.finding());
        return Optional.empty();
      }
    }
  }
}
