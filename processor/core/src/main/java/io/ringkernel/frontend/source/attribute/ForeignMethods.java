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
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.LocalRecord;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
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
  private final Map<String, Function> known = new LinkedHashMap<>();
  private final Set<String> classesRead = new LinkedHashSet<>();

  ForeignMethods(Program program, UnaryOperator<String> claim) {
    this.program = program;
    this.classPath = new ClassPath(program.types().elements());
    this.reader =
        program.classFiles().reader(classPath::of, this::value, claim, program.isAsserting());
  }

  /**
   * Whether a method has a class file and no source, and what it takes and gives can be data. Of
   * the JDK, only methods over primitives are taken: its objects have no device form.
   */
  boolean has(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    if (program.scope(owner).isPresent()) {
      return false;
    }
    boolean isOfRecord = owner.getKind() == ElementKind.RECORD;
    boolean isOpen = !internalName(owner).startsWith("java/");
    Predicate<TypeMirror> fits = isOpen ? this::isValue : ForeignMethods::isData;
    return (method.getModifiers().contains(Modifier.STATIC) || isOfRecord)
        && method.getParameters().stream().allMatch(p -> fits.test(p.asType()))
        && (method.getReturnType().getKind() == TypeKind.VOID
            || fits.test(method.getReturnType()))
        && classPath.of(internalName(owner)).isPresent();
  }

  private boolean isValue(TypeMirror type) {
    boolean isRecords = type instanceof ArrayType array
        && JavaTypes.isRecord(array.getComponentType());
    return isData(type) || isRecords || JavaTypes.isRecord(type) || JavaTypes.isEnum(type)
        || type.getKind() == TypeKind.TYPEVAR || Views.layout(type).isPresent()
        || JavaTypes.isNamed(type, ContextCalls.GPU_CONTEXT)
        || Lambdas.method(type, program.types()).isPresent();
  }

  /** The type of the values of a class that the kernel's compilation sees. */
  private Optional<Type.Element> value(String internalName) {
    TypeElement type = program.types().elements()
        .getTypeElement(internalName.replace('/', '.').replace('$', '.'));
    if (type == null) {
      return Optional.empty();
    }
    try {
      return switch (type.getKind()) {
        case ENUM -> Optional.of(Type.I32);
        case RECORD -> Optional.of(program.values().struct(type, Span.None.NONE));
        default -> Optional.empty();
      };
    } catch (Refusal _) {
      // the library has records that are none of kernels; where one is used, its reader says so
      return Optional.empty();
    }
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
    return of(method, Map.of(), TypeArguments.NONE, call, fresh);
  }

  /**
   * The function of a form of a method.
   *
   * @param functions what is passed for functional interfaces, by the index of the parameter
   */
  Functions.Signature of(ExecutableElement method, Map<Integer, Callable> functions,
      TypeArguments types, Span call, List<Function> fresh) {
    String key = program.types().methodKey(method);
    int dot = key.indexOf('.');
    int parenthesis = key.indexOf('(');
    List<Captures> captures = new ArrayList<>();
    List<ClassFileMethods.Passed> passed = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      TypeMirror declared = method.getParameters().get(i).asType();
      passed.add(functions.containsKey(i)
          ? function(functions.get(i), types.in(declared, program.types()), captures, call)
          : byType(declared, types, call));
    }
    boolean isOnRecord = !method.getModifiers().contains(Modifier.STATIC)
        && method.getKind() != ElementKind.CONSTRUCTOR;
    if (isOnRecord) {
      passed.addFirst(ClassFileMethods.Passed.ByType.BY_TYPE);
    }
    Diagnostics problems = new Diagnostics();
    ClassFileMethods.Translated translation = reader.translate(key.substring(0, dot),
        key.substring(dot + 1, parenthesis), key.substring(parenthesis), passed, problems)
        .orElseThrow(() -> Refusal.of(atCall(problems.all().getFirst(), call, method)));
    for (Function function : translation.functions()) {
      if (known.put(function.name(), function) == null) {
        fresh.add(function);
      }
    }
    classesRead.addAll(translation.classesRead());
    Function root = known.get(translation.root());
    return new Functions.Signature(root.name(),
        slots(method, functions.keySet(), captures, root, isOnRecord ? 1 : 0), root.result(),
        translation.array());
  }

  /** What a type variable stands for; what else is passed is what the type says. */
  private ClassFileMethods.Passed byType(TypeMirror declared, TypeArguments types, Span call) {
    if (declared.getKind() != TypeKind.TYPEVAR) {
      return ClassFileMethods.Passed.ByType.BY_TYPE;
    }
    TypeMirror type = types.in(declared, program.types());
    program.values().of(type, call);
    TypeElement element = JavaTypes.element(type);
    if (element instanceof LocalRecord) {
      throw Refusal.construct(Code.GENERICS, call, "a record of a method in a class file's method",
          "declare the record in the class, marked @GpuType");
    }
    return new ClassFileMethods.Passed.OfValue(internalName(element));
  }

  private ClassFileMethods.Passed function(Callable callable, TypeMirror target,
      List<Captures> captures, Span call) {
    ExecutableElement method = Lambdas.method(target, program.types()).orElseThrow();
    String key = program.types().methodKey(method);
    Captures outside = new Captures();
    captures.add(outside);
    TypeMirror result = ((ExecutableType) program.types().types()
        .asMemberOf((DeclaredType) target, method)).getReturnType();
    String constant = JavaTypes.isEnum(result) ? internalName(JavaTypes.element(result)) : "";
    return switch (callable) {
      case Callable.OfCode code -> {
        code.in(outside::inside);
        if (outside.actor().isPresent()) {
          throw Refusal.construct(Code.FUNCTION_VALUE, call,
              "a lambda that uses its actor, passed to a method without source",
              "read the state into variables before the lambda, or write the method out");
        }
        yield new ClassFileMethods.Passed.OfFunction(function(code.function()),
            outside.parameters().size(), key, constant);
      }
      case Callable.OfMethod(ExecutableElement referred) -> {
        String name = program.types().methodKey(referred);
        yield Intrinsics.ofMethod(name).isPresent()
            ? new ClassFileMethods.Passed.OfMethod(name, key)
            : new ClassFileMethods.Passed.OfFunction(
                function(program.functions().of(referred, call).function()), 0, key, constant);
      }
    };
  }

  private Function function(String name) {
    return program.functions().finished().stream().filter(f -> f.name().equals(name))
        .findFirst().orElseThrow();
  }

  /** What a call passes for each Java parameter, by the parameters of the function. */
  private static List<Functions.Slot> slots(ExecutableElement method, Set<Integer> functions,
      List<Captures> captures, Function root, int first) {
    List<Functions.Slot> slots = new ArrayList<>();
    Iterator<Captures> held = captures.iterator();
    int next = first;
    for (int i = 0; i < method.getParameters().size(); i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      Optional<ViewLayout> view = Views.layout(type);
      if (functions.contains(i)) {
        Captures function = held.next();
        slots.add(new Functions.Slot.OfFunction(function));
        next += function.parameters().size();
      } else if (Functions.isGpuContext(type)) {
        slots.add(new Functions.Slot.OfContext(Optional.empty()));
      } else if (view.isPresent()) {
        ViewVariable parameter =
            ViewVariable.parameter(root.parameters().get(next).toString(), view.get());
        if (isWritten(root.parameters().get(next))) {
          parameter.array().markWritten();
        }
        slots.add(new Functions.Slot.OfView(parameter));
        next += 1 + view.get().numbers().size();
      } else {
        slots.add(slot(root.parameters().get(next)));
        next++;
      }
    }
    return slots;
  }

  private static boolean isWritten(Operand parameter) {
    return parameter instanceof Array array && !array.space().isReadOnly();
  }

  private static Functions.Slot slot(Operand parameter) {
    return switch (parameter) {
      case Atom _ -> new Functions.Slot.OfValue();
      case Array array -> {
        ArrayVariable variable = ArrayVariable.parameter(array.hint(), array.element());
        if (isWritten(array)) {
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
