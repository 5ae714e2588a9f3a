package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Translates static methods of compiled classes, over primitives and one-dimensional arrays of
 * primitives, with all static methods that they call. Every method is translated once, however
 * often it is asked for.
 */
public final class BytecodeFrontEnd {
  /** A finished method and the methods that it calls, in order of first call. */
  private record Finished(Function function, Optional<ArrayResult> array, String owner,
      List<MethodName> calls) {}

  /** A method being translated and where it was called. */
  private record Open(MethodName method, Span call) {}

  private final ClassFiles classes;
  private final ValueClasses values;
  private final StaticEvaluation statics;
  private final StaticArrays arrays;
  private final Thrown thrown;
  private final UnaryOperator<String> claim;
  private final boolean asserting;
  private final Predicate<Intrinsic> preferred;
  private final Map<MethodName, Finished> finished = new HashMap<>();
  private final Map<MethodName, KernelForm> kernels = new HashMap<>();
  private final Map<MethodName, Diagnostic> refused = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** A front end whose functions have names that are unique among themselves. */
  public BytecodeFrontEnd(ClassBytes source) {
    this(source, new UniqueNames(), false);
  }

  /**
   * A front end that takes an intrinsic for a method only where the device computes it exactly, and
   * else the code of the method; so {@code Math.sin} is what {@code StrictMath} makes of it.
   */
  public static BytecodeFrontEnd exact(ClassBytes source) {
    return new BytecodeFrontEnd(source, new UniqueNames(), false, row -> row.forms().values()
        .stream().allMatch(form -> form.accuracy().isExact()));
  }

  /**
   * A front end whose functions join others in a module.
   *
   * @param claim takes a name and returns it, or one like it that no other function has
   * @param asserting whether assertions are enabled
   */
  public BytecodeFrontEnd(ClassBytes source, UnaryOperator<String> claim, boolean asserting) {
    this(source, claim, asserting, _ -> true);
  }

  private BytecodeFrontEnd(ClassBytes source, UnaryOperator<String> claim, boolean asserting,
      Predicate<Intrinsic> preferred) {
    this.preferred = preferred;
    this.classes = new ClassFiles(source);
    this.values = new ValueClasses(classes);
    this.statics = new StaticEvaluation(classes);
    this.arrays = new StaticArrays(classes, statics, claim, values);
    this.thrown = new Thrown(classes);
    this.claim = claim;
    this.asserting = asserting;
  }

  private record UniqueNames(Set<String> taken) implements UnaryOperator<String> {
    UniqueNames() {
      this(new HashSet<>());
    }

    @Override
    public String apply(String name) {
      String free = name;
      for (int i = 1; !taken.add(free); i++) {
        free = name + "_" + i;
      }
      return free;
    }
  }

  /**
   * Translates a method.
   *
   * @param owner internal name of the class, such as {@code java/lang/StrictMath}
   * @param descriptor parameters and result as in class files, such as {@code (D)D}
   * @param diagnostics receives why the method is refused
   * @return empty where it is refused
   */
  public Optional<Translation> translate(String owner, String method, String descriptor,
      Diagnostics diagnostics) {
    MethodName root = new MethodName(owner, method, descriptor);
    try {
      Finished translated = root(root);
      Set<MethodName> all = new LinkedHashSet<>();
      collect(root, all);
      Set<String> read = new LinkedHashSet<>();
      all.forEach(name -> read.add(finished.get(name).owner()));
      return Optional.of(new Translation(translated.function().name(), translated.array(),
          all.stream().map(name -> finished.get(name).function()).toList(), List.copyOf(read)));
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
      return Optional.empty();
    }
  }

  /**
   * Translates the kernels of a class.
   *
   * @param owner internal name of the class
   * @return empty where the class has none, or where one is refused
   */
  public Optional<KernelClass> kernels(String owner, Diagnostics diagnostics) {
    List<KernelForm> forms = new ArrayList<>();
    Set<MethodName> all = new LinkedHashSet<>();
    values.enable();
    int before = diagnostics.all().size();
    try {
      ClassNode type = classes.type(owner, Span.None.NONE).orElseThrow(() -> Refusal.of(
          Code.UNKNOWN_METHOD, Span.None.NONE, "put it on the class path", owner));
      if (KernelAnnotations.isActor(type)) {
        throw Refusal.construct(Span.None.NONE, "actor " + owner.replace('/', '.')
            + ", of which there is only a class file,", "compile its source");
      }
      for (MethodNode method : type.methods) {
        if (KernelAnnotations.isKernel(method)) {
          kernel(new MethodName(owner, method.name, method.desc), forms, all, diagnostics);
        }
      }
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
    }
    if (forms.isEmpty() || diagnostics.all().size() > before) {
      return Optional.empty();
    }
    Set<String> read = new LinkedHashSet<>();
    all.forEach(name -> read.add(finished.get(name).owner()));
    return Optional.of(new KernelClass(forms, values.structs(),
        all.stream().map(name -> finished.get(name).function()).toList(), List.copyOf(read)));
  }

