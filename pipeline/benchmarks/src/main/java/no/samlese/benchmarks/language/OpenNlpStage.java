package no.samlese.benchmarks.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.annotate.SentenceTraining;
import no.samlese.annotate.TreebankSentence;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import opennlp.tools.lemmatizer.LemmaSample;
import opennlp.tools.lemmatizer.LemmatizerFactory;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP alone in the place of the stage: its detector of sentences, its tokenizer, tagger and
 * lemmatizer, all trained on the same sentences as the stage.
 */
final class OpenNlpStage {
  private final Language language;
  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;

  private OpenNlpStage(
      Language language,
      SentenceModel sentences,
      TokenizerModel tokens,
      POSModel tags,
      LemmatizerModel lemmas) {
    this.language = language;
    this.sentences = new SentenceDetectorME(sentences);
    this.tokenizer = new TokenizerME(tokens);
    this.tagger = new POSTaggerME(tags);
    this.lemmatizer = new LemmatizerME(lemmas);
  }

  static OpenNlpStage train(Language language, List<TreebankSentence> from) throws IOException {
    var tokens = from.stream().map(OpenNlpStage::tokenSample).toList();
    var tags = from.stream().map(OpenNlpStage::tagSample).toList();
    var lemmas = from.stream().map(OpenNlpStage::lemmaSample).toList();
    String code = language.code();
    return new OpenNlpStage(
        language,
        sentenceModel(language, from),
        TokenizerME.train(
            ObjectStreamUtils.createObjectStream(tokens),
            new TokenizerFactory(code, null, false, null),
            parameters()),
        POSTaggerME.train(
            code, ObjectStreamUtils.createObjectStream(tags), parameters(), new POSTaggerFactory()),
        LemmatizerME.train(
            code,
            ObjectStreamUtils.createObjectStream(lemmas),
            parameters(),
            new LemmatizerFactory()));
  }

  private static SentenceModel sentenceModel(Language language, List<TreebankSentence> from)
      throws IOException {
    var model = new ByteArrayOutputStream();
    SentenceTraining.train(language, from, model);
    return new SentenceModel(new ByteArrayInputStream(model.toByteArray()));
  }

  /** Maximum entropy, as OpenNLP has it where nothing is said, on two threads. */
  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.THREADS_PARAM, 2);
    return parameters;
  }

  private static TokenSample tokenSample(TreebankSentence sentence) {
    return new TokenSample(
        sentence.text(),
        sentence.tokens().stream()
            .map(t -> new opennlp.tools.util.Span(t.span().start(), t.span().end()))
            .toArray(opennlp.tools.util.Span[]::new));
  }

  private static POSSample tagSample(TreebankSentence sentence) {
    return TrainEnglish.sample(sentence);
  }

  private static LemmaSample lemmaSample(TreebankSentence sentence) {
    POSSample tags = tagSample(sentence);
    return new LemmaSample(
        lower(tags.getSentence()),
        tags.getTags(),
        lower(sentence.tokens().stream().map(t -> t.lemma()).toArray(String[]::new)));
  }

  private static String[] lower(String[] words) {
    String[] lower = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lower[i] = words[i].toLowerCase(Locale.ROOT);
    }
    return lower;
  }

  AnnotatedDocument annotate(CleanDocument document) {
    List<Sentence> found = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      String text = block.span().of(document.text());
      for (opennlp.tools.util.Span part : sentences.sentPosDetect(text)) {
        String words = part.getCoveredText(text).toString();
        found.add(sentence(words, block.span().start() + part.getStart(), i));
      }
    }
    return new AnnotatedDocument(document, language, found);
  }

  private Sentence sentence(String text, int at, int block) {
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(text);
    String[] forms = opennlp.tools.util.Span.spansToStrings(spans, text);
    String[] tags = tagger.tag(forms);
    String[] norms = lower(forms);
    String[] lemmas = lemmatizer.lemmatize(norms, tags);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.length; i++) {
      Span span = new Span(at + spans[i].getStart(), at + spans[i].getEnd());
      tokens.add(new Token(span, norms[i], lemmas[i], tags[i], List.of()));
    }
    return new Sentence(new Span(at, at + text.length()), block, language, tokens);
  }
}
