package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Span;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Translates static methods of compiled classes, over primitives and one-dimensional arrays of
 * primitives, with all static methods that they call. Every method is translated once, however
 * often it is asked for.
 */
public final class BytecodeFrontEnd {
  /** A finished method and the methods that it calls, in order of first call. */
  private record Finished(Function function, String owner, List<MethodName> calls) {}

  /** A method being translated and where it was called. */
  private record Open(MethodName method, Span call) {}

  private final ClassFiles classes;
  private final UnaryOperator<String> claim;
  private final Map<MethodName, Finished> finished = new HashMap<>();
  private final Map<MethodName, Diagnostic> refused = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** A front end whose functions have names that are unique among themselves. */
  public BytecodeFrontEnd(ClassBytes source) {
    this(source, new UniqueNames());
  }

  /**
   * A front end whose functions join others in a module.
   *
   * @param claim takes a name and returns it, or one like it that no other function has
   */
  public BytecodeFrontEnd(ClassBytes source, UnaryOperator<String> claim) {
    this.classes = new ClassFiles(source);
    this.claim = claim;
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
      Finished translated = translated(root, Span.None.NONE);
      Set<MethodName> all = new LinkedHashSet<>();
      collect(root, all);
      Set<String> read = new LinkedHashSet<>();
      all.forEach(name -> read.add(finished.get(name).owner()));
      return Optional.of(new Translation(translated.function().name(),
          all.stream().map(name -> finished.get(name).function()).toList(), List.copyOf(read)));
    } catch (Refusal refusal) {
      diagnostics.report(refusal.diagnostic());
      return Optional.empty();
    }
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
    if (!method.has(Opcodes.ACC_STATIC)) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a static method",
          name.shortName());
    }
    if (!method.hasCode()) {
      throw Refusal.of(Code.UNKNOWN_METHOD, method.span(), "call a method with a body in Java",
          name.shortName());
    }
    String function = claim.apply(Names.identifier(name.name()));
    Frame<Known>[] frames = FrameAnalysis.frames(method);
    Map<Integer, Callee> callees = new HashMap<>();
    Map<Integer, Atom.Const> constants = new HashMap<>();
    Set<MethodName> calls = new LinkedHashSet<>();
    for (int i = 0; i < frames.length; i++) {
      AbstractInsnNode instruction = method.instructions().get(i);
      if (frames[i] != null && instruction instanceof MethodInsnNode target) {
        callees.put(i, callee(target, method.at(i), frames[i], calls));
      } else if (frames[i] != null && instruction instanceof FieldInsnNode field) {
        constants.put(i, StaticConstants.value(classes, field, method.at(i)));
      }
    }
    return new Finished(MethodTranslation.function(function,
        new ReachableCode(method, frames, callees, constants)), method.name().owner(),
        List.copyOf(calls));
  }

  private Callee callee(MethodInsnNode instruction, Span where, Frame<Known> frame,
      Set<MethodName> calls) {
    MethodName name = new MethodName(instruction.owner, instruction.name, instruction.desc);
    Optional<Intrinsic> row = Intrinsics.ofMethod(name.key());
    if (row.isPresent()) {
      return new Callee.Row(row.get());
    }
    Finished helper;
    try {
      helper = translated(name, where);
    } catch (Refusal refusal) {
      throw Refusal.of(refusal.diagnostic().label(where, "in the call of " + name.shortName()));
    }
    for (int i = 0; i < helper.function().parameters().size(); i++) {
      Known argument = frame.getStack(
          frame.getStackSize() - helper.function().parameters().size() + i);
      if (argument instanceof Known.Reference(int origin, var _) && origin < 0) {
        throw Refusal.construct(where, "a local array as an argument",
            "write the code of " + name.shortName() + " where it is called");
      }
    }
    calls.add(name);
    return new Callee.Helper(helper.function());
  }

  private Diagnostic recursion(MethodName name, Span call) {
    int first = 0;
    while (!open.get(first).method().equals(name)) {
      first++;
    }
    List<Open> cycle = open.subList(first, open.size());
    String path = cycle.stream().map(o -> o.method().name()).collect(Collectors.joining(" -> "))
        + " -> " + name.name();
    return Diagnostic.error(Code.RECURSION, call, name.name())
        .note("the cycle is " + path + "; write it as a loop");
  }
}
