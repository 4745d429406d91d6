/** Generates scanned pages with known text, and measures the repair of characters on them. */
package no.samlese.benchmarks.ocr;
