package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.frontend.source.ForeignClass;
import io.ringkernel.frontend.source.lower.FunctionLowering;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.pass.LaunchLengths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The functions of a module; a method becomes one when it is first called. */
public final class Functions {
  /** What a parameter of a method takes. */
  sealed interface Slot {
    /** A value. */
    record OfValue() implements Slot {}

    /** An array. */
    record OfArray(ArrayVariable array) implements Slot {}

    /** A view: its array and its numbers are passed. */
    record OfView(ViewVariable view) implements Slot {}

    /** A lambda: what it captures is passed. */
    record OfFunction(Captures captures) implements Slot {}

    /** The context, which is not passed; the slot of a message is, where the method uses it. */
    record OfContext(Optional<HandlerSlot> slot) implements Slot {}

    /** Whether a lambda is passed that uses the running actor. */
    default boolean takesActor() {
      return this instanceof OfFunction(Captures captures) && captures.actor().isPresent();
    }
  }

  /**
   * How a method is called.
   *
   * @param array which array it returns, where it returns one
   */
  record Signature(String function, List<Slot> slots, Type result,
      Optional<ClassFileMethods.ReturnedArray> array) {
    Signature {
      slots = List.copyOf(slots);
    }

    /** A method that returns no array. */
    Signature(String function, List<Slot> slots, Type result) {
      this(function, slots, result, Optional.empty());
    }
  }

  /** A method being read and where it was called. */
  private record Open(ExecutableElement method, Span call) {
    boolean isGeneric() {
      return !method.getTypeParameters().isEmpty();
    }
  }

  private final Program program;
  private final Map<ExecutableElement, Optional<Signature>> known = new HashMap<>();
  private final Map<ExecutableElement, Map<List<Object>, Signature>> generic = new HashMap<>();
  private final List<Open> open = new ArrayList<>();
  private final List<Function> finished = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Library library;
  private final ForeignMethods foreign;
  private final Map<TypeElement, Type.Struct> actors = new HashMap<>();

  private final Set<ExecutableElement> soleWriters = new HashSet<>();

  Functions(Program program) {
    this.program = program;
    this.library = new Library(program.classFiles(), this::claim);
    this.foreign = new ForeignMethods(program, this::claim);
  }

  /** The functions so far, callees first. */
  public List<Function> finished() {
    return List.copyOf(finished);
  }

  /** Whether a generic method is being read, for certain types. */
  boolean isInForm() {
    return !open.isEmpty() && open.getLast().isGeneric();
  }

