package no.samlese.ingest;

/**
 * How much of an archive is unpacked before it counts as hostile.
 *
 * @param entries files and folders in one archive
 * @param entryBytes size of one unpacked file
 * @param totalBytes size of all unpacked files of one archive
 * @param ratio unpacked bytes a packed byte, above {@code freeBytes}
 * @param freeBytes unpacked bytes below which the ratio is not looked at
 * @param depth archives within archives
 */
record ZipLimits(
    int entries, long entryBytes, long totalBytes, int ratio, long freeBytes, int depth) {
  static ZipLimits defaults() {
    return new ZipLimits(10_000, 1L << 30, 4L << 30, 200, 50L << 20, 3);
  }
}
