package no.samlese.app.report;

import static no.samlese.app.report.JsonText.object;

import java.util.List;
import java.util.Map;

/** A Data Package of the Frictionless standards: every CSV file with the schema of its table. */
final class DataPackage {
  private static final Map<String, Object> DIALECT =
      object(
          "csvddfVersion",
          1.2,
          "delimiter",
          ",",
          "quoteChar",
          "\"",
          "doubleQuote",
          true,
          "lineTerminator",
          "\r\n",
          "header",
          true);

  private final ReportData data;

  DataPackage(ReportData data) {
    this.data = data;
  }

  String text(List<TableFile> tables) {
    Site site = data.site();
    RunDescription run = data.run();
    return JsonText.of(
        object(
            "profile", "tabular-data-package",
            "name", "samlese-" + run.shortFingerprint(),
            "title", site.title(),
            "description", site.text("package.data"),
            "version", run.version(),
            "keywords", List.of("samskaping", "co-creation", "governance paradigms", "leadership"),
            "samlese", object("version", run.version(), "fingerprint", run.fingerprint()),
            "resources", tables.stream().map(this::resource).toList()));
  }

  private Map<String, Object> resource(TableFile table) {
    return object(
        "profile",
        "tabular-data-resource",
        "name",
        table.name(),
        "path",
        table.path(),
        "title",
        data.site().text("table." + table.name()),
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "bytes",
        table.bytes(),
        "hash",
        "sha256:" + table.sha256(),
        "dialect",
        DIALECT,
        "schema",
        object(
            "fields", table.fields().stream().map(DataPackage::field).toList(),
            "missingValues", List.of("")));
  }

  private static Map<String, Object> field(TableFile.Field field) {
    return object("name", field.name(), "type", field.type(), "description", field.description());
  }
}
