package no.samlese.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Recognises the kind of a file by its first bytes, and by its name where these leave it open. Only
 * a few kilobytes are read, and nothing is unpacked, so that a hostile file can do no harm here.
 */
final class FileKind {
  static final String ZIP = "application/zip";

  /** The kinds that are read; what Tika calls them, and what a person calls them. */
  private static final Map<String, String> READ =
      Map.ofEntries(
          Map.entry("application/pdf", "PDF"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.template", "DOTX"),
          Map.entry("application/vnd.ms-word.document.macroenabled.12", "DOCM"),
          Map.entry("application/x-tika-ooxml", "Office Open XML"),
          Map.entry("application/msword", "DOC"),
          Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
          Map.entry("application/vnd.oasis.opendocument.presentation", "ODP"),
          Map.entry("application/rtf", "RTF"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
          Map.entry("application/vnd.ms-powerpoint", "PPT"),
          Map.entry("text/html", "HTML"),
          Map.entry("application/xhtml+xml", "XHTML"),
          Map.entry("text/plain", "TXT"),
          Map.entry("text/markdown", "Markdown"),
          Map.entry("text/x-web-markdown", "Markdown"),
          Map.entry("application/epub+zip", "EPUB"));

  /** Names that mark a zip file as a document and not as an archive. */
  private static final Set<String> DOCUMENT_ENTRIES =
      Set.of("[Content_Types].xml", "mimetype", "META-INF/container.xml");

  private FileKind() {}

  static String detect(Path file, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String type = MimeTypes.getDefaultMimeTypes().detect(in, metadata).getBaseType().toString();
      return type.equals(ZIP) && holdsDocument(file) ? "application/x-tika-ooxml" : type;
    }
  }

  static boolean isRead(String mediaType) {
    return READ.containsKey(mediaType);
  }

  /** The kinds that are read, for a message. */
  static String readKinds() {
    return "PDF, DOCX, DOC, ODT, RTF, PPTX, HTML, TXT, EPUB";
  }

  /** A DOCX, ODT or EPUB under a wrong name; the list of entries tells, nothing is unpacked. */
  private static boolean holdsDocument(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return DOCUMENT_ENTRIES.stream().anyMatch(name -> zip.getEntry(name) != null);
    } catch (IOException e) {
      return false;
    }
  }
}
