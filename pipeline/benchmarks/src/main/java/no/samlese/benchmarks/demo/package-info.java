/**
 * Builds the demo corpus: plans of five invented municipalities, in the shapes that real plans come
 * in, with a count of what was planted in them.
 *
 * <p>A {@link no.samlese.benchmarks.demo.DemoSource} is parsed from a text file, set as pages of
 * {@link no.samlese.benchmarks.demo.Ink} or as a Word document, and where the shape asks for it
 * printed, scanned and read back by Tesseract.
 */
package no.samlese.benchmarks.demo;
