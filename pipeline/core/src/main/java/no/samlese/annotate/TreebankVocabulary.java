package no.samlese.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.zip.CRC32;
import no.samlese.text.Language;

/**
 * The words that the models were trained on, as checksums: enough to tell seen words from unseen
 * ones, and not the texts of the treebank.
 */
public final class TreebankVocabulary {
  private static final String FILE = "training-words.bin";

  private final int[] sums;

  private TreebankVocabulary(int[] sums) {
    this.sums = sums;
  }

  /** The vocabulary shipped for a language; empty if there is none. */
  static TreebankVocabulary of(Language language) {
    var file = LanguageFile.open(language, FILE);
    if (file.isEmpty()) {
      return new TreebankVocabulary(new int[0]);
    }
    try (InputStream in = file.get();
        var data = new DataInputStream(in)) {
      int[] sums = new int[data.readInt()];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = data.readInt();
      }
      return new TreebankVocabulary(sums);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the checksums of words in the form that is read again. */
  public static void write(Collection<String> words, OutputStream out) throws IOException {
    int[] sums = words.stream().mapToInt(TreebankVocabulary::sum).sorted().distinct().toArray();
    var data = new DataOutputStream(out);
    data.writeInt(sums.length);
    for (int sum : sums) {
      data.writeInt(sum);
    }
    data.flush();
  }

  boolean contains(String word) {
    return Arrays.binarySearch(sums, sum(word)) >= 0;
  }

  private static int sum(String word) {
    CRC32 crc = new CRC32();
    crc.update(word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }
}
