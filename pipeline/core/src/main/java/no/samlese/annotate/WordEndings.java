package no.samlese.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import no.samlese.language.FullFormEdit;

/**
 * What words of an ending most often do to become their lemma, learnt from the full-form lexicon.
 * The longest known ending of a word decides.
 */
final class WordEndings {
  private static final int LONGEST = 6;

  private final Map<String, FullFormEdit> edits = new HashMap<>();

  /** An empty table: every word is its own lemma. */
  WordEndings() {}

  static WordEndings read(InputStream in) throws IOException {
    WordEndings endings = new WordEndings();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t", -1);
        endings.edits.put(row[0] + row[1], FullFormEdit.ofCode(row[2]));
      }
    }
    return endings;
  }

  String lemma(String norm, String pos) {
    for (int length = Math.min(LONGEST, norm.length()); length >= 0; length--) {
      FullFormEdit edit = edits.get(pos + norm.substring(norm.length() - length));
      if (edit != null && edit.cut() < norm.length()) {
        return edit.apply(norm);
      }
    }
    return norm;
  }
}