  /** Takes a name for a function, or one like it that is free. */
  public String claim(String name) {
    String free = name;
    for (int i = 1; !names.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  /** Makes the methods of a class those of the running actor. */
  public void putActor(TypeElement type, Type.Struct state) {
    actors.put(type, state);
  }

  /** Adds a kernel or handler. */
  public Function finish(Method method) {
    LaunchLengths.Result sized = LaunchLengths.fix(FunctionLowering.lower(method));
    sized.unknown().forEach(declare -> program.report(Diagnostic
        .error(Code.NOT_CONSTANT, declare.span(), LaunchLengths.unfixed(declare.array()))
        .note(LaunchLengths.REMEDY)));
    finished.add(sized.function());
    return sized.function();
  }

  /** Notes that the methods that are being read write what only one work item at a time may. */
  void noteSoleWrite() {
    open.forEach(each -> soleWriters.add(each.method()));
  }

  /** Whether a method that was read writes such a thing, or calls one that does. */
  boolean writesAlone(ExecutableElement method) {
    return soleWriters.contains(method);
  }

  /** How to call a method or constructor, which is read now if it was not before. */
  Signature of(ExecutableElement method, Span call) {
    Optional<Signature> signature = known.get(method);
    if (signature != null) {
      return signature.orElseThrow(Refusal::silent);
    }
    if (open.stream().anyMatch(o -> o.method().equals(method))) {
      throw Refusal.of(recursion(method, call));
    }
    open.add(new Open(method, call));
    try {
      known.put(method, read(method, call));
    } finally {
      open.removeLast();
    }
    return known.get(method).orElseThrow(Refusal::silent);
  }

  /** A form of a generic method, by what its type variables stand for. */
  Signature instantiated(ExecutableElement method, TypeArguments types, Span call) {
    Map<List<Object>, Signature> forms = generic.computeIfAbsent(method, _ -> new HashMap<>());
    Signature form = forms.get(types.key());
    if (form == null) {
      requireBody(method, call);
      form = specialised(method, Map.of(), types, call);
      forms.put(types.key(), form);
    }
    return form;
  }

  /** A form of a method in which what its functional parameters stand for is known. */
  Signature specialised(ExecutableElement method, Map<Integer, Callable> functions,
      TypeArguments types, Span call) {
    if (open.stream().anyMatch(o -> o.method().equals(method))) {
      throw Refusal.of(recursion(method, call));
    }
    if (foreign.has(method)) {
      return foreign.of(method, functions, types, call, finished);
    }
    int before = program.failures();
    open.add(new Open(method, call));
    try {
      MethodReader reader = new MethodReader(program, method, types, call);
      reader.bind(functions);
      Method read = reader.helper(claim(name(method)), Optional.empty());
      Signature signature = finished(read, reader.slots(), before);
      if (program.failures() > before) {
        throw Refusal.silent();
      }
      return signature;
    } finally {
      open.removeLast();
    }
  }

  /**
   * A form of a stencil kernel that computes a cell of the running actor's arrays.
   *
   * @param fields what its array parameters stand for, by their index
   */
  String tileCell(ExecutableElement kernel, StencilShape shape, Type.Struct state,
      Map<Integer, ArrayVariable> fields, Span call) {
    int before = program.failures();
    open.add(new Open(kernel, call));
    try {
      MethodReader reader = new MethodReader(program, kernel, TypeArguments.NONE, call);
      Method read = reader.tileCell(claim(name(kernel)), shape, state, fields);
      if (program.failures() > before) {
        throw Refusal.silent();
      }
      return finish(read).name();
    } finally {
      open.removeLast();
    }
  }

  private Optional<Signature> read(ExecutableElement method, Span call) {
    int before = program.failures();
    try {
      requireBody(method, call);
      Signature signature = Library.has(method) ? library(method)
          : foreign.has(method) ? foreign.of(method, call, finished)
          : method.getKind() == ElementKind.CONSTRUCTOR ? constructor(method, call)
          : helper(method, call);
      return program.failures() > before ? Optional.empty() : Optional.of(signature);
    } catch (Refusal refusal) {
      program.report(refusal);
      return Optional.empty();
    }
  }

  /** Whether the code of a method comes from its class file. */
  boolean isForeign(ExecutableElement method) {
    return foreign.has(method);
  }

  /** Whether an accessor of a record without source only gives the component. */
  boolean givesField(ExecutableElement method) {
    return foreign.givesField(method);
  }

  /** Whether a constructor of a record without source only keeps what it is passed. */
  boolean keepsArguments(ExecutableElement constructor) {
    return foreign.keepsArguments(constructor);
  }

  /** The class files whose code is in the module. */
  public List<ForeignClass> foreignClasses() {
    return foreign.classesRead();
  }

  /** The function of a method over primitives of the product's own, named in class-file form. */
  String ofLibrary(String methodKey) {
    Library.Added added = library.add(methodKey);
    finished.addAll(added.fresh());
    return added.root().name();
  }

  /** A method over primitives of the product's own. */
  private Signature library(ExecutableElement method) {
    Library.Added added = library.add(program.types().methodKey(method));
    finished.addAll(added.fresh());
    List<Slot> slots = new ArrayList<>();
    method.getParameters().forEach(parameter -> slots.add(new Slot.OfValue()));
    return new Signature(added.root().name(), slots, added.root().result());
  }

  private Signature helper(ExecutableElement method, Span call) {
    int before = program.failures();
    MethodReader reader = new MethodReader(program, method, TypeArguments.NONE, call);
    Method read = reader.helper(claim(name(method)), Optional.ofNullable(
        actors.get((TypeElement) method.getEnclosingElement())));
    return finished(read, reader.slots(), before);
  }

  private Signature constructor(ExecutableElement constructor, Span call) {
    int before = program.failures();
    ConstructorReader reader = new ConstructorReader(program, constructor, call);
    Method read = reader.read(claim(name(constructor)));
    return finished(read, reader.slots(), before);
  }

  private Signature finished(Method method, List<Slot> slots, int failuresBefore) {
    if (program.failures() == failuresBefore) {
      finish(method);
    }
    return new Signature(method.function(), slots, method.result());
  }

  private void requireBody(ExecutableElement method, Span call) {
    boolean none = method.getModifiers().contains(Modifier.NATIVE)
        || method.getModifiers().contains(Modifier.ABSTRACT);
    if (none) {
      throw Refusal.of(Declarations.declared(Diagnostic.error(Code.UNKNOWN_METHOD, call,
          Declarations.qualified(method)), method, program)
          .note("call a method with a body in Java"));
    }
  }

  /** Methods of records and of other classes carry the name of their class. */
  private String name(ExecutableElement method) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    String prefix = decapitalised(owner.getSimpleName().toString()) + "_";
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return prefix + "of";
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    return isStatic ? method.getSimpleName().toString() : prefix + method.getSimpleName();
  }

  /** A class name as the start of a function name. */
  public static String decapitalised(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private Diagnostic recursion(ExecutableElement method, Span call) {
    int first = 0;
    while (!open.get(first).method().equals(method)) {
      first++;
    }
    List<Open> cycle = open.subList(first, open.size());
    String path = cycle.stream().map(o -> o.method().getSimpleName().toString())
        .collect(Collectors.joining(" -> ")) + " -> " + method.getSimpleName();
    Diagnostic diagnostic = Diagnostic.error(Code.RECURSION, call, method.getSimpleName());
    for (Open next : cycle.subList(1, cycle.size())) {
      diagnostic = diagnostic.label(next.call(), "by way of " + next.method().getSimpleName());
    }
    return diagnostic.note("the cycle is " + path + "; write it as a loop");
  }

  /** Whether a type is that of the context of kernels and handlers. */
  static boolean isGpuContext(TypeMirror type) {
    return JavaTypes.isNamed(type, ContextCalls.GPU_CONTEXT)
        || JavaTypes.isNamed(type, ContextCalls.RING_CONTEXT);
  }
}
