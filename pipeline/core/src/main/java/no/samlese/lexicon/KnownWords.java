package no.samlese.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.CompoundTables;
import no.samlese.language.FullFormLexicon;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;
import no.samlese.text.Language;

/**
 * The words that the program knows: for Bokmål and Nynorsk those of the full-form lexicon and their
 * compounds, for other languages those of the word list and, in Danish, two of them in one.
 */
final class KnownWords {
  private static final int SHORTEST_PART = 3;

  private record Norwegian(FullFormLexicon forms, CompoundSplitter splitter) {}

  private final Map<Language, Norwegian> loaded = new EnumMap<>(Language.class);

  /** Whether a word in lower case is one of a language; a hyphen parts it. */
  boolean has(String word, Language language) {
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty() && !hasPart(part, language)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPart(String word, Language language) {
    if (language == Language.BOKMAAL || language == Language.NYNORSK) {
      Norwegian data = loaded.computeIfAbsent(language, KnownWords::load);
      return data.forms.contains(word) || !data.splitter.split(word, "").isEmpty();
    }
    return listed(word, language) || (language == Language.DANISH && isCompound(word));
  }

  private static boolean listed(String word, Language language) {
    WordList words = LanguageData.shipped().words();
    int index = words.automaton().indexOf(word);
    return index >= 0 && words.knows(index, language);
  }

  private static boolean isCompound(String word) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      String first = word.substring(0, cut);
      boolean joined = cut > SHORTEST_PART && (first.endsWith("s") || first.endsWith("e"));
      boolean known =
          listed(first, Language.DANISH)
              || (joined && listed(first.substring(0, cut - 1), Language.DANISH));
      if (known && listed(word.substring(cut), Language.DANISH)) {
        return true;
      }
    }
    return false;
  }

  private static Norwegian load(Language language) {
    String folder = "/lexicons/language/" + language.code() + '/';
    try (InputStream forms = KnownWords.class.getResourceAsStream(folder + "forms.fst");
        InputStream compounds = KnownWords.class.getResourceAsStream(folder + "compounds.tsv.gz")) {
      FullFormLexicon lexicon = FullFormLexicon.read(forms);
      return new Norwegian(lexicon, new CompoundSplitter(CompoundTables.read(compounds), lexicon));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
