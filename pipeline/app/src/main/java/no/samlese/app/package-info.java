/** The command line and the reports. */
package no.samlese.app;
