package no.samlese.benchmarks.match;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.AnnotatedDocument;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.ruta.FilterManager;
import org.apache.uima.ruta.ReindexUpdateMode;
import org.apache.uima.ruta.RutaIndexingConfiguration;
import org.apache.uima.ruta.RutaStream;
import org.apache.uima.ruta.TypeUsageInformation;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.ruta.resource.TreeWordList;
import org.apache.uima.ruta.visitor.InferenceCrowd;

/**
 * A word list of UIMA Ruta, asked as its action MARKFAST asks it: a tree of characters over Ruta's
 * own tokens, which are made beforehand. Capitals and blanks are ignored.
 */
final class RutaLookup implements Lookup {
  private static final String TYPES = "org.apache.uima.ruta.type.";
  private static final boolean IGNORE_CASE = true;
  private static final boolean IGNORE_BLANKS = true;

  private final List<String> forms;
  private final List<RutaStream> streams = new ArrayList<>();
  private TreeWordList list;

  RutaLookup(List<String> forms) {
    this.forms = forms;
  }

  @Override
  public String name() {
    return "UIMA Ruta TreeWordList";
  }

  @Override
  public void read(List<AnnotatedDocument> texts) throws UIMAException {
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(
            RutaEngine.class, RutaEngine.PARAM_RULES, "BOOLEAN read;");
    for (AnnotatedDocument text : texts) {
      JCas cas = engine.newJCas();
      cas.setDocumentText(text.clean().text());
      engine.process(cas);
      streams.add(stream(cas));
    }
  }

  private static RutaStream stream(JCas cas) {
    TypeSystem types = cas.getTypeSystem();
    List<Type> skipped = List.of(types.getType(TYPES + "SPACE"), types.getType(TYPES + "BREAK"));
    RutaStream stream =
        new RutaStream(
            cas.getCas(),
            types.getType(RutaEngine.BASIC_TYPE),
            new FilterManager(skipped, true, cas.getCas()),
            false,
            false,
            false,
            new TypeUsageInformation(),
            InferenceCrowd.emptyCrowd);
    RutaIndexingConfiguration indexing = new RutaIndexingConfiguration();
    indexing.setReindexUpdateMode(ReindexUpdateMode.COMPLETE);
    stream.initalizeBasics(indexing);
    return stream;
  }

  @Override
  public void compile() {
    list = new TreeWordList(forms, IGNORE_BLANKS);
  }

  @Override
  public long match() {
    long hits = 0;
    for (RutaStream stream : streams) {
      hits += list.find(stream, IGNORE_CASE, 0, IGNORE_BLANKS).size();
    }
    return hits;
  }
}
