package no.samlese.benchmarks.demo;

/** A word or phrase that was planted in a text, and the category that it belongs to. */
record Mark(String surface, String category) {}
