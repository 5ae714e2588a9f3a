package io.ringkernel.processor.declaration;

import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Renderer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Reports what is wrong with declarations. Reporting goes on: the caller asks {@link #count} before
 * and after to learn whether a declaration can be used.
 */
public final class Problems {
  private final Messager messager;
  private int count;

  /** Reports to the compiler. */
  public Problems(Messager messager) {
    this.messager = messager;
  }

  /** Errors so far. */
  public int count() {
    return count;
  }

  /** A declaration of the wrong shape. */
  public void badDeclaration(Element where, String what, String remedy) {
    error(where, Code.BAD_DECLARATION, what, remedy);
  }

  /** An annotation value of the wrong shape. */
  public void badDeclaration(Annotation annotation, AnnotationValue value, String what,
      String remedy) {
    error(annotation, value, Code.BAD_DECLARATION, what, remedy);
  }

  /** An error at a declaration. */
  public void error(Element where, Code code, String argument, String remedy) {
    print(code, argument, remedy, where, null, null);
  }

  /** An error at a value of an annotation. */
  public void error(Annotation annotation, AnnotationValue value, Code code, String argument,
      String remedy) {
    print(code, argument, remedy, annotation.element(), annotation.mirror(), value);
  }

  /** A warning at a declaration, which is not counted. */
  public void warning(Element where, Code code, String argument, String remedy) {
    messager.printMessage(Kind.MANDATORY_WARNING, text(code, argument, remedy), where);
  }

  private void print(Code code, String argument, String remedy, Element where,
      AnnotationMirror annotation, AnnotationValue value) {
    count++;
    messager.printMessage(Kind.ERROR, text(code, argument, remedy), where, annotation, value);
  }

  private static String text(Code code, String argument, String remedy) {
    return Renderer.message(Diagnostic.error(code, Span.None.NONE, argument).note(remedy));
  }
}
