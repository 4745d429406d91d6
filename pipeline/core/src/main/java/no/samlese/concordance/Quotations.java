package no.samlese.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samlese.text.Span;

/**
 * Sentences to code on: a row for each sentence with hits, question and category, in the form of
 * the spreadsheets in which such material is coded.
 */
public final class Quotations {
  private final Options options;
  private final List<String> columns;
  private final Filter where;
  private final Map<String, String> lexicons;
  private final List<List<Object>> lines = new ArrayList<>();

  /**
   * Which sentences.
   *
   * @param hits which hits they need
   * @param grid whose questions they speak to; without it the lexicon of a hit stands for one
   * @param where conditions on columns of the rows and of documents, all of which have to hold
   * @param allZones whether blocks and hits that are not counted are among them
   */
  public record Options(
      HitFilter hits, Optional<CodingGrid> grid, List<Condition> where, boolean allZones) {
    public Options {
      where = List.copyOf(where);
    }
  }

  private Quotations(RunTables run, Options options) {
    this.options = options;
    this.lexicons = run.lexicons();
    this.columns = columns(run.codes());
    this.where = new Filter(options.where(), columns, run.documentColumns());
  }

  private static List<String> columns(List<String> codes) {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "question",
                "category",
                "subcategory",
                "quotation",
                "source",
                "page",
                "as_printed"));
    columns.addAll(codes);
    columns.addAll(List.of("term_id", "section", "zone", "language", "docname"));
    columns.addAll(Place.OF_DOCUMENT);
    columns.addAll(List.of("hit_id", "document_id", "sentence_id"));
    return List.copyOf(columns);
  }

  /** The rows, as they stand in the corpus. */
  public static LineTable of(RunTables run, Options options) {
    Quotations quotations = new Quotations(run, options);
    run.forEach(
        quotations.where::wantsDocument,
        texts -> {
          run.readHits(texts);
          run.readEdits(texts);
          texts.forEach(quotations::read);
        });
    return new LineTable(quotations.columns, quotations.lines);
  }

  /** What the rows of a sentence differ in. */
  private record Heading(String question, String category) {}

  private void read(RunText text) {
    Sentences sentences = new Sentences(text);
    for (Unit unit : new Units(text, options.allZones()).of(Within.SENTENCE)) {
      Unit.Piece piece = unit.pieces().get(0);
      Map<Heading, List<RunText.Hit>> headings = new LinkedHashMap<>();
      for (RunText.Hit hit : piece.hits()) {
        if ((options.allZones() || hit.counted()) && options.hits().fits(hit)) {
          String category = hit.values().get("category");
          for (String question : questions(hit)) {
            headings
                .computeIfAbsent(new Heading(question, category), h -> new ArrayList<>())
                .add(hit);
          }
        }
      }
      headings.forEach(
          (heading, hits) -> {
            RunText.Sentence sentence = sentences.at(piece.span());
            add(heading, new Place(text, piece.block(), sentence, piece.span(), hits));
          });
    }
  }

  private Set<String> questions(RunText.Hit hit) {
    return options
        .grid()
        .map(grid -> grid.questions(hit))
        .orElseGet(() -> Set.of(lexicons.getOrDefault(hit.values().get("category"), "")));
  }

  private void add(Heading heading, Place place) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(columns.get(i), heading, place);
    }
    List<Object> line = Arrays.asList(cells);
    if (where.wants(line)) {
      lines.add(line);
    }
  }

  private static Object cell(String column, Heading heading, Place place) {
    return switch (column) {
      case "question" -> heading.question();
      case "category" -> heading.category();
      case "subcategory" -> subcategory(place);
      case "quotation" -> quotation(place.block(), place.span());
      case "source" -> source(place);
      case "as_printed" -> place.value("edits");
      default -> place.value(column);
    };
  }

  /** The facet of a term, or the term where it has none. */
  private static String subcategory(Place place) {
    return Place.joined(
        place.hits().stream()
            .map(
                hit -> {
                  String facet = hit.values().get("facet");
                  return facet.isEmpty() ? hit.values().get("term_id") : facet;
                })
            .toList());
  }

  private static String quotation(RunText.Block block, Span span) {
    return block.of(span).replaceAll("\\s+", " ").strip();
  }

  /** Such as {@code Modum, Samfunnsdel (2021)}. */
  private static String source(Place place) {
    String title = (String) place.value("title");
    String name = title == null || title.isBlank() ? (String) place.value("docname") : title;
    Object year = place.value("year");
    return place.value("municipality") + ", " + name + (year == null ? "" : " (" + year + ')');
  }
}
