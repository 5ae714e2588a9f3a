package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Translates static methods of compiled classes, over primitives and one-dimensional arrays of
 * primitives, with all static methods that they call. Every method is translated once, however
 * often it is asked for.
 */
public final class BytecodeFrontEnd {
  /** A method being translated and where it was called. */
  private record Open(MethodForm method, Span call) {}

  private final ClassFiles classes;
  private final ValueClasses values;
  private final Statics statics;
  private final CalleeResolution resolution;
  private final UnaryOperator<String> claim;
  private final boolean asserting;
  private final Map<MethodForm, FinishedMethod> finished = new HashMap<>();
  private final Map<MethodName, KernelForm> kernels = new HashMap<>();
  private final Map<MethodForm, Diagnostic> refused = new HashMap<>();
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

  /** Takes records and enums for values, of which somebody else says what they are. */
  public void take(
      java.util.function.Function<String, Optional<io.ringkernel.ir.Type.Element>> types) {
    values.give(types);
  }

  private BytecodeFrontEnd(ClassBytes source, UnaryOperator<String> claim, boolean asserting,
      Predicate<Intrinsic> preferred) {
    this.classes = new ClassFiles(source);
    this.values = new ValueClasses(classes);
    StaticEvaluation fields = new StaticEvaluation(classes);
    this.statics = new Statics(classes, values, fields,
        new StaticArrays(classes, fields, claim, values),
        new EnumTables(classes, fields, values, claim));
    this.resolution = new CalleeResolution(statics, preferred, this::called);
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
    return translate(owner, method, descriptor, List.of(), diagnostics);
  }

