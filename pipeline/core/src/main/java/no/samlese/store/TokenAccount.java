package no.samlese.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlese.text.CleanDocument;
import no.samlese.text.Zone;

/**
 * The account of a document's words from extraction to denominator. Every step is counted by
 * itself, so that the account can fail to balance, and tells if a stage lost words.
 *
 * @param rows steps in order; the last is what is left
 */
record TokenAccount(List<AccountRow> rows) {
  private static final String STAGE = "account";

  TokenAccount {
    rows = List.copyOf(rows);
  }

  /**
   * Draws up the account of a document.
   *
   * @param wordsOfBlock words of each block, as the tokenizer parts them
   */
  static TokenAccount of(CleanDocument clean, int[] wordsOfBlock) {
    WordChanges changes = new WordChanges(clean);
    int tokens = 0;
    for (int words : wordsOfBlock) {
      tokens += words;
    }
    Ledger ledger = new Ledger(clean.source().id());
    ledger.add("extracted", changes.extracted());
    ledger.add("removed", changes.removed());
    ledger.add("joined", changes.joined());
    ledger.add("split", changes.split());
    ledger.add("added", changes.added());
    ledger.add("tokenised", tokens - changes.clean());
    int counted = 0;
    for (Zone zone : Zone.values()) {
      int words = words(clean, wordsOfBlock, zone);
      if (zone.counted()) {
        counted += words;
      } else {
        ledger.add("zone:" + zone.label(), -words);
      }
    }
    ledger.close(counted);
    return new TokenAccount(ledger.rows);
  }

  private static int words(CleanDocument clean, int[] wordsOfBlock, Zone zone) {
    int words = 0;
    for (int i = 0; i < wordsOfBlock.length; i++) {
      words += clean.blocks().get(i).zone() == zone ? wordsOfBlock[i] : 0;
    }
    return words;
  }

  /**
   * Whether the steps lead from the words that were found on the pages to the words in the counts.
   *
   * @param onPages words of all pages, before the repair
   * @param counted words in the denominators
   */
  boolean balances(int onPages, int counted) {
    int sum = rows.stream().mapToInt(AccountRow::change).sum();
    AccountRow last = rows.get(rows.size() - 1);
    return rows.get(0).change() == onPages && sum == counted && last.words() == counted;
  }

  /** Says which document does not balance; nothing if it does. */
  Optional<ProblemRow> problem(int onPages, int counted) {
    if (balances(onPages, counted)) {
      return Optional.empty();
    }
    int sum = rows.stream().mapToInt(AccountRow::change).sum();
    String what =
        "The account of words does not balance: %d on the pages, %d at its end, %d in the counts."
            .formatted(onPages, sum, counted);
    return Optional.of(
        new ProblemRow(
            rows.get(0).documentId(),
            "",
            0,
            STAGE,
            "warning",
            what,
            "This is a fault of the program; please report it with the document."));
  }

  /** Adds step to step. */
  private static final class Ledger {
    private final String documentId;
    private final List<AccountRow> rows = new ArrayList<>();
    private int words;

    Ledger(String documentId) {
      this.documentId = documentId;
    }

    void add(String step, int change) {
      words += change;
      rows.add(new AccountRow(documentId, rows.size() + 1, step, change, words));
    }

    /** What is counted is not what is left but what was counted, so that a gap shows. */
    void close(int counted) {
      rows.add(new AccountRow(documentId, rows.size() + 1, "counted", 0, counted));
    }
  }
}
