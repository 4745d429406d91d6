/**
 * Blocks and zones: page furniture, contents and reference lists, headings, paragraphs, lists,
 * tables, captions, footnotes and hyphens at line ends. {@link PageLayout} is the way in; each
 * {@code …Rule} finds one thing, and {@link RunningText} is what one reads.
 */
package no.samlese.clean.layout;
