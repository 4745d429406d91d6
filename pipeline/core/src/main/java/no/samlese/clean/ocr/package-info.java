/** Repair of characters that a scanner misread, with a confidence for every change. */
package no.samlese.clean.ocr;
