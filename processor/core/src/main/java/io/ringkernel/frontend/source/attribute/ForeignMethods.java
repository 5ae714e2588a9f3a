package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.frontend.source.ForeignClass;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Static methods of classes whose source is not there, taken from their class files: of libraries,
 * and of the JDK, such as those of {@code StrictMath}, which give on a device what they give on the
 * JVM because they are the same code.
 */
final class ForeignMethods {
  private final Program program;
  private final ClassPath classPath;
  private final ClassFileMethods.Reader reader;
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Set<String> classesRead = new LinkedHashSet<>();

  ForeignMethods(Program program, UnaryOperator<String> claim) {
    this.program = program;
    this.classPath = new ClassPath(program.types().elements());
    this.reader =
        program.classFiles().reader(classPath::of, claim, program.isAsserting());
  }

  /** Whether a method has a class file and no source, and all that it takes and gives is data. */
  boolean has(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().stream().allMatch(p -> isData(p.asType()))
        && (method.getReturnType().getKind() == TypeKind.VOID || isData(method.getReturnType()))
        && program.scope(owner).isEmpty() && classPath.of(internalName(owner)).isPresent();
  }

  /** Whether an accessor of a record without source is the compiler's own. */
  boolean givesField(ExecutableElement method) {
    return ofRecord(method,
        file -> program.classFiles().givesField(file, method.getSimpleName().toString()));
  }

  /** Whether a canonical constructor of a record without source is the compiler's own. */
  boolean keepsArguments(ExecutableElement constructor) {
    String key = program.types().methodKey(constructor);
    return ofRecord(constructor,
        file -> program.classFiles().keepsArguments(file, key.substring(key.indexOf('('))));
  }

  private boolean ofRecord(ExecutableElement member, Predicate<byte[]> isPlain) {
    String owner = internalName((TypeElement) member.getEnclosingElement());
    boolean plain = classPath.of(owner).filter(isPlain).isPresent();
    if (plain) {
      classesRead.add(owner);
    }
    return plain;
  }

  private String internalName(TypeElement type) {
    return program.types().elements().getBinaryName(type).toString().replace('.', '/');
  }

  private static boolean isData(TypeMirror type) {
    return type.getKind().isPrimitive() || type instanceof ArrayType array
        && array.getComponentType().getKind().isPrimitive();
  }

  /** The function of a method; {@code fresh} takes those that the module does not have yet. */
  Functions.Signature of(ExecutableElement method, Span call, List<Function> fresh) {
    String key = program.types().methodKey(method);
    int dot = key.indexOf('.');
    int parenthesis = key.indexOf('(');
    Diagnostics problems = new Diagnostics();
    ClassFileMethods.Translated translation = reader.translate(key.substring(0, dot),
        key.substring(dot + 1, parenthesis), key.substring(parenthesis), problems)
        .orElseThrow(() -> Refusal.of(atCall(problems.all().getFirst(), call, method)));
    for (Function function : translation.functions()) {
      if (functions.put(function.name(), function) == null) {
        fresh.add(function);
      }
    }
    classesRead.addAll(translation.classesRead());
    Function root = functions.get(translation.root());
    List<Functions.Slot> slots = new ArrayList<>();
    root.parameters().forEach(parameter -> slots.add(slot(parameter)));
    List<Functions.Slot> own = slots.subList(0, method.getParameters().size());
    return new Functions.Signature(root.name(), own, root.result(), translation.array());
  }

  private static Functions.Slot slot(Operand parameter) {
    return switch (parameter) {
      case Atom _ -> new Functions.Slot.OfValue();
      case Array array -> {
        ArrayVariable variable = ArrayVariable.parameter(array.hint(), array.element());
        if (!array.space().isReadOnly()) {
          variable.markWritten();
        }
        yield new Functions.Slot.OfArray(variable);
      }
    };
  }

  /** The caret belongs under the call: the rest is not the user's text. */
  private static Diagnostic atCall(Diagnostic problem, Span call, ExecutableElement method) {
    List<Diagnostic.Label> labels = new ArrayList<>();
    labels.add(new Diagnostic.Label(call, ""));
    labels.add(new Diagnostic.Label(problem.where(),
        "in " + Declarations.qualified(method) + ", read from its class file"));
    return new Diagnostic(problem.code(), problem.severity(), problem.message(), labels,
        problem.notes());
  }

  /** The classes whose code is in the module, in order of first use. */
  List<ForeignClass> classesRead() {
    return classesRead.stream().map(classPath::origin).toList();
  }
}
