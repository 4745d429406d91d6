package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip that takes its time. */
final class BestGzip extends GZIPOutputStream {
  BestGzip(OutputStream out) throws IOException {
    super(out, 1 << 16);
    def.setLevel(Deflater.BEST_COMPRESSION);
  }
}
