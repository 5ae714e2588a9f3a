package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The fields of a launcher that say how records of arrays are brought to a device. */
final class RecordForms {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final JavaName FORM = JavaName.of(RUNTIME, "RecordForm");
  private static final JavaName ELEMENT = JavaName.of(RUNTIME, "KernelParameter", "ElementType");
  private static final JavaName ARRAYS = JavaName.of("io.ringkernel", "ArrayLayout");
  private static final JavaName LIST = JavaName.of("java.util", "List");

  private final JavaText text;
  private final JavaText.Names names;
  private final Map<TypeElement, String> forms = new LinkedHashMap<>();
  private final Map<TypeElement, String> constants = new LinkedHashMap<>();

  /** Names fields among those of the launcher. */
  RecordForms(JavaText text, JavaText.Names names) {
    this.text = text;
    this.names = names;
  }

  /** Adds a field for each record class that kernels take arrays of. */
  void declare(KernelClass kernels) {
    kernels.kernels().stream().flatMap(k -> k.parameters().stream())
        .filter(Parameter.OfRecords.class::isInstance).map(Parameter.OfRecords.class::cast)
        .forEach(this::declare);
  }

  /** The field for a parameter. */
  String of(Parameter.OfRecords parameter) {
    return forms.get(parameter.shape().element());
  }

  private void declare(Parameter.OfRecords parameter) {
    RecordShape shape = parameter.shape();
    if (forms.containsKey(shape.element())) {
      return;
    }
    enums(shape);
    String record = text.of(JavaName.of(shape.element()));
    String name =
        names.add(ConstantNames.of(shape.element().getSimpleName().toString()) + "_FORM");
    forms.put(shape.element(), name);
    StructLayout layout = StructLayout.of(shape.struct());
    String form = text.of(FORM);
    text.line("private static final " + form + "<" + record + "> " + name + " =").indent()
        .indent().line("new " + form + "<>(" + record + ".class, " + text.of(ARRAYS) + "."
            + (parameter.inColumns() ? "COLUMNS" : "STRUCTURES") + ", " + layout.byteSize()
            + ",")
        .line(text.of(LIST) + ".of(").indent();
    List<StructLayout.Leaf> leaves = layout.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      StructLayout.Leaf leaf = leaves.get(i);
      text.line("new " + text.of(FORM.nested("Part")) + "(\"" + leaf.path() + "\", "
          + text.of(ELEMENT) + "." + elementType(leaf.type().scalar()) + ", " + leaf.offset()
          + ")" + (i < leaves.size() - 1 ? "," : "),"));
    }
    text.outdent().open("(from, to) ->");
    puts(shape, "from");
    text.outdent().line("},")
        .line("from -> new " + record, made(shape), ");").outdent().outdent().blank();
  }

  private void enums(RecordShape shape) {
    for (Component component : shape.components()) {
      if (component instanceof Component.Choice choice && !constants.containsKey(choice.type())) {
        String element = text.of(JavaName.of(choice.type()));
        String name =
            names.add(ConstantNames.of(choice.type().getSimpleName().toString()) + "_VALUES");
        constants.put(choice.type(), name);
        text.line("private static final " + element + "[] " + name + " = " + element
            + ".values();").blank();
      } else if (component instanceof Component.Nested nested) {
        enums(nested.shape());
      }
    }
  }

  static String elementType(Scalar scalar) {
    return scalar.javaName().toUpperCase(Locale.ROOT);
  }

  private void puts(RecordShape shape, String holder) {
    for (Component component : shape.components()) {
      String call = holder + "." + component.name() + "()";
      switch (component) {
        case Component.Primitive(String _, var prim) ->
            text.line("to.put" + Access.of(prim.scalar()).ending() + "(" + call + ");");
        case Component.Choice _ -> text.line("to.putInt(" + call + ".ordinal());");
        case Component.Nested nested -> puts(nested.shape(), call);
        case Component.Items _ -> throw new AssertionError("an array in " + shape);
      }
    }
  }

  /** Arguments are evaluated from left to right (JLS 15.7.4), in the order of the parts. */
  private List<String> made(RecordShape shape) {
    List<String> arguments = new ArrayList<>();
    for (Component component : shape.components()) {
      arguments.add(switch (component) {
        case Component.Primitive(String _, var prim) ->
            "from.get" + Access.of(prim.scalar()).ending() + "()";
        case Component.Choice choice -> constants.get(choice.type()) + "[from.getInt()]";
        case Component.Nested nested -> "new " + text.of(JavaName.of(nested.shape().element()))
            + "(" + String.join(", ", made(nested.shape())) + ")";
        case Component.Items _ -> throw new AssertionError("an array in " + shape);
      });
    }
    return arguments;
  }
}
