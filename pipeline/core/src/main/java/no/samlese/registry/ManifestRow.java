package no.samlese.registry;

/**
 * A line of a manifest.
 *
 * @param line 1-based line of the file on which it begins
 */
record ManifestRow(int line, PathPattern path, ManifestEntry entry) {}
