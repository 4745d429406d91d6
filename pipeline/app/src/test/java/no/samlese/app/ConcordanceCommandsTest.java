package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The concordance and the quotations of a run of two municipalities, by the real command line. */
class ConcordanceCommandsTest {
  @TempDir private static Path temporary;
  private static Path run;

  @BeforeAll
  static void makeRun() throws IOException {
    Path corpus = temporary.resolve("planer");
    write(
        corpus.resolve("Modum kommune/plan 2021.txt"),
        """
        Kommunen skal bruke samskaping i hver bygd. Ledelsen vil ha målstyring og god ledelse.

        =HYPERLINK om samskaping og ledere. Ingen kjøper samskaping.
        """);
    write(
        corpus.resolve("Sigdal kommune/plan 2018.txt"),
        "Målstyring er nyttig for kommunen, og samarbeid må til. Ledelsen leser planen.\n");
    run = temporary.resolve("resultat");
    assertThat(Command.run("run", corpus, "--out", run).exit()).isZero();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Command kwic(Object... args) {
    Object[] all = new Object[args.length + 2];
    all[0] = "kwic";
    all[1] = run;
    System.arraycopy(args, 0, all, 2, args.length);
    return Command.run(all);
  }

  private static List<CSVRecord> rows(Path csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(csv)) {
      assertThat(reader.read()).isEqualTo('\uFEFF');
      return CSVParser.parse(reader, format).getRecords();
    }
  }

  @Test
  void a_query_shows_its_places_one_below_the_other() {
    Command found = kwic("samskap* AND leder*");
    assertThat(found.exit()).isZero();
    assertThat(found.out())
        .contains("[samskaping]  og ledere", "Modum 2021 p. 1", "2 lines in 1 documents.")
        .doesNotContain("Sigdal");
    assertThat(kwic("samskap* AND målstyring").out()).contains("0 lines");
    assertThat(kwic("samskap* AND målstyring", "--within", "paragraph").out()).contains("2 lines");
    assertThat(kwic("*", "--limit", "1").exit()).isEqualTo(2);
    assertThat(kwic("samskap*", "--limit", "1").out()).contains("2 more are not shown");
  }

  @Test
  void a_line_says_whose_where_and_what() throws IOException {
    Path csv = temporary.resolve("linjer.csv");
    assertThat(kwic("category:cocreation", "--csv", csv, "--sort", "year,keyword").exit()).isZero();
    List<CSVRecord> rows = rows(csv);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).toMap())
        .containsEntry("keyword", "samarbeid")
        .containsEntry("municipality", "Sigdal")
        .containsEntry("year", "2018")
        .containsEntry("page", "1")
        .containsEntry("zone", "body")
        .containsEntry("commitment", "must")
        .containsEntry("pattern", "category:cocreation")
        .containsEntry("from", "8")
        .containsEntry("to", "8");
    assertThat(rows.get(1).get("term_id")).isEqualTo("cocreation.samskaping");
    assertThat(rows).anyMatch(row -> row.get("pre").startsWith("'=HYPERLINK"));
  }

  @Test
  void lines_are_filtered_by_any_column() {
    assertThat(kwic("målstyring", "--where", "municipality=Sigdal").out()).contains("1 lines");
    assertThat(kwic("målstyring", "--where", "year>=2020").out()).contains("1 lines", "Modum");
    assertThat(kwic("målstyring", "--where", "status=read*").out()).contains("2 lines");
    assertThat(kwic("målstyring OR samskap*", "--where", "polarity=negated").out())
        .contains("1 lines", "Ingen kjøper  [samskaping]");
    Command wrong = kwic("målstyring", "--where", "kommune=Sigdal");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("kommune", "municipality, municipality_code");
  }

  @Test
  void what_is_wrong_is_told_with_its_cure() {
    Command wrong = kwic("samskap* leder");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("\n             ^", "AND or OR");
    assertThat(kwic("term:samskapping").err()).contains("Nearest: ", "cocreation.samskaping");
    assertThat(kwic("category:cocreatoin").exit()).isEqualTo(2);
    assertThat(kwic("code:comitment=must").err()).contains("polarity, commitment");
    assertThat(kwic("a", "--sort", "venstre").err()).contains("left, right");
    assertThat(kwic("a", "--context", "-1").exit()).isEqualTo(2);
    Command none = Command.run("kwic", temporary, "a");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("not the folder of a run");
    assertThat(Command.run("kwic", "--help").out()).contains("Examples: samlese kwic");
    assertThat(Command.run("quotes", "--help").out()).contains("Example: samlese quotes");
  }

  @Test
  void a_workbook_holds_the_lines_and_no_formula() throws IOException {
    Path xlsx = temporary.resolve("linjer.xlsx");
    assertThat(kwic("samskaping", "--xlsx", xlsx, "--json").out()).contains("\"lines\":[{");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("keyword");
      assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).startsWith("=HYPERLINK");
    }
  }

  @Test
  void quotations_are_whole_sentences_with_their_source() throws IOException {
    Path csv = temporary.resolve("sitater.csv");
    Command quotes =
        Command.run(
            "quotes", run, "--code", "commitment=must", "--category", "cocreation", "--csv", csv);
    assertThat(quotes.exit()).isZero();
    assertThat(quotes.out()).contains("2 quotations.");
    CSVRecord row = rows(csv).get(0);
    assertThat(row.get("quotation")).isEqualTo("Kommunen skal bruke samskaping i hver bygd.");
    assertThat(row.get("question")).isEqualTo("co-creation");
    assertThat(row.get("category")).isEqualTo("cocreation/samskaping");
    assertThat(row.get("source")).startsWith("Modum, ").endsWith("(2021)");
    assertThat(row.get("as_printed")).isEmpty();
    assertThat(Command.run("quotes", run, "--code", "commitment").exit()).isEqualTo(2);
    assertThat(Command.run("quotes", run, "--category", "kokreation").err()).contains("Nearest");
  }

  @Test
  void a_grid_of_questions_says_what_speaks_to_what() throws IOException {
    Path grid = temporary.resolve("grid.csv");
    write(
        grid,
        """
        \uFEFFquestion;category;code
        Hva vil de?;cocreation/*;commitment=must
        Hva måles?;paradigm/npm;
        """);
    Command quotes =
        Command.run("quotes", run, "--questions", grid, "--where", "municipality=Modum");
    assertThat(quotes.exit()).isZero();
    assertThat(quotes.out())
        .contains("Hva vil de? › cocreation/samskaping", "Hva måles? › paradigm/npm")
        .contains("2 quotations.");
    write(grid, "spørsmål,category\na,b\n");
    assertThat(Command.run("quotes", run, "--questions", grid).err())
        .contains("no columns question");
    write(grid, "question,category\na,\n");
    assertThat(Command.run("quotes", run, "--questions", grid).err()).contains("row 2");
    write(grid, "question,category\na,kokreation\n");
    assertThat(Command.run("quotes", run, "--questions", grid).exit()).isEqualTo(2);
  }
}
