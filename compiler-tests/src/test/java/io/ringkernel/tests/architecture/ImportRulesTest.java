package io.ringkernel.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports go one way, as the module tree is drawn. */
final class ImportRulesTest {
  private static JavaClasses classes;

  @BeforeAll
  static void readClasses() {
    classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages("io.ringkernel");
    assertTrue(classes.size() > 100, "only " + classes.size() + " classes on the class path");
  }

  @Test
  void theRepresentationDependsOnTheJdkOnly() {
    classes().that().resideInAPackage("io.ringkernel.ir..").should().onlyDependOnClassesThat()
        .resideInAnyPackage("io.ringkernel.ir..", "java..").check(classes);
  }

  @Test
  void annotationsDependOnTheJdkOnly() {
    classes().that().resideInAPackage("io.ringkernel").should().onlyDependOnClassesThat()
        .resideInAnyPackage("io.ringkernel", "java..").check(classes);
  }

  @Test
  void loweringsSeeTheRepresentationAndNotEachOther() {
    for (String target : new String[] {"cuda", "wgsl", "msl"}) {
      String own = "io.ringkernel.lower." + target + "..";
      classes().that().resideInAPackage(own).should().onlyDependOnClassesThat()
          .resideInAnyPackage(own, "io.ringkernel.ir..", "java..").check(classes);
    }
  }

  /** An export is a language as another host calls it. */
  @Test
  void nobodyButTheServiceLoaderAndExportsFindsALowering() {
    noClasses().that()
        .resideOutsideOfPackages("io.ringkernel.lower..", "io.ringkernel.export..").should()
        .dependOnClassesThat().resideInAPackage("io.ringkernel.lower..").check(classes);
  }

  @Test
  void theSourceFrontEndSeesTheRepresentationAndItsParser() {
    classes().that().resideInAPackage("io.ringkernel.frontend.source..").should()
        .onlyDependOnClassesThat().resideInAnyPackage("io.ringkernel.frontend.source..",
            "io.ringkernel.ir..", "com.github.javaparser..", "javax.lang.model..",
            "javax.tools..", "java..")
        .check(classes);
  }

  @Test
  void theBytecodeFrontEndSeesTheRepresentationAndItsReader() {
    classes().that().resideInAPackage("io.ringkernel.frontend.bytecode..").should()
        .onlyDependOnClassesThat().resideInAnyPackage("io.ringkernel.frontend.bytecode..",
            "io.ringkernel.ir..", "org.objectweb.asm..", "java..")
        .check(classes);
  }

  @Test
  void theRuntimeKnowsOnlyLayoutsOfTheCompiler() {
    noClasses().that().resideInAPackage("io.ringkernel.runtime..").should()
        .dependOnClassesThat().resideInAnyPackage("io.ringkernel.compiler..",
            "io.ringkernel.processor..", "io.ringkernel.frontend..", "io.ringkernel.lower..",
            "io.ringkernel.ir", "io.ringkernel.ir.pass..", "io.ringkernel.ir.check..",
            "io.ringkernel.ir.emit..", "io.ringkernel.ir.interp..", "io.ringkernel.ir.diag..")
        .check(classes);
  }
}
