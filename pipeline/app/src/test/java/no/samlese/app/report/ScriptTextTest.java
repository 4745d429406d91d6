package no.samlese.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScriptTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String written(String text) {
    StringBuilder out = new StringBuilder();
    new ScriptText(out).string(text);
    return out.toString();
  }

  @Property
  void any_text_comes_back_with_its_blanks_joined(@ForAll String text)
      throws JsonProcessingException {
    String blanks = Passage.inPlace(text).replaceAll("[\\x00-\\x20\\p{Z}]+", " ");
    assertThat(JSON.readValue(written(text), String.class)).isEqualTo(blanks);
  }

  @Example
  void a_script_element_cannot_be_ended() {
    assertThat(written("</script> «blåbær» – \"nå\"  \\"))
        .isEqualTo("\"\\u003c/script> «blåbær» – \\\"nå\\\" \\\\\"");
  }
}
