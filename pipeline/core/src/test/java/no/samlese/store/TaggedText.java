package no.samlese.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.samlese.text.Alignment;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.CompoundRole;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;
import no.samlese.text.HitRelation;
import no.samlese.text.Language;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import no.samlese.text.Zone;

/**
 * A coded document written by hand: words as {@code form/POS} or {@code form/lemma/POS}, one block
 * a call, sentences parted by {@code |}.
 */
public final class TaggedText {
  private final String sha256;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<CodedHit> hits = new ArrayList<>();

  /**
   * @param number tells the document from others
   */
  public TaggedText(int number) {
    this.sha256 = String.format("%012x", number) + "0".repeat(52);
  }

  public TaggedText block(Zone zone, String tagged) {
    int start = text.length();
    for (String sentence : tagged.split("\\|", -1)) {
      addSentence(sentence.strip());
    }
    blocks.add(new Block(new Span(start, text.length()), zone, 1, 0, List.of()));
    return this;
  }

  private void addSentence(String tagged) {
    int start = text.length();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      int at = text.length();
      text.append(parts[0]).append(' ');
      Span span = new Span(at, at + parts[0].length());
      String lemma = parts.length > 2 ? parts[1] : parts[0];
      tokens.add(new Token(span, parts[0], lemma, parts[parts.length - 1], List.of()));
    }
    Span span = new Span(start, text.length());
    sentences.add(new Sentence(span, blocks.size(), Language.BOKMAAL, tokens));
  }

  /** A hit of a term over tokens of a sentence. */
  public TaggedText hit(String term, String category, int sentence, int first, int last) {
    return hit(term, category, sentence, first, last, HitRelation.NONE);
  }

  TaggedText hit(
      String term, String category, int sentence, int first, int last, HitRelation relation) {
    List<Token> tokens = sentences.get(sentence).tokens();
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    Hit hit =
        new Hit(
            span,
            sentence,
            first,
            last,
            term,
            term,
            category,
            "",
            CompoundRole.NONE,
            relation,
            false);
    hits.add(new CodedHit(hit, new TreeMap<>()));
    return this;
  }

  public DocumentFacts facts() {
    String whole = text.toString();
    Span all = new Span(0, whole.length());
    ExtractedDocument source =
        new ExtractedDocument(
            sha256,
            Metadata.ofType("text/plain"),
            whole,
            List.of(new Page(1, all, PageSource.TEXT_LAYER)),
            List.of());
    CleanDocument clean =
        new CleanDocument(
            source,
            whole,
            blocks,
            Alignment.identity(whole.length()),
            List.of(),
            List.of(),
            List.of());
    AnnotatedDocument annotated = new AnnotatedDocument(clean, Language.BOKMAAL, sentences);
    return FactExtractor.facts(new CodedDocument(annotated, hits));
  }
}
