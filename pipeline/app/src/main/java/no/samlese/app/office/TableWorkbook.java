package no.samlese.app.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making. Rows beyond a few wait on the disk, so that tables may be long. */
public final class TableWorkbook implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 100;

  /** Is packed once only, when the times are taken out. */
  private static final class Uncompressed extends SXSSFWorkbook {
    Uncompressed(XSSFWorkbook base) {
      super(base, ROWS_IN_MEMORY);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
      ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
      zip.setLevel(Deflater.NO_COMPRESSION);
      return zip;
    }
  }

  /** One row of a sheet is its headings. */
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;

  private final SXSSFWorkbook workbook;
  private final SheetStyles styles;
  private final int most;

  /** An empty workbook with a title for those who look at its properties. */
  public TableWorkbook(String title) {
    this(title, MOST_ROWS);
  }

  TableWorkbook(String title, int most) {
    XSSFWorkbook base = new XSSFWorkbook();
    base.getProperties().getCoreProperties().setTitle(title);
    base.getProperties().getCoreProperties().setCreator("Samlese");
    this.workbook = new Uncompressed(base);
    this.styles = new SheetStyles(workbook);
    this.most = most;
  }

  /** A table under headings, which {@link SheetWriter#filter} ends. */
  public SheetWriter table(String name, List<SheetColumn> columns) {
    SheetWriter writer = new SheetWriter(workbook.createSheet(name), styles, columns, most);
    writer.head();
    return writer;
  }

  /** A sheet to read, without headings above its columns. */
  public SheetWriter notes(String name, List<SheetColumn> columns) {
    SXSSFSheet sheet = workbook.createSheet(name);
    return new SheetWriter(sheet, styles, columns, most);
  }

  /** Writes the workbook. */
  public void write(Path file) throws IOException {
    StableZip.write(workbook::write, file);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
