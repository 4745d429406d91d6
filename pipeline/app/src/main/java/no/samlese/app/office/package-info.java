/**
 * Files for office programs: workbooks of tables, and papers with headings, tables and pictures.
 * Knows no run and no language; whoever writes a file brings the words. Equal contents give equal
 * bytes: no file holds a time, and entries stand in a fixed order.
 */
package no.samlese.app.office;