  private void kernel(MethodName name, List<KernelForm> forms, Set<MethodName> all,
      Diagnostics diagnostics) {
    try {
      CompiledMethod method = classes.method(name, Span.None.NONE).orElseThrow();
      forms.add(KernelAnnotations.form(method, values));
      kernels.put(name, forms.getLast());
      translated(name, Span.None.NONE);
      collect(name, all);
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
    }
  }

  /**
   * Objects have no place among the arguments of what starts it all. A method without a body that
   * can be translated may still be one of the table of intrinsics.
   */
  private Finished root(MethodName root) {
    classes.method(root, Span.None.NONE).ifPresent(BytecodeFrontEnd::requireNoObjects);
    try {
      return translated(root, Span.None.NONE);
    } catch (Refusal refusal) {
      Finished row = Intrinsics.ofMethod(root.key())
          .filter(r -> r.evaluator().isPresent()).map(r -> applied(root, r))
          .orElseThrow(() -> refusal);
      finished.put(root, row);
      return row;
    }
  }

  private static void requireNoObjects(CompiledMethod method) {
    for (Type type : method.parameters()) {
      if (Descriptors.primitive(type).isEmpty() && Descriptors.element(type).isEmpty()
          && !ContextMethods.isContext(type)) {
        throw Unsupported.type(type, method.span());
      }
    }
  }

  private Finished applied(MethodName name, Intrinsic row) {
    FreshIds ids = new FreshIds(0);
    List<Atom.Value> parameters = new ArrayList<>();
    for (io.ringkernel.ir.Type.Prim type : row.parameters()) {
      parameters.add(new Atom.Value(ids.next(), type, "p" + parameters.size()));
    }
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    out.giveBack(out.let(row.name(), new Op.Apply(row, List.copyOf(parameters))));
    return new Finished(new Function(claim.apply(Names.identifier(name.name())),
        List.copyOf(parameters), row.result(), out.build(), Optional.empty(),
        new Span.Bytecode(name.owner(), name.name(), 0, "", 0)), Optional.empty(), name.owner(),
        List.of());
  }

  private void collect(MethodName method, Set<MethodName> all) {
    if (!all.contains(method)) {
      finished.get(method).calls().forEach(callee -> collect(callee, all));
      all.add(method);
    }
  }

  private Finished translated(MethodName name, Span call) {
    Finished known = finished.get(name);
    if (known != null) {
      return known;
    }
    if (refused.containsKey(name)) {
      throw Refusal.of(refused.get(name));
    }
    if (open.stream().anyMatch(o -> o.method().equals(name))) {
      throw Refusal.of(recursion(name, call));
    }
    if (open.size() >= Limits.CALL_DEPTH) {
      throw Refusal.tooLarge(call, "a chain of " + open.size() + " calls");
    }
    open.add(new Open(name, call));
    try {
      Finished result = translate(name, call);
      finished.put(name, result);
      return result;
    } catch (Refusal refusal) {
      refused.put(name, refusal.diagnostic());
      throw refusal;
    } finally {
      open.removeLast();
    }
  }

