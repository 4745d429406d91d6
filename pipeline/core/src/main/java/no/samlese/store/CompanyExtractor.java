package no.samlese.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * Counts the words near the hits of a document: rows of the table {@code company}, by node and
 * lemma. Windows end with the sentence, since a word behind a full stop tells little of the term.
 *
 * <p>Source: Evert, Corpora and collocations, in Lüdeling and Kytö, Corpus Linguistics (2008), for
 * surface and textual co-occurrence.
 */
final class CompanyExtractor {
  /** Words on either side of a hit that are near it. */
  static final int SPAN = 5;

  private final SortedMap<Node, SortedMap<Lemma, Count>> counts = new TreeMap<>();

  /** How often a lemma stands near a node. */
  private static final class Count {
    private int inWindow;
    private int inSentences;
    private int lastSentence = -1;

    private void add(int sentence, boolean near) {
      inWindow += near ? 1 : 0;
      inSentences += sentence == lastSentence ? 0 : 1;
      lastSentence = sentence;
    }
  }

  private CompanyExtractor() {}

  static List<CompanyRow> rows(CodedDocument coded) {
    AnnotatedDocument annotated = coded.annotated();
    SortedMap<Integer, List<Hit>> hits = new TreeMap<>();
    for (CodedHit codedHit : coded.hits()) {
      Hit hit = codedHit.hit();
      hits.computeIfAbsent(hit.sentence(), s -> new ArrayList<>()).add(hit);
    }
    CompanyExtractor extractor = new CompanyExtractor();
    hits.forEach((number, found) -> extractor.add(annotated, number, found));
    return extractor.rows(annotated.clean().source().id());
  }

  private void add(AnnotatedDocument annotated, int number, List<Hit> hits) {
    Sentence sentence = annotated.sentences().get(number);
    if (!annotated.clean().blocks().get(sentence.block()).zone().counted()) {
      return;
    }
    SortedMap<Node, List<Hit>> hitsOfNode = new TreeMap<>();
    for (Hit hit : hits) {
      put(hitsOfNode, new Node(Node.Kind.TERM, hit.termId()), hit);
      put(hitsOfNode, new Node(Node.Kind.CATEGORY, hit.category()), hit);
    }
    hitsOfNode.forEach((node, found) -> add(node, found, sentence.tokens(), number));
  }

  private static void put(SortedMap<Node, List<Hit>> hitsOfNode, Node node, Hit hit) {
    hitsOfNode.computeIfAbsent(node, n -> new ArrayList<>()).add(hit);
  }

  private void add(Node node, List<Hit> hits, List<Token> tokens, int sentence) {
    if (hits.stream().noneMatch(Hit::isMention)) {
      return;
    }
    BitSet own = own(hits);
    BitSet near = near(hits, tokens);
    SortedMap<Lemma, Count> company = counts.computeIfAbsent(node, n -> new TreeMap<>());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).isWord() && !own.get(i)) {
        Lemma lemma = Lemma.of(tokens.get(i));
        if (lemma.isContent()) {
          company.computeIfAbsent(lemma, l -> new Count()).add(sentence, near.get(i));
        }
      }
    }
  }

  /** The words of the hits themselves, with what stands within a phrase. */
  private static BitSet own(List<Hit> hits) {
    BitSet own = new BitSet();
    hits.forEach(hit -> own.set(hit.firstToken(), hit.lastToken() + 1));
    return own;
  }

  private static BitSet near(List<Hit> hits, List<Token> tokens) {
    BitSet near = new BitSet();
    for (Hit hit : hits) {
      if (hit.isMention()) {
        mark(near, tokens, hit.firstToken(), -1);
        mark(near, tokens, hit.lastToken(), 1);
      }
    }
    return near;
  }

  private static void mark(BitSet near, List<Token> tokens, int from, int step) {
    int words = 0;
    for (int i = from + step; i >= 0 && i < tokens.size() && words < SPAN; i += step) {
      if (tokens.get(i).isWord()) {
        near.set(i);
        words++;
      }
    }
  }

  private List<CompanyRow> rows(String document) {
    List<CompanyRow> rows = new ArrayList<>();
    counts.forEach(
        (node, company) ->
            company.forEach(
                (lemma, count) ->
                    rows.add(
                        new CompanyRow(
                            document,
                            node.kind().label(),
                            node.id(),
                            lemma.form(),
                            lemma.pos(),
                            count.inWindow,
                            count.inSentences))));
    return rows;
  }
}
