/**
 * The text of a document as a page shows it: blocks cut to a size that a browser bears, parted
 * where a hit or a repair begins or ends. Knows no table and no template.
 */
package no.samlese.app.report.reading;
