package io.ringkernel.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.processor.declaration.GeneratedName;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What every generated class has in common. */
public final class Style {
  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Elements elements;

  /** Looks up what the user's module can see. */
  public Style(Elements elements) {
    this.elements = elements;
  }

  /** A final class as visible as the user's, with that one as its only origin. */
  TypeSpec.Builder type(ClassName name, TypeElement origin) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL)
        .addOriginatingElement(origin);
    if (GeneratedName.isPublic(origin)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    // A module that does not read java.compiler cannot name the annotation.
    if (elements.getTypeElement(elements.getModuleOf(origin), GENERATED) != null) {
      type.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(GENERATED))
          .addMember("value", "$S", "io.ringkernel.processor.RingKernelProcessor").build());
    }
    return type;
  }

  /** The file of a finished class. */
  JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type).indent("  ").skipJavaLangImports(true)
        .build();
  }
}
