package no.samlese.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;

/**
 * The full forms of a language: each inflected form with lemma, part of speech, morphology and
 * frequency.
 *
 * <p>Kept as a minimal automaton whose words are a form (lower case, ISO 8859-1), a zero, the
 * number of its inflection class (two bytes) and its frequency class (one byte): forms that inflect
 * alike share their ends. About a byte a form. May be shared between threads.
 */
public final class FullFormLexicon {
  private static final String MAGIC = "samlese full forms 1";
  private static final int END = 1;

  private final FST<Object> automaton;
  private final FullFormCode.Pattern[][] classes;

  private FullFormLexicon(FST<Object> automaton, FullFormCode.Pattern[][] classes) {
    this.automaton = automaton;
    this.classes = classes;
  }

  /** Reads what {@link #write} wrote. */
  public static FullFormLexicon read(InputStream in) throws IOException {
    DataInput data = new InputStreamDataInput(new BufferedInputStream(in, 1 << 16));
    if (!data.readString().equals(MAGIC)) {
      throw new IOException("not a file of full forms, or of another version");
    }
    FullFormCode.Pattern[][] classes = new FullFormCode.Pattern[data.readVInt()][];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = FullFormCode.parse(data.readString());
    }
    var metadata = FST.readMetadata(data, NoOutputs.getSingleton());
    return new FullFormLexicon(new FST<>(metadata, data), classes);
  }

  /** Writes entries by form; forms with letters outside ISO 8859-1 are left out. */
  public static void write(NavigableMap<String, FullFormEntry> entries, OutputStream out)
      throws IOException {
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (var entry : entries.entrySet()) {
      String code = FullFormCode.of(entry.getKey(), entry.getValue().readings());
      codes.putIfAbsent(code, codes.size());
    }
    var compiler =
        new FSTCompiler.Builder<Object>(FST.INPUT_TYPE.BYTE1, NoOutputs.getSingleton()).build();
    Object nothing = NoOutputs.getSingleton().getNoOutput();
    IntsRefBuilder key = new IntsRefBuilder();
    for (var entry : entries.entrySet()) {
      if (entry.getKey().chars().allMatch(c -> c > END && c < 256)) {
        int code = codes.get(FullFormCode.of(entry.getKey(), entry.getValue().readings()));
        fill(key, entry.getKey(), code, entry.getValue().frequencyClass());
        compiler.add(key.get(), nothing);
      }
    }
    var data = new OutputStreamDataOutput(out);
    data.writeString(MAGIC);
    data.writeVInt(codes.size());
    for (String code : codes.keySet()) {
      data.writeString(code);
    }
    FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()).save(data, data);
    out.flush();
  }

  private static void fill(IntsRefBuilder key, String form, int code, int frequency) {
    key.clear();
    for (int i = 0; i < form.length(); i++) {
      key.append(form.charAt(i));
    }
    key.append(END);
    key.append(code >> 8);
    key.append(code & 0xff);
    key.append(frequency);
  }

  /** What is known of a form in lower case. */
  public Optional<FullFormEntry> lookup(String form) {
    try {
      FST.BytesReader reader = automaton.getBytesReader();
      FST.Arc<Object> arc = automaton.getFirstArc(new FST.Arc<>());
      for (int i = 0; i <= form.length(); i++) {
        int label = i < form.length() ? form.charAt(i) : END;
        if (label > 255 || automaton.findTargetArc(label, arc, arc, reader) == null) {
          return Optional.empty();
        }
      }
      int high = automaton.readFirstTargetArc(arc, arc, reader).label();
      int low = automaton.readFirstTargetArc(arc, arc, reader).label();
      int frequency = automaton.readFirstTargetArc(arc, arc, reader).label();
      var patterns = classes[high << 8 | low];
      return Optional.of(new FullFormEntry(FullFormCode.readings(form, patterns), frequency));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where forms of the lexicon end that begin at an offset of a word: one walk for all of them.
   *
   * @return offsets after their last letters
   */
  BitSet endsOfForms(String word, int start) {
    BitSet ends = new BitSet(word.length() + 1);
    try {
      FST.BytesReader reader = automaton.getBytesReader();
      FST.Arc<Object> arc = automaton.getFirstArc(new FST.Arc<>());
      FST.Arc<Object> end = new FST.Arc<>();
      for (int i = start; i < word.length(); i++) {
        int label = word.charAt(i);
        if (label > 255 || automaton.findTargetArc(label, arc, arc, reader) == null) {
          break;
        }
        if (automaton.findTargetArc(END, arc, end, reader) != null) {
          ends.set(i + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ends;
  }

  public boolean contains(String form) {
    return lookup(form).isPresent();
  }
}
