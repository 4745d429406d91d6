package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureFileTest {
  private static final List<String> NAMES =
      List.of("Øvre Eiker", "Nord-Aurdal", "Gáivuotna – Kåfjord – Kaivuono", "Bø", "Ås", "Lom");

  @BeforeEach
  void fonts() {
    Fonts.assumed();
  }

  @Test
  void an_element_names_and_describes_itself() throws Exception {
    for (Figure figure : Samples.named(NAMES)) {
      Element svg = parsed(FigureFile.svg(figure)).getDocumentElement();
      String id = figure.id();
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
      assertThat(svg.getAttribute("viewBox"))
          .isEqualTo("0 0 " + figure.width() + " " + figure.height());
      assertThat(svg.getAttribute("width")).as("left to the page").isEmpty();
      assertThat(children(svg).get(0).getTagName()).isEqualTo("title");
      assertThat(children(svg).get(0).getTextContent()).isEqualTo("Øvre Eiker");
      assertThat(children(svg).get(1).getTagName()).isEqualTo("desc");
      assertThat(elements(svg.getOwnerDocument()))
          .filteredOn(element -> element.getTagName().equals("text"))
          .as("texts stay texts")
          .hasSizeGreaterThan(5);
    }
  }

  @Test
  void ids_begin_with_that_of_the_figure_and_nothing_outside_is_asked_for() throws Exception {
    for (Figure figure : Samples.named(NAMES)) {
      String svg = FigureFile.svg(figure);
      assertThat(svg).doesNotContain("href").doesNotContain("@import");
      assertThat(svg.replace("url(#" + figure.id() + "-", "")).doesNotContain("url(");
      for (Element element : elements(parsed(svg))) {
        if (element.hasAttribute("id")) {
          assertThat(element.getAttribute("id")).startsWith(figure.id() + "-");
        }
      }
    }
  }

  @Test
  void equal_drawings_give_equal_bytes(@TempDir Path folder) throws IOException {
    List<Figure> first = Samples.named(NAMES);
    List<Figure> second = Samples.named(NAMES);
    for (int n = 0; n < first.size(); n++) {
      assertThat(FigureFile.svg(first.get(n))).isEqualTo(FigureFile.svg(second.get(n)));
      FigureFile.writePng(first.get(n), folder.resolve("first.png"));
      FigureFile.writePng(second.get(n), folder.resolve("second.png"));
      assertThat(folder.resolve("first.png")).hasSameBinaryContentAs(folder.resolve("second.png"));
    }
  }

  @Test
  void a_hostile_name_is_a_name() throws Exception {
    List<String> hostile =
        List.of(
            "<script>alert(1)</script>",
            "'\"><img onerror=x>]]>",
            "\u202Ednim\u202C og \u0000\uD800 \uFFFE",
            "=HYPERLINK(\"x\")",
            "&lt;b&gt; \n </title></svg>",
            "x".repeat(100_000));
    for (Figure figure : Samples.named(hostile)) {
      String svg = FigureFile.svg(figure);
      Document document = parsed(svg);
      assertThat(elements(document))
          .extracting(Element::getTagName)
          .as(figure.id())
          .doesNotContain("script", "img")
          .startsWith("title", "desc");
      assertThat(children(document.getDocumentElement()).get(0).getTextContent())
          .isEqualTo("<script>alert(1)</script>");
      assertThat(svg).doesNotContain("\u202E").doesNotContain("\u0000").hasSizeLessThan(200_000);
    }
  }

  @Test
  void a_hostile_id_is_an_id() throws Exception {
    FigureFrame frame = Samples.forest("a", List.of("a"), () -> 1, frame()).frame();
    Figure figure = new ForestPlot("7'><x id='", "a", "b", "c", List.of(), null, "", frame);
    Element svg = parsed(FigureFile.svg(figure)).getDocumentElement();
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("f7-x-id--title f7-x-id--desc");
  }

  private static FigureFrame frame() {
    return new FigureFrame(FigureNumbers.of(java.util.Locale.ENGLISH), List.of(), "");
  }

  @Test
  void nothing_to_draw_is_said() throws Exception {
    for (Figure figure : Samples.empty()) {
      String svg = FigureFile.svg(figure);
      assertThat(parsed(svg).getDocumentElement().getTextContent()).contains(Samples.EMPTY);
      assertThat(FigureFile.image(figure).getHeight()).isEqualTo(2 * (60 + 24));
      assertThat(figure.table().rows()).isEmpty();
    }
  }

  @Test
  void values_that_are_none_are_left_out() throws Exception {
    for (double value :
        new double[] {
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.MAX_VALUE,
          Double.MIN_VALUE,
          -Double.MAX_VALUE,
          0,
          -1
        }) {
      for (Figure figure : Samples.of(value)) {
        String svg = FigureFile.svg(figure);
        assertThat(parsed(svg)).isNotNull();
        assertThat(svg).as("%s of %s", figure.id(), value).doesNotContain("NaN", "Infinity", "∞");
        assertThat(figure.table().rows()).hasSizeBetween(3, 4);
      }
    }
  }

  @Test
  void a_file_stands_alone(@TempDir Path folder) throws Exception {
    for (Figure figure : Samples.named(NAMES)) {
      Path file = folder.resolve(figure.id() + ".svg");
      FigureFile.writeSvg(figure, file);
      String document = Files.readString(file);
      assertThat(document).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      Element svg = parsed(document).getDocumentElement();
      assertThat(svg.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
      assertThat(svg.getAttribute("width")).isEqualTo(Integer.toString(figure.width() + 24));
    }
  }

  @Test
  void a_picture_is_twice_as_large_and_not_blank(@TempDir Path folder) throws IOException {
    for (Figure figure : Samples.named(NAMES)) {
      Path file = folder.resolve(figure.id() + ".png");
      FigureFile.writePng(figure, file);
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(2 * (figure.width() + 24));
      assertThat(image.getHeight()).isEqualTo(2 * (figure.height() + 24));
      assertThat(inked(image)).as(figure.id()).isGreaterThan(1000);
      assertThat(image.getRGB(3, 3)).as("the margin").isEqualTo(0xffffffff);
    }
  }

  @Test
  void a_narrow_drawing_keeps_within_its_width() throws Exception {
    for (Figure figure : Samples.wide(NAMES, 360)) {
      for (Element text : elements(parsed(FigureFile.svg(figure)))) {
        if (text.getTagName().equals("text")) {
          double x = Double.parseDouble(text.getAttribute("x"));
          assertThat(x).as("%s in %s", text.getTextContent(), figure.id()).isBetween(-1.0, 361.0);
        }
      }
    }
  }

  private static long inked(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return java.util.Arrays.stream(pixels).filter(pixel -> pixel != 0xffffffff).count();
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  /** All elements below the first, in their order. */
  private static List<Element> elements(Document document) {
    return list(document.getDocumentElement().getElementsByTagName("*"));
  }

  private static List<Element> children(Element parent) {
    return list(parent.getChildNodes());
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int n = 0; n < nodes.getLength(); n++) {
      if (nodes.item(n) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
