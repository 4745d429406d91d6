package no.samlese.clean;

import java.util.ArrayList;
import java.util.List;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.text.Edit;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Page;
import no.samlese.text.PageQuality;
import no.samlese.text.Span;

/** Counts on every page the words, and how many of them were repaired or left uncertain. */
final class PageSurvey {
  private PageSurvey() {}

  static List<PageQuality> of(ExtractedDocument document, CharacterRepair.Result repaired) {
    int[] changed = new int[document.pages().size()];
    int[] doubtful = new int[document.pages().size()];
    for (Edit edit : repaired.edits()) {
      changed[document.pageIndexAt(edit.raw().start())]++;
    }
    repaired.uncertain().forEach(word -> doubtful[document.pageIndexAt(word.raw().start())]++);
    List<PageQuality> pages = new ArrayList<>();
    for (int i = 0; i < changed.length; i++) {
      Page page = document.pages().get(i);
      int words = words(document.text(), page.span());
      int sound = Math.max(0, words - changed[i] - doubtful[i]);
      double share = words == 0 ? 1 : (double) sound / words;
      pages.add(new PageQuality(page.number(), words, share, changed[i]));
    }
    return pages;
  }

  /** Runs of characters between blanks that hold a letter. */
  private static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetter(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