  /**
   * Translates a method for a caller that is no class file.
   *
   * @param passed for the receiver, where there is one, and each argument; or nothing at all
   */
  public Optional<Translation> translate(String owner, String method, String descriptor,
      List<Passed> passed, Diagnostics diagnostics) {
    MethodName called = new MethodName(owner, method, descriptor);
    try {
      MethodForm root = classes.method(called, Span.None.NONE)
          .map(found -> MethodForm.of(found, passed, this::known))
          .orElse(MethodForm.plain(called));
      FinishedMethod translated = root(root);
      Set<MethodForm> all = new LinkedHashSet<>();
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
    Set<MethodForm> all = new LinkedHashSet<>();
    values.enable();
    int before = diagnostics.all().size();
    try {
      ClassNode type = classes.type(owner, Span.None.NONE).orElseThrow(() -> Refusal.of(
          Code.UNKNOWN_METHOD, Span.None.NONE, "put it on the class path", owner));
      if (KernelAnnotations.isActor(type)) {
        throw Refusal.construct(Span.None.NONE,
            "actor " + owner.replace('/', '.') + ", of which there is only a class file,",
            "the device code, the reference and the codecs of an actor are made while javac "
                + "compiles it: compile its source with the processor; a jar that was built so "
                + "has them");
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

  private void kernel(MethodName name, List<KernelForm> forms, Set<MethodForm> all,
      Diagnostics diagnostics) {
    try {
      CompiledMethod method = classes.method(name, Span.None.NONE).orElseThrow();
      forms.add(KernelAnnotations.form(method, values));
      kernels.put(name, forms.getLast());
      translated(MethodForm.plain(name), Span.None.NONE);
      collect(MethodForm.plain(name), all);
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
    }
  }

  /**
   * Objects have no place among the arguments of what starts it all. A method without a body that
   * can be translated may still be one of the table of intrinsics.
   */
  private FinishedMethod root(MethodForm root) {
    classes.method(root.name(), Span.None.NONE)
        .ifPresent(method -> requireNoObjects(method, root));
    try {
      return translated(root, Span.None.NONE);
    } catch (Refusal refusal) {
      FinishedMethod row = Intrinsics.ofMethod(root.name().key())
          .filter(r -> r.evaluator().isPresent()).map(r -> applied(root.name(), r))
          .orElseThrow(() -> refusal);
      finished.put(root, row);
      return row;
    }
  }

  private void requireNoObjects(CompiledMethod method, MethodForm form) {
    List<Known> parameters = form.parameters(method, values);
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof Known.Thing) {
        throw Unsupported.type(method.parameters().get(i), method.span());
      }
    }
  }

  private Known known(String type) {
    return ValueRules.value(Type.getObjectType(type), values);
  }

  private FinishedMethod applied(MethodName name, Intrinsic row) {
    FreshIds ids = new FreshIds(0);
    List<Atom.Value> parameters = new ArrayList<>();
    for (io.ringkernel.ir.Type.Prim type : row.parameters()) {
      parameters.add(new Atom.Value(ids.next(), type, "p" + parameters.size()));
    }
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    out.giveBack(out.let(row.name(), new Op.Apply(row, List.copyOf(parameters))));
    return new FinishedMethod(new Function(claim.apply(Names.identifier(name.name())),
        List.copyOf(parameters), row.result(), out.build(), Optional.empty(),
        new Span.Bytecode(name.owner(), name.name(), 0, "", 0)), List.of(), Optional.empty(),
        Optional.empty(), name.owner(), List.of());
  }

  private void collect(MethodForm method, Set<MethodForm> all) {
    if (!all.contains(method)) {
      finished.get(method).calls().forEach(callee -> collect(callee, all));
      all.add(method);
    }
  }

  private FinishedMethod translated(MethodForm form, Span call) {
    FinishedMethod known = finished.get(form);
    if (known != null) {
      return known;
    }
    if (refused.containsKey(form)) {
      throw Refusal.of(refused.get(form));
    }
    if (open.stream().anyMatch(o -> o.method().equals(form))) {
      throw Refusal.of(recursion(form, call));
    }
    if (finished.size() >= Limits.FORMS) {
      throw Refusal.tooLarge(call, finished.size() + " methods");
    }
    if (open.size() >= Limits.CALL_DEPTH) {
      throw Refusal.tooLarge(call, "a chain of " + open.size() + " calls");
    }
    open.add(new Open(form, call));
    try {
      FinishedMethod result = translate(form, call);
      finished.put(form, result);
      return result;
    } catch (Refusal refusal) {
      refused.put(form, refusal.diagnostic());
      throw refusal;
    } finally {
      open.removeLast();
    }
  }

  private FinishedMethod translate(MethodForm form, Span call) {
    CompiledMethod method = method(form, call);
    String function = claim.apply(functionName(form.name()));
    FrameAnalysis.Result analysis = FrameAnalysis.of(method, form, statics,
        new ReturnedArrays(method, values, this::called), asserting);
    Set<MethodForm> calls = new LinkedHashSet<>();
    ReachableCode code = resolution.resolved(method, analysis, calls);
    Optional<KernelForm> kernel = Optional.ofNullable(kernels.get(form.name()));
    if (kernel.isEmpty()) {
      requireNoShared(method, code);
    }
    List<Known> parameters = form.parameters(method, values);
    return new FinishedMethod(
        MethodTranslation.function(function, code, parameters, kernel, statics), parameters,
        analysis.array(), analysis.value(), method.name().owner(), List.copyOf(calls));
  }

  private static String functionName(MethodName name) {
    boolean isMade = name.name().equals("<init>");
    return Names.identifier(!isMade ? name.name() : "new" + name.owner().substring(
        Math.max(name.owner().lastIndexOf('/'), name.owner().lastIndexOf('$')) + 1));
  }

  /** The code of a form, which is its own: the analysis writes into it. */
  private CompiledMethod method(MethodForm form, Span call) {
    MethodName name = form.name();
    CompiledMethod method = classes.method(name, call)
        .orElseThrow(() -> Refusal.of(Code.UNKNOWN_METHOD, call,
            "put its class on the class path of the build", name.shortName()));
    boolean hasReceiver = values.of(method.name().owner()).isPresent()
        || form.bound(0) instanceof Known.Function;
    if (!method.has(Opcodes.ACC_STATIC) && !hasReceiver) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a static method",
          name.shortName());
    }
    if (!method.hasCode()) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a method with a body in Java",
          name.shortName());
    }
    return form.bound().isEmpty() ? method : method.copy();
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

  private FinishedMethod called(MethodForm form, Span where) {
    MethodName name = form.name();
    if (classes.method(name, where).filter(m -> KernelAnnotations.isKernel(m.node()))
        .isPresent()) {
      throw Refusal.construct(where, "a call of kernel " + name.shortName(),
          "call a method that both use");
    }
    try {
      return translated(form, where);
    } catch (Refusal refusal) {
      throw Refusal.of(refusal.diagnostic().label(where, "in the call of " + name.shortName()));
    }
  }

  private Diagnostic recursion(MethodForm form, Span call) {
    MethodName name = form.name();
    int first = 0;
    while (!open.get(first).method().equals(form)) {
      first++;
    }
    List<Open> cycle = open.subList(first, open.size());
    String path = cycle.stream().map(o -> o.method().name().name() + " -> ")
        .collect(Collectors.joining()) + name.name();
    Diagnostic diagnostic = Diagnostic.error(Code.RECURSION, call, name.name());
    for (Open next : cycle.subList(1, cycle.size())) {
      diagnostic = diagnostic.label(next.call(), "by way of " + next.method().name().name());
    }
    return diagnostic.note("the cycle is " + path + "; write it as a loop");
  }
}
