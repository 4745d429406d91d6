/**
 * The report: a static web site made from the tables of a run alone. Opens from a disk, asks for
 * nothing on the network, and escapes every word of a document.
 */
package no.samlese.app.report;
