package org.rasgraph;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way: a package knows only those before it. */
@AnalyzeClasses(packages = "org.rasgraph", importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule PACKAGES_KNOW_ONLY_THOSE_BEFORE_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("table")
          .definedBy("org.rasgraph.table")
          .layer("ontology")
          .definedBy("org.rasgraph.ontology")
          .layer("facts")
          .definedBy("org.rasgraph.facts")
          .layer("convert")
          .definedBy("org.rasgraph.convert")
          .layer("derive")
          .definedBy("org.rasgraph.derive")
          .layer("check")
          .definedBy("org.rasgraph.check")
          .layer("metadata")
          .definedBy("org.rasgraph.metadata")
          .layer("load")
          .definedBy("org.rasgraph.load")
          .layer("federation")
          .definedBy("org.rasgraph.federation")
          .layer("query")
          .definedBy("org.rasgraph.query")
          .layer("store")
          .definedBy("org.rasgraph.store")
          .layer("serve")
          .definedBy("org.rasgraph.serve")
          .layer("cli")
          .definedBy("org.rasgraph.cli")
          .whereLayer("table")
          .mayNotAccessAnyLayer()
          .whereLayer("ontology")
          .mayNotAccessAnyLayer()
          .whereLayer("facts")
          .mayOnlyAccessLayers("table")
          .whereLayer("convert")
          .mayOnlyAccessLayers("facts", "ontology", "table")
          .whereLayer("derive")
          .mayOnlyAccessLayers("ontology")
          .whereLayer("check")
          .mayOnlyAccessLayers("convert", "facts", "ontology", "table")
          .whereLayer("metadata")
          .mayOnlyAccessLayers("query", "ontology")
          .whereLayer("load")
          .mayOnlyAccessLayers(
              "check", "convert", "derive", "facts", "metadata", "ontology", "table")
          // its list of endpoints is a table, read as strictly as the others
          .whereLayer("federation")
          .mayOnlyAccessLayers("table")
          .whereLayer("query")
          .mayOnlyAccessLayers("federation", "ontology", "table")
          .whereLayer("store")
          .mayOnlyAccessLayers("ontology")
          .whereLayer("serve")
          .mayOnlyAccessLayers("federation", "store", "query", "ontology")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_PACKAGES_FORM_A_CYCLE =
      slices().matching("org.rasgraph.(*)..").should().beFreeOfCycles();
}
