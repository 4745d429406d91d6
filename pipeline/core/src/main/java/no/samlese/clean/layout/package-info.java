/** Blocks and zones: page furniture, paragraphs, headings, lists, tables, hyphens at line ends. */
package no.samlese.clean.layout;
