package no.samlese.benchmarks.match;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * CoreNLP's TokensRegex: a pattern a form, all in one {@link MultiPatternMatcher} that is triggered
 * by the words of the patterns; the tokens are in lower case.
 */
final class TokensRegexLookup implements Lookup {
  private final List<String> forms;
  private final List<List<CoreMap>> sentences = new ArrayList<>();
  private MultiPatternMatcher<CoreMap> matcher;

  TokensRegexLookup(List<String> forms) {
    this.forms = forms;
  }

  @Override
  public String name() {
    return "TokensRegex, 1/10 of forms";
  }

  @Override
  public void read(List<AnnotatedDocument> texts) {
    for (AnnotatedDocument text : texts) {
      for (Sentence sentence : text.sentences()) {
        sentences.add(labels(sentence));
      }
    }
  }

  private static List<CoreMap> labels(Sentence sentence) {
    List<CoreMap> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.norm());
      labels.add(label);
    }
    return labels;
  }

  @Override
  public void compile() {
    List<TokenSequencePattern> patterns = new ArrayList<>();
    for (String form : forms) {
      patterns.add(TokenSequencePattern.compile(pattern(form)));
    }
    matcher = TokenSequencePattern.getMultiPatternMatcher(patterns);
  }

  private static String pattern(String form) {
    StringBuilder pattern = new StringBuilder();
    for (String word : form.toLowerCase(Locale.ROOT).split(" ", -1)) {
      pattern.append("[ { word:\"").append(word.replace("\"", "\\\"")).append("\" } ] ");
    }
    return pattern.toString();
  }

  @Override
  public long match() {
    long hits = 0;
    for (List<CoreMap> sentence : sentences) {
      hits += matcher.findNonOverlapping(sentence).size();
    }
    return hits;
  }
}
