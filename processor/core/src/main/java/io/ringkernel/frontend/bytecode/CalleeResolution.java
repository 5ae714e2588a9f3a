package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ViewLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Finds out what instructions refer to that name something elsewhere. */
final class CalleeResolution {
  private final Statics statics;
  private final ClassFiles classes;
  private final ValueClasses values;
  private final Thrown thrown;
  private final Predicate<Intrinsic> preferred;
  private final ReturnedArrays.Callees callees;

  /**
   * A resolution.
   *
   * @param preferred the intrinsics that are taken for a method that has code, too
   * @param callees translates what is called
   */
  CalleeResolution(Statics statics, Predicate<Intrinsic> preferred,
      ReturnedArrays.Callees callees) {
    this.statics = statics;
    this.classes = statics.classes();
    this.values = statics.values();
    this.thrown = new Thrown(classes);
    this.preferred = preferred;
    this.callees = callees;
  }

  /**
   * A call that is resolved.
   *
   * @param isIgnored whether the analysis has taken its result for an object
   */
  private record Use(CompiledMethod method, Span where, Set<MethodForm> calls,
      boolean isIgnored) {}

  /** Resolves the code of a method, and adds what it calls. */
  ReachableCode resolved(CompiledMethod method, FrameAnalysis.Result analysis,
      Set<MethodForm> calls) {
    Map<Integer, Callee> found = new HashMap<>();
    Map<Integer, StaticValue> constants = new HashMap<>();
    Map<Integer, TrapKind> traps = new HashMap<>();
    for (int i = 0; i < analysis.frames().length; i++) {
      Frame<Known> frame = analysis.frames()[i];
      if (frame == null) {
        continue;
      }
      Use use = new Use(method, method.at(i), calls,
          i + 1 < analysis.frames().length && leavesThing(analysis.frames()[i + 1]));
      switch (method.instructions().get(i)) {
        case MethodInsnNode call -> found.put(i, callee(call, passed(call, frame), use));
        case InvokeDynamicInsnNode call -> found.put(i,
            dynamic(call, frame, analysis.frames()[i + 1]));
        case FieldInsnNode field when field.getOpcode() == Opcodes.GETSTATIC ->
            constant(field, method.at(i)).ifPresent(value -> constants.put(index(use, field),
                value));
        case InsnNode plain when plain.getOpcode() == Opcodes.ATHROW -> traps.put(i,
            thrown.kind(method, frame.getStack(frame.getStackSize() - 1), method.at(i)));
        default -> {}
      }
    }
    return new ReachableCode(method, analysis, found, constants, traps);
  }

  private static boolean leavesThing(Frame<Known> after) {
    return after != null && after.getStackSize() > 0
        && after.getStack(after.getStackSize() - 1) instanceof Known.Thing;
  }

  private static int index(Use use, AbstractInsnNode instruction) {
    return use.method().instructions().indexOf(instruction);
  }

  /** What is known of the receiver, where a call has one, and of its arguments. */
  static List<Known> passed(MethodInsnNode call, Frame<Known> frame) {
    int count = Type.getArgumentTypes(call.desc).length
        + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
    List<Known> passed = new ArrayList<>();
    for (int i = frame.getStackSize() - count; i < frame.getStackSize(); i++) {
      passed.add(frame.getStack(i));
    }
    return passed;
  }

  private Optional<StaticValue> constant(FieldInsnNode field, Span where) {
    if (statics.isConstant(field)) {
      return Optional.of(new StaticValue.OfNumber(
          Atom.Const.of(values.ordinal(field.owner, field.name).getAsInt())));
    }
    Type type = Type.getType(field.desc);
    if (Descriptors.primitive(type).isPresent()) {
      return Optional.of(new StaticValue.OfNumber(
          StaticConstants.value(statics.fields(), field, where)));
    }
    return values.of(type).flatMap(element -> statics.constant(field, where)
        .map(object -> StaticValue.of(field, object, element, statics, where)));
  }

  private static Callee dynamic(InvokeDynamicInsnNode call, Frame<Known> frame,
      Frame<Known> after) {
    if (after != null && after.getStackSize() > 0
        && after.getStack(after.getStackSize() - 1) instanceof Known.Function) {
      return new Callee.MakeFunction(Type.getArgumentTypes(call.desc).length);
    }
    boolean isChoice = call.name.equals("typeSwitch") && frame.getStackSize() >= 2
        && isData(frame.getStack(frame.getStackSize() - 2));
    return isChoice ? Callee.OfValue.CHOICE : ignored(call.desc, 0);
  }

