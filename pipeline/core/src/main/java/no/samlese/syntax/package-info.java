/** Which word of a sentence hangs on which, and how: a parser of Norwegian and its training. */
package no.samlese.syntax;
