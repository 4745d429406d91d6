package no.samlese.clean.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Markup;
import no.samlese.text.Markup.Kind;
import no.samlese.text.Span;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;

/** What a file says of its own parts decides. */
class MarkupRuleTest {
  private static final String TEXT =
      """
      vi samskaper i hele kommunen, og det skal merkes.
      Innbyggerne deltar i arbeidet fra første dag, og det er et mål i seg selv.
      hvordan vi vil arbeide
      Innbyggerforum hver høst
      Kommunen legger fram resultatene for alle som har vært med.
      """;

  @Test
  void headingsListItemsAndLevelsAreTheFilesOwn() {
    List<LayoutBlock> blocks =
        blocks(
            Map.of(
                "vi samskaper i hele kommunen, og det skal merkes.", heading(1),
                "hvordan vi vil arbeide", heading(3),
                "Innbyggerforum hver høst", new Markup(new Span(0, 0), Kind.LIST_ITEM, 0)));

    assertThat(blocks.stream().map(LayoutBlock::zone))
        .containsExactly(Zone.HEADING, Zone.BODY, Zone.HEADING, Zone.LIST, Zone.BODY);
    assertThat(blocks.stream().map(LayoutBlock::level)).containsExactly(1, 0, 3, 0, 0);
    assertThat(blocks.get(4).headingPath())
        .containsExactly(
            "vi samskaper i hele kommunen, og det skal merkes.", "hvordan vi vil arbeide");
  }

  @Test
  void wholeParagraphsFormattedAsHeadingsAreNone() {
    String paragraph = "Innbyggerne deltar i arbeidet med planen. ".repeat(8).strip();
    ExtractedDocument document =
        withMarkup(
            paragraph, List.of(new Markup(new Span(0, paragraph.length()), Kind.HEADING, 1)));

    assertThat(new PageLayout(WordKnowledge.NONE).read(document))
        .extracting(LayoutBlock::zone)
        .containsExactly(Zone.BODY);
  }

  private static Markup heading(int level) {
    return new Markup(new Span(0, 0), Kind.HEADING, level);
  }

  private static List<LayoutBlock> blocks(Map<String, Markup> parts) {
    List<Markup> markup = new ArrayList<>();
    for (String line : TEXT.split("\n", -1)) {
      if (parts.containsKey(line)) {
        int start = TEXT.indexOf(line);
        Markup part = parts.get(line);
        markup.add(new Markup(new Span(start, start + line.length()), part.kind(), part.level()));
      }
    }
    return new PageLayout(WordKnowledge.NONE).read(withMarkup(TEXT, markup));
  }

  private static ExtractedDocument withMarkup(String text, List<Markup> markup) {
    ExtractedDocument plain = ExtractedDocument.ofText(text);
    return new ExtractedDocument(
        plain.sha256(), plain.metadata(), text, plain.pages(), markup, plain.problems());
  }
}
