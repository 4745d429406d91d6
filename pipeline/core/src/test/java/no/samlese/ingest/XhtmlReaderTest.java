package no.samlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlese.text.Markup;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class XhtmlReaderTest {
  @Test
  void pages_keep_their_borders_and_say_where_their_text_is_from() throws SAXException {
    PageCollector read =
        XhtmlReader.read(
            "<html><head><title>T</title></head><body>"
                + "<div class=\"page\"><p>Side én</p></div>"
                + "<div class=\"page\"/>"
                + "<div class=\"page\"><div class=\"ocr\">lest</div></div></body></html>");
    assertThat(read.pages())
        .extracting(Page::source)
        .containsExactly(PageSource.TEXT_LAYER, PageSource.NONE, PageSource.OCR);
    assertThat(read.text()).isEqualTo("Side én\f\flest");
    assertThat(read.pages().get(2).span().of(read.text())).isEqualTo("lest");
  }

  @Test
  void detached_accents_are_joined_and_line_ends_are_line_feeds() throws SAXException {
    PageCollector read = XhtmlReader.read("<html><body><p>ma\u030Al&#13;\npå</p></body></html>");
    assertThat(read.text()).isEqualTo("mål\npå");
  }

  @Test
  void links_and_notes_outside_the_flow_are_left_out() throws SAXException {
    PageCollector read =
        XhtmlReader.read(
            "<html><body><div class=\"page\"><p>Tekst</p>"
                + "<div class=\"annotation\"><a href=\"x\">lenke</a></div></div></body></html>");
    assertThat(read.text()).isEqualTo("Tekst");
  }

  @Test
  void text_after_the_last_page_belongs_to_it() throws SAXException {
    PageCollector read =
        XhtmlReader.read(
            "<html><body><div class=\"page\"><p>A</p></div><ol><li>felt</li></ol></body></html>");
    assertThat(read.pages()).hasSize(1);
    assertThat(read.text()).isEqualTo("Afelt");
  }

  @Test
  void headings_list_items_and_rows_are_marked() throws SAXException {
    PageCollector read =
        XhtmlReader.read(
            "<html><body><h2>Mål</h2><ul><li>ett</li></ul>"
                + "<table><tr><td>a</td></tr></table></body></html>");
    assertThat(read.markup())
        .extracting(Markup::kind)
        .containsExactly(Markup.Kind.HEADING, Markup.Kind.LIST_ITEM, Markup.Kind.TABLE_ROW);
    assertThat(read.markup().get(0).level()).isEqualTo(2);
    assertThat(read.markup().get(0).span().of(read.text())).isEqualTo("Mål");
  }
}
