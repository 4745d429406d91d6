package no.samlese;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the directions of the design: run → stages → text, and third-party types behind borders.
 */
@AnalyzeClasses(packages = "no.samlese", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule no_cycles_between_packages =
      slices().matching("no.samlese.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule text_uses_the_jdk_only =
      classes()
          .that()
          .resideInAPackage("no.samlese.text")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "no.samlese.text");

  @ArchTest
  static final ArchRule stages_do_not_know_the_run =
      noClasses()
          .that()
          .resideOutsideOfPackages("no.samlese.run..", "no.samlese.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("no.samlese.run..");

  @ArchTest static final ArchRule ingest_stands_alone = standsAlone("ingest");

  @ArchTest static final ArchRule clean_stands_alone = standsAlone("clean");

  @ArchTest static final ArchRule annotate_stands_alone = standsAlone("annotate");

  @ArchTest static final ArchRule match_stands_alone = standsAlone("match");

  @ArchTest static final ArchRule context_stands_alone = standsAlone("context");

  @ArchTest static final ArchRule store_stands_alone = standsAlone("store");

  /** Concordances ask the tables, so that they show what the report counted. */
  @ArchTest
  static final ArchRule concordance_reads_tables_only =
      classes()
          .that()
          .resideInAPackage("no.samlese.concordance..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.apache.commons.csv..",
              "no.samlese.concordance..",
              "no.samlese.lexicon",
              "no.samlese.store..",
              "no.samlese.text..");

  @ArchTest
  static final ArchRule tika_stays_in_ingest = stays("org.apache.tika..", "no.samlese.ingest..");

  @ArchTest
  static final ArchRule opennlp_stays_in_annotate =
      stays("opennlp..", "no.samlese.annotate..", "no.samlese.language..");

  @ArchTest
  static final ArchRule corenlp_stays_in_annotate =
      stays("edu.stanford..", "no.samlese.annotate..", "no.samlese.context..");

  @ArchTest
  static final ArchRule duckdb_stays_in_the_tables =
      stays("org.duckdb..", "no.samlese.store..", "no.samlese.measure..", "no.samlese.compare..");

  /** Stages know the shared values and resources, and no other stage. */
  private static ArchRule standsAlone(String stage) {
    String[] others = {"ingest", "clean", "annotate", "match", "context", "store", "measure"};
    String[] packages = new String[others.length - 1];
    int n = 0;
    for (String other : others) {
      if (!other.equals(stage)) {
        packages[n++] = "no.samlese." + other + "..";
      }
    }
    return noClasses()
        .that()
        .resideInAPackage("no.samlese." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private static ArchRule stays(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
