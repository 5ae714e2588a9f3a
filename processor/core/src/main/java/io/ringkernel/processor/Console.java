package io.ringkernel.processor;

import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import io.ringkernel.processor.javac.JavacTrees;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Prints diagnostics about bodies: through javac's trees, which put the caret under the token, or
 * with the source line in the text where the compiler is another one.
 */
final class Console {
  private final Messager messager;
  private final Optional<JavacTrees> trees;

  Console(Messager messager, Optional<JavacTrees> trees) {
    this.messager = messager;
    this.trees = trees;
  }

  /**
   * Prints one.
   *
   * @param owner the class that is compiled
   */
  void print(Diagnostic diagnostic, TypeElement owner, Sources sources) {
    Optional<Sources.Source> source = sources.of(diagnostic.where());
    boolean printed = trees.isPresent() && source.isPresent()
        && trees.get().print(diagnostic, source.get().topLevel());
    if (!printed) {
      Kind kind = switch (diagnostic.severity()) {
        case ERROR -> Kind.ERROR;
        case WARNING -> Kind.MANDATORY_WARNING;
        case NOTE -> Kind.NOTE;
      };
      messager.printMessage(kind, Renderer.messageWithExcerpt(diagnostic,
          span -> sources.of(span).map(s -> s.text().content())), owner);
    }
  }
}
