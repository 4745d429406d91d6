/**
 * The stage {@code clean}: from the text as found to the text as meant. Layout first ({@code
 * clean.layout} says which lines form which block), characters second ({@code clean.ocr} says which
 * words were misread); both speak of offsets in the extracted text, and this package puts the clean
 * text together from what the two say.
 */
package no.samlese.clean;
