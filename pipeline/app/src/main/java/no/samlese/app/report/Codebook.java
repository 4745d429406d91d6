package no.samlese.app.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Properties;

/**
 * What every category, code and column means, as Markdown. Codes are read off the files of rules
 * that the run used; accuracy is given where these are the files that were measured.
 */
final class Codebook {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final ReportData data;
  private final Site site;
  private final LexiconCopies lexicons;
  private final Properties accuracy = Labels.load("accuracy.properties");
  private final StringBuilder text = new StringBuilder();

  Codebook(ReportData data, LexiconCopies lexicons) {
    this.data = data;
    this.site = data.site();
    this.lexicons = lexicons;
  }

  String text(List<TableFile> tables) {
    line("# " + cell(site.text("codebook.title", site.title())));
    line(site.text("codebook.lead"));
    categories();
    line("\n## " + site.text("codebook.codes"));
    line(site.text("codebook.codes.lead"));
    lexicons.texts("context/codes/").forEach(this::code);
    tables(tables);
    return text.toString();
  }

  private void categories() {
    line("\n## " + site.text("codebook.categories"));
    for (CategoryGroup group : data.groups()) {
      line("\n### " + cell(group.title()) + " (`" + cell(group.lexicon()) + "`)");
      row(
          site.text("codebook.id"),
          site.text("method.category"),
          site.text("method.definition"),
          site.text("method.source"));
      line("|---|---|---|---|");
      for (Category category : group.categories()) {
        row(
            "`" + category.id() + "`",
            category.label(),
            category.definition(),
            category.sources().replace(" ", ", "));
      }
    }
  }

  private void code(String name, String yaml) {
    JsonNode code;
    try {
      code = YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the run has read " + name, e);
    }
    boolean indicative = code.path("indicative").asBoolean();
    line(
        "\n### `"
            + cell(code.path("code").asText())
            + "`: "
            + cell(told(code.path("title")))
            + (indicative ? " (" + site.text("codebook.indicative") + ")" : ""));
    line(cell(told(code.path("definition"))));
    line(
        "\n"
            + site.text("codebook.rules", "lexicons/" + name, code.path("version").asText())
            + " "
            + measured(name, code.path("code").asText()));
    row(site.text("method.value"), site.text("codebook.meaning"));
    line("|---|---|");
    code.path("values")
        .forEach(value -> row("`" + value.path("value").asText() + "`", told(value.path("label"))));
  }

  private String measured(String file, String code) {
    String figures = lexicons.isBuiltIn(file) ? accuracy.getProperty(code) : null;
    if (figures == null) {
      return site.text("codebook.unmeasured") + "\n";
    }
    Object[] values = figures.split(" ");
    return site.text("codebook.measured", values) + "\n";
  }

  /** In the language of the report, else in Bokmål. */
  private String told(JsonNode texts) {
    String bokmaal = texts.path("nb").asText(texts.asText());
    return texts.path(site.language().code()).asText(bokmaal);
  }

  private void tables(List<TableFile> tables) {
    line("\n## " + site.text("tables.title"));
    line(site.text("codebook.tables.lead"));
    for (TableFile table : tables) {
      line("\n### `" + table.path() + "`");
      line(site.text("table." + table.name()) + "\n");
      row(site.text("codebook.column"), site.text("codebook.type"), site.text("codebook.holds"));
      line("|---|---|---|");
      table
          .fields()
          .forEach(field -> row("`" + field.name() + "`", field.type(), field.description()));
    }
  }

  private void row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String content : cells) {
      row.append(' ').append(cell(content)).append(" |");
    }
    line(row.toString());
  }

  /** Text of others in one line, without the signs that make markup of it. */
  private static String cell(String content) {
    return Passage.plain(content).strip().replace("<", "&lt;").replace("|", "\\|");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
