package no.samlese.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;

/**
 * Cuts text into sentences and words and knows no word: what the matcher finds on its own.
 *
 * @param language the language of all sentences
 */
record SimpleAnnotator(Language language) implements Function<CleanDocument, AnnotatedDocument> {
  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:\\.\\d+)*|[\\p{L}\\d]+(?:[-'\u2019/][\\p{L}\\d]+)*-?|[^\\s]");
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

  static AnnotatedDocument of(Language language, String text) {
    return new SimpleAnnotator(language).apply(CleanDocument.ofText(text));
  }

  @Override
  public AnnotatedDocument apply(CleanDocument document) {
    String text = document.text();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (MatchResult end : END.matcher(text).results().toList()) {
      sentences.add(sentence(text, start, end.start()));
      start = end.end();
    }
    sentences.add(sentence(text, start, text.length()));
    return new AnnotatedDocument(document, language, sentences);
  }

  private Sentence sentence(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    java.util.regex.Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      String norm = matcher.group().toLowerCase(Locale.ROOT);
      tokens.add(new Token(new Span(matcher.start(), matcher.end()), norm, norm, "X", List.of()));
    }
    return new Sentence(new Span(start, end), 0, language, tokens);
  }
}
