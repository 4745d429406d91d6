package no.samlese.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samlese.measure.Municipalities.Municipality;

/**
 * How often each of some things, such as lemmas, stands in each document. Most stand in few
 * documents, so only frequencies above zero are kept.
 *
 * @param <T> the things
 */
final class Frequencies<T> {
  private final List<T> things;

  /** For each thing the place of its first document in the arrays, and one more for the end. */
  private final int[] starts;

  private final int[] documents;
  private final int[] counts;

  private Frequencies(Builder<T> builder) {
    this.things = List.copyOf(builder.things);
    this.starts = Arrays.copyOf(builder.starts, things.size() + 1);
    this.starts[things.size()] = builder.size;
    this.documents = Arrays.copyOf(builder.documents, builder.size);
    this.counts = Arrays.copyOf(builder.counts, builder.size);
  }

  int size() {
    return things.size();
  }

  T thing(int number) {
    return things.get(number);
  }

  /** In all documents. */
  long total(int thing) {
    long total = 0;
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      total += counts[i];
    }
    return total;
  }

  /** In each document. */
  double[] byDocument(int thing, int ofDocuments) {
    double[] hits = new double[ofDocuments];
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      hits[documents[i]] = counts[i];
    }
    return hits;
  }

  /** In each municipality. */
  int[] byMunicipality(int thing, int[] municipalityOfDocument, int municipalities) {
    int[] hits = new int[municipalities];
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      hits[municipalityOfDocument[documents[i]]] += counts[i];
    }
    return hits;
  }

  /** Documents of a municipality in which a thing stands. */
  int documentsWith(int thing, Municipality municipality) {
    int with = 0;
    for (int i = starts[thing]; i < starts[thing + 1]; i++) {
      with += municipality.documents().contains(documents[i]) ? 1 : 0;
    }
    return with;
  }

  /** Gathers frequencies, thing by thing. */
  static final class Builder<T> {
    private static final int ROOM = 1024;

    private final List<T> things = new ArrayList<>();
    private int[] starts = new int[ROOM];
    private int[] documents = new int[ROOM];
    private int[] counts = new int[ROOM];
    private int size;

    /** The frequency of a thing in a document; all of one thing follow each other. */
    Builder<T> add(T thing, int document, int count) {
      if (things.isEmpty() || !things.get(things.size() - 1).equals(thing)) {
        if (things.size() + 1 >= starts.length) {
          starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[things.size()] = size;
        things.add(thing);
      }
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, size * 2);
        counts = Arrays.copyOf(counts, size * 2);
      }
      documents[size] = document;
      counts[size++] = count;
      return this;
    }

    Frequencies<T> build() {
      return new Frequencies<>(this);
    }
  }
}
