package no.samlese.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samlese.text.Span;
import no.samlese.text.UserException;

/** Keyword in context: every place of a run where a query holds, a line each. */
public final class Concordance {
  /** More lines nobody reads, and fewer fit into memory. */
  private static final int MOST_LINES = 500_000;

  private final RunTables run;
  private final Query query;
  private final Options options;
  private final List<String> columns;
  private final Map<String, Integer> places;
  private final Filter where;
  private final List<List<Object>> lines = new ArrayList<>();

  /**
   * How to look, and what to show.
   *
   * @param within in what the query has to hold
   * @param context characters on either side, within the block
   * @param allZones whether furniture, contents lists and references are read too, and hits that
   *     are not counted
   * @param where conditions that all have to hold
   * @param sort what the lines are sorted by, the first first; else as they stand in the corpus
   */
  public record Options(
      Within within, int context, boolean allZones, List<Condition> where, List<SortKey> sort) {
    public Options {
      where = List.copyOf(where);
      sort = List.copyOf(sort);
    }
  }

  private Concordance(RunTables run, Query query, Options options) {
    this.run = run;
    this.query = query;
    this.options = options;
    this.columns = columns(run.codes());
    this.places = new LineTable(columns, List.of()).places();
    this.where = new Filter(options.where(), columns, run.documentColumns());
  }

  /** The columns: first those that users of quanteda know, then whose, where and what. */
  private static List<String> columns(List<String> codes) {
    List<String> columns =
        new ArrayList<>(List.of("docname", "from", "to", "pre", "keyword", "post", "pattern"));
    columns.addAll(Place.OF_DOCUMENT);
    columns.addAll(List.of("page", "section", "zone", "language", "edits"));
    columns.addAll(RunTables.HIT_COLUMNS);
    columns.addAll(codes);
    columns.addAll(List.of("hit_id", "document_id", "block_id", "sentence_id", "start", "end"));
    return List.copyOf(columns);
  }

  /**
   * The lines of a query.
   *
   * @throws UserException if the query or an option is wrong
   */
  public static LineTable of(RunTables run, String query, Options options) {
    Query parsed = QueryParser.parse(query);
    HitColumns.check(parsed, query, run);
    Concordance concordance = new Concordance(run, parsed, options);
    run.forEach(concordance.where::wantsDocument, concordance::read);
    return new LineTable(
        concordance.columns, SortKey.sort(concordance.lines, options.sort(), concordance.places));
  }

  /** Hits and repairs are read only of documents in which something is found. */
  private void read(List<RunText> texts) {
    if (query.asksForHits()) {
      run.readHits(texts);
    }
    List<Answer> answers =
        texts.stream()
            .map(text -> new Answer(text, find(text)))
            .filter(answer -> !answer.places().isEmpty())
            .toList();
    List<RunText> some = answers.stream().map(Answer::text).toList();
    if (!query.asksForHits()) {
      run.readHits(some);
    }
    run.readEdits(some);
    answers.forEach(this::show);
  }

  /** What is found in a document. */
  private record Answer(RunText text, List<Found> places) {}

  private List<Found> find(RunText text) {
    Evaluation evaluation = new Evaluation(options.allZones());
    return new Units(text, options.allZones())
        .of(options.within()).stream()
            .flatMap(unit -> evaluation.find(query, unit).stream())
            .toList();
  }

  private void show(Answer answer) {
    Sentences sentences = new Sentences(answer.text());
    for (Found found : answer.places()) {
      add(line(answer.text(), sentences.at(found.span()), found));
    }
  }

  private void add(List<Object> line) {
    if (where.wants(line)) {
      if (lines.size() == MOST_LINES) {
        throw new UserException(
            "The query has more than " + MOST_LINES + " lines.",
            "Ask for less: a longer word before *, or --where.");
      }
      lines.add(line);
    }
  }

  private List<Object> line(RunText text, RunText.Sentence sentence, Found found) {
    RunText.Block block = found.piece().block();
    Span span = found.span();
    Place place = new Place(text, block, sentence, span, text.hitsUnder(span));
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] =
          switch (columns.get(i)) {
            case "pre" -> before(block, span.start());
            case "keyword" -> block.of(span);
            case "post" -> after(block, span.end());
            case "pattern" -> found.pattern();
            default -> place.value(columns.get(i));
          };
    }
    return Arrays.asList(cells);
  }

  private String before(RunText.Block block, int end) {
    int start = Math.max(block.start(), end - options.context());
    String text = block.of(new Span(start, end));
    return text.isEmpty() || !Character.isLowSurrogate(text.charAt(0)) ? text : text.substring(1);
  }

  private String after(RunText.Block block, int start) {
    int end = Math.min(block.span().end(), start + options.context());
    String text = block.of(new Span(start, end));
    boolean cut = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    return cut ? text.substring(0, text.length() - 1) : text;
  }
}