  private static boolean isData(Known known) {
    return ValueRules.isValue(known) || known instanceof Known.Number;
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

  private static Callee onContext(MethodInsnNode call, Span where, List<Known> passed) {
    List<Integer> distances = new ArrayList<>();
    if (ContextMethods.hasDistance(call)) {
      for (Known known : passed.subList(2, passed.size())) {
        if (!(known instanceof Known.Number(var _, OptionalInt distance)) || distance.isEmpty()) {
          throw Refusal.of(Code.NOT_CONSTANT, where,
              "write a number, or a static final constant", "the distance of a neighbour");
        }
        distances.add(distance.getAsInt());
      }
    }
    return ContextMethods.of(call, distances, where);
  }

  private Callee callee(MethodInsnNode call, List<Known> passed, Use use) {
    if (call.getOpcode() == Opcodes.INVOKESTATIC) {
      return ofStatic(call, passed, use);
    }
    return switch (passed.getFirst()) {
      case Known.Context _ -> onContext(call, use.where(), passed);
      case Known.View view -> ViewMethods.of(call, view.layout()).orElseThrow();
      case Known.Function function -> onFunction(call, function, passed, use);
      case Known.Value _, Known.Constant _, Known.Self _ -> onValue(call, passed, use);
      case Known.Number _, Known.Reference _, Known.Ambiguous _, Known.Thing _, Known.Mixed _,
          Known.Unusable _ -> {
        requireQuiet(call, use.where());
        yield ignored(call.desc, 1);
      }
    };
  }

  private Callee ofStatic(MethodInsnNode call, List<Known> passed, Use use) {
    Type result = Type.getReturnType(call.desc);
    boolean isArray = Descriptors.element(result).isPresent();
    if (isArray && statics.arrays().returned(call, use.where()).isPresent()
        || EnumTables.givesAll(call, values)) {
      return Callee.Accessor.ACCESSOR;
    }
    if (ViewMethods.isMade(call)) {
      return view(call, use);
    }
    MethodForm form = MethodForm.of(call, passed, values);
    if (result.getSort() != Type.VOID && !isArray && values.of(result).isEmpty()
        && use.isIgnored()) {
      requireQuiet(call, use.where());
      return ignored(call.desc, 0);
    }
    Optional<Intrinsic> row = Intrinsics.ofMethod(form.name().key());
    if (row.filter(preferred).isPresent()) {
      return new Callee.Row(row.get());
    }
    try {
      return helper(form, passed, use);
    } catch (Refusal refusal) {
      if (row.isPresent()) {
        return new Callee.Row(row.get());
      }
      throw refusal;
    }
  }

  private Callee.Helper helper(MethodForm form, List<Known> passed, Use use) {
    FinishedMethod method = callees.of(form, use.where());
    Callee.Helper callee =
        new Callee.Helper(method.function(), method.parameters(), passed, method.array());
    for (Known array : callee.written(passed)) {
      if (array instanceof Known.Reference reference && reference.isTable()) {
        throw Refusal.construct(use.where(), "a table that a method changes", "copy it first");
      }
    }
    use.calls().add(form);
    return callee;
  }

  private Callee view(MethodInsnNode call, Use use) {
    ViewLayout layout = ViewMethods.layout(call.owner).orElseThrow();
    int given = Type.getArgumentTypes(call.desc).length - 1;
    return new Callee.MakeView(layout,
        given == layout.numbers().size() ? layout.numbers() : layout.extents(),
        library(ViewMethods.FITS, use), library(ViewMethods.PRODUCT, use));
  }

  private Function library(MethodName name, Use use) {
    MethodForm form = MethodForm.plain(name);
    use.calls().add(form);
    return callees.of(form, use.where()).function();
  }

  /** A method of a record or enum, whose class is final, or the constructor of a constructor. */
  private Callee onValue(MethodInsnNode call, List<Known> passed, Use use) {
    ValueRules rules = new ValueRules(use.method(), values);
    if (rules.isOfEnum(call, passed.getFirst())) {
      return call.name.equals("ordinal") ? Callee.OfValue.ORDINAL : Callee.OfValue.COMPARE;
    }
    boolean isMade = passed.getFirst() == Known.Self.SELF;
    if (isMade && call.owner.equals("java/lang/Record")) {
      return ignored(call.desc, 1);
    }
    MethodInsnNode found = rules.method(call, passed.getFirst());
    List<Known> arguments = isMade ? passed.subList(1, passed.size()) : passed;
    Callee.Helper helper = helper(MethodForm.of(found, passed, values), arguments, use);
    return isMade ? new Callee.Delegate(helper) : helper;
  }

  private Callee onFunction(MethodInsnNode call, Known.Function function, List<Known> passed,
      Use use) {
    if (!function.form().runs(call)) {
      return helper(MethodForm.of(call, passed, values), passed, use);
    }
    List<Known> all = new ArrayList<>(function.captured());
    List<Known> rest = passed.subList(1, passed.size());
    List<Known> adapted = function.form().target() instanceof FunctionForm.Target.OfMethod method
        ? FunctionCalls.adapted(method.call(), all.size(), rest, use.where()) : rest;
    all.addAll(adapted);
    Callee target = switch (function.form().target()) {
      case FunctionForm.Target.OfMethod method -> callee(method.call(), all, use);
      case FunctionForm.Target.OfModule module ->
          new Callee.Helper(module.function(), all, all, Optional.empty());
    };
    Type result = Type.getReturnType(function.form().descriptor());
    return new Callee.OfFunction(target, all,
        adapted.stream().map(known -> Optional.of(known).filter(Known.Number.class::isInstance)
            .map(number -> ((Known.Number) number).kind())).toList(),
        Descriptors.primitive(result).map(Kind::of), result.getSort() != Type.VOID);
  }
}
