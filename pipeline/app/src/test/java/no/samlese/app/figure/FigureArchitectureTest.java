package no.samlese.app.figure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Drawings know values only, and nothing else knows what draws them. */
@AnalyzeClasses(packages = "no.samlese.app", importOptions = ImportOption.DoNotIncludeTests.class)
class FigureArchitectureTest {
  @ArchTest
  static final ArchRule figures_stand_alone =
      classes()
          .that()
          .resideInAPackage("no.samlese.app.figure..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "javax..", "org.jfree..", "no.samlese.app.figure..");

  @ArchTest
  static final ArchRule jfree_stays_in_figures =
      noClasses()
          .that()
          .resideOutsideOfPackage("no.samlese.app.figure..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jfree..");
}