  private Finished translate(MethodName name, Span call) {
    CompiledMethod method = classes.method(name, call)
        .orElseThrow(() -> Refusal.of(Code.UNKNOWN_METHOD, call,
            "put its class on the class path of the build", name.shortName()));
    if (!method.has(Opcodes.ACC_STATIC) && values.of(method.name().owner()).isEmpty()) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a static method",
          name.shortName());
    }
    if (!method.hasCode()) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a method with a body in Java",
          name.shortName());
    }
    String function = claim.apply(Names.identifier(!method.isConstructor() ? name.name()
        : "new" + name.owner().substring(Math.max(name.owner().lastIndexOf('/'),
            name.owner().lastIndexOf('$')) + 1)));
    FrameAnalysis.Result analysis = FrameAnalysis.of(method, classes, arrays,
        new ReturnedArrays(method, this::arrayResult), asserting, values);
    Set<MethodName> calls = new LinkedHashSet<>();
    ReachableCode code = resolved(method, analysis, calls);
    Optional<KernelForm> kernel = Optional.ofNullable(kernels.get(name));
    if (kernel.isEmpty()) {
      requireNoShared(method, code);
    }
    return new Finished(MethodTranslation.function(function, code, kernel, values),
        analysis.array(), method.name().owner(), List.copyOf(calls));
  }

  /** Targets declare them in the entry point only. */
  private static void requireNoShared(CompiledMethod method, ReachableCode code) {
    code.callees().forEach((index, callee) -> {
      if (callee instanceof Callee.Shared) {
        throw Refusal.construct(Code.ARRAY_SHAPE, method.at(index), "a shared array in a method",
            "declare it in the kernel and pass it");
      }
    });
  }

  /** Which array a method returns, which its code tells. */
  private ArrayResult arrayResult(MethodInsnNode call, Span where) {
    return called(new MethodName(call.owner, call.name, call.desc), where).array().orElseThrow(
        () -> Refusal.construct(where, "a method that never returns its array",
            "write the exception where the method is called"));
  }

  private Finished called(MethodName name, Span where) {
    if (classes.method(name, where).filter(m -> KernelAnnotations.isKernel(m.node()))
        .isPresent()) {
      throw Refusal.construct(where, "a call of kernel " + name.shortName(),
          "call a method that both use");
    }
    try {
      return translated(name, where);
    } catch (Refusal refusal) {
      throw Refusal.of(refusal.diagnostic().label(where, "in the call of " + name.shortName()));
    }
  }

  /** Finds out what each instruction refers to that names something elsewhere. */
  private ReachableCode resolved(CompiledMethod method, FrameAnalysis.Result analysis,
      Set<MethodName> calls) {
    Map<Integer, Callee> callees = new HashMap<>();
    Map<Integer, Atom.Const> constants = new HashMap<>();
    Map<Integer, TrapKind> traps = new HashMap<>();
    for (int i = 0; i < analysis.frames().length; i++) {
      Frame<Known> frame = analysis.frames()[i];
      if (frame == null) {
        continue;
      }
      switch (method.instructions().get(i)) {
        case MethodInsnNode call -> callees.put(i, callee(call, method.at(i), frame, calls));
        case InvokeDynamicInsnNode call -> callees.put(i, isChoice(call, frame)
            ? Callee.OfValue.CHOICE : ignored(call.desc, 0));
        case FieldInsnNode field when field.getOpcode() == Opcodes.GETSTATIC
            && values.isEnum(field.owner)
            && values.ordinal(field.owner, field.name).isPresent() -> constants.put(i,
                Atom.Const.of(values.ordinal(field.owner, field.name).getAsInt()));
        case FieldInsnNode field when field.getOpcode() == Opcodes.GETSTATIC
            && Descriptors.primitive(Type.getType(field.desc)).isPresent() -> constants.put(i,
                StaticConstants.value(statics, field, method.at(i)));
        case InsnNode plain when plain.getOpcode() == Opcodes.ATHROW -> traps.put(i,
            thrown.kind(method, frame.getStack(frame.getStackSize() - 1), method.at(i)));
        default -> {}
      }
    }
    return new ReachableCode(method, analysis, callees, constants, traps);
  }

  private static boolean isChoice(InvokeDynamicInsnNode call, Frame<Known> frame) {
    return call.name.equals("typeSwitch") && frame.getStackSize() >= 2
        && ValueRules.isValue(frame.getStack(frame.getStackSize() - 2));
  }

  private static Callee ignored(String descriptor, int receivers) {
    return new Callee.Ignored(receivers + Type.getArgumentTypes(descriptor).length,
        Type.getReturnType(descriptor).getSort() != Type.VOID);
  }

  /** What makes a message is left out, so it must not throw an exception of its own. */
  private void requireQuiet(MethodInsnNode call, Span where) {
    MethodName name = new MethodName(call.owner, call.name, call.desc);
    if (throwsItself(name, where, new HashSet<>())) {
      throw Refusal.construct(where, "an exception whose message %s makes, which may throw itself"
          .formatted(name.shortName()), "make the message of constants");
    }
  }

  /** Whether a method, or one of those that it calls, has code that throws; the JDK's do not. */
  private boolean throwsItself(MethodName name, Span where, Set<MethodName> seen) {
    boolean isOther = !name.owner().startsWith("java/") && !name.owner().startsWith("[");
    if (!isOther || !seen.add(name) || seen.size() > Limits.CALL_DEPTH) {
      return seen.size() > Limits.CALL_DEPTH;
    }
    for (CompiledMethod method : classes.method(name, where).filter(CompiledMethod::hasCode)
        .stream().toList()) {
      for (AbstractInsnNode instruction : method.instructions()) {
        if (instruction.getOpcode() == Opcodes.ATHROW
            || instruction.getOpcode() == Opcodes.INVOKESTATIC
                && instruction instanceof MethodInsnNode inner && throwsItself(
                    new MethodName(inner.owner, inner.name, inner.desc), where, seen)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Callee onContext(MethodInsnNode call, Span where, Frame<Known> frame) {
    if (!ContextMethods.hasDistance(call)) {
      return ContextMethods.of(call, 0, 0, where);
    }
    int top = frame.getStackSize() - 1;
    if (frame.getStack(top - 1) instanceof Known.Number(var _, OptionalInt dx) && dx.isPresent()
        && frame.getStack(top) instanceof Known.Number(var _, OptionalInt dy)
        && dy.isPresent()) {
      return ContextMethods.of(call, dx.getAsInt(), dy.getAsInt(), where);
    }
    throw Refusal.of(Code.NOT_CONSTANT, where, "write a number, or a static final constant",
        "the distance of a neighbour");
  }

  private Callee callee(MethodInsnNode call, Span where, Frame<Known> frame,
      Set<MethodName> calls) {
    Type result = Type.getReturnType(call.desc);
    Known receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? null
        : frame.getStack(frame.getStackSize() - 1 - Type.getArgumentTypes(call.desc).length);
    if (receiver instanceof Known.Context) {
      return onContext(call, where, frame);
    }
    if (receiver instanceof Known.Value || receiver instanceof Known.Number
        || receiver == Known.Self.SELF) {
      return onValue(call, receiver, where, calls);
    }
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      requireQuiet(call, where);
      return ignored(call.desc, 1);
    }
    boolean isArray = Descriptors.element(result).isPresent();
    if (isArray && arrays.returned(call, where).isPresent()) {
      return Callee.Accessor.ACCESSOR;
    }
    if (result.getSort() != Type.VOID && !isArray
        && values.of(result).isEmpty()) {
      requireQuiet(call, where);
      return ignored(call.desc, 0);
    }
    MethodName name = name(call);
    Optional<Intrinsic> row = Intrinsics.ofMethod(name.key());
    if (row.filter(preferred).isPresent()) {
      return new Callee.Row(row.get());
    }
    Finished helper;
    try {
      helper = called(name, where);
    } catch (Refusal refusal) {
      if (row.isPresent()) {
        return new Callee.Row(row.get());
      }
      throw refusal;
    }
    Callee.Helper callee = new Callee.Helper(helper.function(),
        List.of(Type.getArgumentTypes(call.desc)), helper.array(), values);
    for (Known array : callee.writtenArrays(frame)) {
      if (array instanceof Known.Reference(int origin, var _)
          && origin >= Known.Reference.TABLES) {
        throw Refusal.construct(where, "a table that a method changes", "copy it first");
      }
    }
    calls.add(name);
    return callee;
  }

  /** What makes a record is called as a method that returns it, see {@link Objects}. */
  private static MethodName name(MethodInsnNode call) {
    return new MethodName(call.owner, call.name, call.name.equals("<init>")
        ? call.desc.substring(0, call.desc.lastIndexOf(')') + 1) + "V" : call.desc);
  }

  /** A method of a record or enum, whose class is final, or the constructor of a constructor. */
  private Callee onValue(MethodInsnNode call, Known receiver, Span where,
      Set<MethodName> calls) {
    if (receiver instanceof Known.Number && call.name.equals("ordinal")) {
      return Callee.OfValue.ORDINAL;
    }
    if (receiver instanceof Known.Number && call.name.equals("compareTo")) {
      return Callee.OfValue.COMPARE;
    }
    if (receiver == Known.Self.SELF && call.owner.equals("java/lang/Record")) {
      return ignored(call.desc, 1);
    }
    MethodName name = name(call);
    Finished helper = called(name, where);
    calls.add(name);
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(call.desc)));
    if (receiver == Known.Self.SELF) {
      return new Callee.Delegate(
          new Callee.Helper(helper.function(), types, helper.array(), values));
    }
    types.addFirst(Type.getObjectType(call.owner));
    return new Callee.Helper(helper.function(), types, helper.array(), values);
  }

  private Diagnostic recursion(MethodName name, Span call) {
    int first = 0;
    while (!open.get(first).method().equals(name)) {
      first++;
    }
    List<Open> cycle = open.subList(first, open.size());
    String path = cycle.stream().map(o -> o.method().name()).collect(Collectors.joining(" -> "))
        + " -> " + name.name();
    Diagnostic diagnostic = Diagnostic.error(Code.RECURSION, call, name.name());
    for (Open next : cycle.subList(1, cycle.size())) {
      diagnostic = diagnostic.label(next.call(), "by way of " + next.method().name());
    }
    return diagnostic.note("the cycle is " + path + "; write it as a loop");
  }
}
