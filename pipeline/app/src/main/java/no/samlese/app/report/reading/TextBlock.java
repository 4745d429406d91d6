package no.samlese.app.report.reading;

/**
 * A block of clean text.
 *
 * @param page page on which it begins
 * @param zone part that it plays
 * @param level depth of a heading from 1; 0 for any other block
 * @param start its first offset in the clean text
 * @param end offset after the last
 * @param text fit to be shown, each character in its place
 */
public record TextBlock(int page, String zone, int level, int start, int end, String text) {}
