package no.samlese.app.report;

import static no.samlese.app.report.JsonText.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder as an RO-Crate 1.1. It names no person and holds no time, as the record of a run does
 * not; who publishes the folder adds {@code datePublished} and {@code license} to the root.
 */
final class RoCrate {
  private static final String SOFTWARE = "#samlese";

  /** Files and folders beside the tables, with their media type; folders have none. */
  private static final Map<String, String> OTHERS = others();

  private final ReportData data;
  private final ReportFolder folder;

  RoCrate(ReportData data, ReportFolder folder) {
    this.data = data;
    this.folder = folder;
  }

  private static Map<String, String> others() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("index.html", "text/html");
    types.put("method.html", "text/html");
    types.put("tables.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    types.put(
        "summary.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    types.put("samlese.duckdb", "application/octet-stream");
    types.put("run.json", "application/json");
    types.put("datapackage.json", "application/json");
    types.put("codebook.md", "text/markdown");
    types.put("CITATION.cff", "application/yaml");
    return types;
  }

  String text(List<TableFile> tables, LexiconCopies lexicons) {
    List<Map<String, Object>> parts = new ArrayList<>();
    OTHERS.forEach(
        (path, type) -> {
          if (folder.holds(path)) {
            parts.add(file(path, null, type, null, null));
          }
        });
    tables.forEach(table -> parts.add(table(table)));
    lexicons.paths().forEach(path -> parts.add(file(path, null, type(path), null, null)));
    List<Map<String, Object>> graph = new ArrayList<>();
    graph.add(descriptor());
    graph.add(root(parts));
    graph.add(software());
    graph.add(action(parts));
    graph.addAll(parts);
    return JsonText.of(
        object("@context", "https://w3id.org/ro/crate/1.1/context", "@graph", graph));
  }

  private static Map<String, Object> descriptor() {
    return object(
        "@id",
        "ro-crate-metadata.json",
        "@type",
        "CreativeWork",
        "conformsTo",
        reference("https://w3id.org/ro/crate/1.1"),
        "about",
        reference("./"));
  }

  private Map<String, Object> root(List<Map<String, Object>> parts) {
    return object(
        "@id", "./",
        "@type", "Dataset",
        "name", data.site().title(),
        "description", data.site().text("package.data"),
        "identifier", data.run().fingerprint(),
        "inLanguage", data.site().language().code(),
        "hasPart", references(parts),
        "mentions", reference("#run"));
  }

  private Map<String, Object> software() {
    return object(
        "@id", SOFTWARE,
        "@type", "SoftwareApplication",
        "name", "Samlese",
        "softwareVersion", data.run().version(),
        "license", "https://spdx.org/licenses/GPL-3.0-or-later");
  }

  private Map<String, Object> action(List<Map<String, Object>> parts) {
    return object(
        "@id", "#run",
        "@type", "CreateAction",
        "name", data.site().text("method.run"),
        "instrument", reference(SOFTWARE),
        "result", references(parts.stream().filter(part -> !isLexicon(part)).toList()),
        "object", references(parts.stream().filter(RoCrate::isLexicon).toList()));
  }

  private static boolean isLexicon(Map<String, Object> part) {
    return part.get("@id").toString().startsWith(ReportFolder.LEXICONS + "/");
  }

  private Map<String, Object> table(TableFile table) {
    return file(
        table.path(),
        data.site().text("table." + table.name()),
        "text/csv",
        Long.toString(table.bytes()),
        table.sha256());
  }

  private static Map<String, Object> file(
      String path, String description, String type, String size, String sha256) {
    return object(
        "@id", path.replace("%", "%25").replace(" ", "%20"),
        "@type", "File",
        "name", path.substring(path.lastIndexOf('/') + 1),
        "description", description,
        "encodingFormat", type,
        "contentSize", size,
        "sha256", sha256);
  }

  private static String type(String path) {
    return path.endsWith(".json") ? "application/json" : "application/yaml";
  }

  private static List<Map<String, Object>> references(List<Map<String, Object>> parts) {
    return parts.stream().map(part -> reference(part.get("@id").toString())).toList();
  }

  private static Map<String, Object> reference(String id) {
    return object("@id", id);
  }
}
