package no.samlese.benchmarks.match;

import gate.Document;
import gate.DocumentContent;
import gate.corpora.DocumentContentImpl;
import gate.corpora.DocumentImpl;
import gate.creole.ResourceReference;
import gate.creole.gazetteer.AbstractGazetteer;
import gate.creole.gazetteer.DefaultGazetteer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.AnnotatedDocument;

/**
 * GATE's default gazetteer: an automaton over characters, whole words only, longest match only,
 * capitals ignored. It reads the text and not the tokens.
 */
final class GateLookup implements Lookup {
  private final List<String> forms;
  private final List<DocumentContent> contents = new ArrayList<>();
  private AbstractGazetteer gazetteer;

  GateLookup(List<String> forms) {
    this.forms = forms;
  }

  @Override
  public String name() {
    return "GATE DefaultGazetteer";
  }

  @Override
  public void read(List<AnnotatedDocument> texts) {
    for (AnnotatedDocument text : texts) {
      contents.add(new DocumentContentImpl(text.clean().text()));
    }
  }

  @Override
  public void compile() throws Exception {
    Path folder = Files.createTempDirectory("gazetteer");
    Path list = folder.resolve("terms.lst");
    Path definition = folder.resolve("lists.def");
    Files.write(list, forms);
    Files.writeString(definition, "terms.lst:term\n");
    DefaultGazetteer automaton = new DefaultGazetteer();
    automaton.setListsURL(new ResourceReference(definition.toUri()));
    automaton.setEncoding("UTF-8");
    automaton.setCaseSensitive(false);
    automaton.setWholeWordsOnly(true);
    automaton.setLongestMatchOnly(true);
    automaton.setGazetteerFeatureSeparator("");
    automaton.init();
    gazetteer = automaton;
    Files.delete(list);
    Files.delete(definition);
    Files.delete(folder);
  }

  @Override
  public long match() throws Exception {
    long hits = 0;
    for (DocumentContent content : contents) {
      Document document = new DocumentImpl();
      document.setContent(content);
      gazetteer.setDocument(document);
      gazetteer.execute();
      hits += document.getAnnotations().size();
    }
    return hits;
  }
}
