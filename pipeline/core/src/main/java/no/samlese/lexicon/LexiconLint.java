package no.samlese.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells everything that is wrong or doubtful in lexicons: what keeps them from being used (errors),
 * what makes a term find less or more than its author means (warnings), and words that nobody knows
 * (notes).
 */
public final class LexiconLint {
  private final Lexicons lexicons;
  private final List<Finding> findings;

  private LexiconLint(LexiconSet set) {
    this.lexicons = set.lexicons();
    this.findings = new ArrayList<>(set.findings());
  }

  /**
   * The findings in the lexicons of the jar with a folder laid over them, by file and line.
   *
   * @throws no.samlese.text.UserException if the folder cannot be read
   */
  public static List<Finding> lint(Optional<Path> overlay) {
    LexiconLint lint = new LexiconLint(LexiconSet.read(overlay));
    for (Term term : lint.lexicons.terms()) {
      lint.term(term);
    }
    lint.exclusions();
    lint.findings.addAll(new DuplicateForms(lint.lexicons).findings());
    lint.findings.sort(null);
    return List.copyOf(lint.findings);
  }

  /**
   * Forms with a word that no word list knows, by file and line: misspelled, or new.
   *
   * @throws no.samlese.text.UserException if the folder cannot be read
   */
  public static List<Finding> notes(Optional<Path> overlay) {
    List<Finding> notes = new UnknownForms().findings(LexiconSet.read(overlay).lexicons());
    return notes.stream().sorted().toList();
  }

  private void term(Term term) {
    for (Form form : term.forms()) {
      unusualCharacter(form.text())
          .ifPresent(
              c ->
                  warn(
                      form.place(),
                      "no word of a text has a " + c + ", so \"" + form.text() + "\" finds nothing",
                      "Write the form without it, or as several forms."));
    }
    boolean written = term.pos() != PartOfSpeech.ABBR && term.compound() != CompoundUse.NONE;
    if (written && term.forms().stream().allMatch(form -> lastWord(form).length() < 4)) {
      warn(
          term.place(),
          term.id() + " is too short to be looked for in compounds (four letters are needed)",
          "Write \"compound: none\", and list the compounds that count as forms.");
    }
  }

  private static String lastWord(Form form) {
    return form.text().substring(form.text().lastIndexOf(' ') + 1);
  }

  private void exclusions() {
    Set<String> used = new HashSet<>();
    lexicons.terms().forEach(term -> used.addAll(term.unless()));
    for (Exclusion exclusion : lexicons.exclusions().values()) {
      if (!used.contains(exclusion.id())) {
        warn(
            exclusion.place(),
            "no term names the exclusion " + exclusion.id(),
            "Name it under \"unless\" of a term, or delete it.");
      }
      List<String> neighbours = new ArrayList<>(exclusion.next());
      neighbours.addAll(exclusion.previous());
      neighbours.addAll(exclusion.without());
      neighbours.stream().sorted().forEach(word -> neighbour(exclusion, word));
      exclusion.within().forEach(text -> excludedText(exclusion, text));
    }
  }

  private void neighbour(Exclusion exclusion, String word) {
    if (word.indexOf(' ') >= 0) {
      warn(
          exclusion.place(),
          "the neighbour \"" + word + "\" of " + exclusion.id() + " is more than one word",
          "Give the nearest word alone, or the whole expression under \"within\".");
    }
    excludedText(exclusion, word);
  }

  private void excludedText(Exclusion exclusion, String text) {
    unusualCharacter(text)
        .ifPresent(
            c ->
                warn(
                    exclusion.place(),
                    "no word of a text has a "
                        + c
                        + ", so \""
                        + text
                        + "\" of "
                        + exclusion.id()
                        + " never applies",
                    "Write it without."));
  }

  /** The first character that is never inside a word: words end at it. */
  private static Optional<String> unusualCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && " -'\u2019.&\u2010\u2011".indexOf(c) < 0) {
        return Optional.of(c == '/' ? "slash" : c == ',' ? "comma" : "\"" + c + '"');
      }
    }
    return Optional.empty();
  }

  private void warn(Place place, String message, String cure) {
    findings.add(Finding.warning(place, message, cure));
  }
}
