/**
 * The drawings of the report: from plain values to SVG and PNG. Knows no table, no page and no
 * language; whoever asks for a drawing brings the words that stand in it. Axes, marks and lines are
 * drawn by JFreeChart where it draws such a figure; SVG is written by JFreeSVG.
 */
package no.samlese.app.figure;
