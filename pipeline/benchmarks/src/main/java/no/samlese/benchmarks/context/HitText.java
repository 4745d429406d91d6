package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Span;

/** A hit with the text around it, as somebody sees it who codes it. */
final class HitText {
  private static final int NEAR = 150;

  private HitText() {}

  static ObjectNode node(ObjectMapper mapper, String path, AnnotatedDocument document, Hit hit) {
    CleanDocument clean = document.clean();
    Sentence sentence = document.sentences().get(hit.sentence());
    Block block = clean.blocks().get(sentence.block());
    Span raw = clean.alignment().toSource(hit.span());
    String text = clean.text();
    ObjectNode node = mapper.createObjectNode();
    node.put("id", path + ':' + raw.start()).put("file", path);
    node.put("start", raw.start()).put("end", raw.end());
    node.put("surface", hit.span().of(text)).put("category", hit.category());
    node.put("heading_path", String.join(" › ", block.headingPath()));
    node.put("before", text.substring(block.span().start(), sentence.span().start()));
    node.put(
        "sentence",
        text.substring(sentence.span().start(), hit.span().start())
            + "[["
            + hit.span().of(text)
            + "]]"
            + text.substring(hit.span().end(), sentence.span().end()));
    node.put("after", text.substring(sentence.span().end(), block.span().end()));
    node.put(
        "near", text.substring(Math.max(0, block.span().start() - NEAR), block.span().start()));
    return node;
  }
}
