package io.ringkernel.ir.check;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Lists;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what a target cannot do, at the place where the user wrote it. Nothing is narrowed in
 * silence.
 *
 * <p>Run it on the front end's module once {@code NarrowDoubleMath}, {@code FoldConstants}, {@code
 * PropagateCopies} and {@code EliminateDeadCode} have taken away the {@code double}s that casts
 * make superfluous, and before any pass of the target, so that spans are the user's.
 *
 * @param available what the target can do
 * @param fields where the fields of a struct are declared, by its name; what such a field lacks is
 *     told there, once, and not at its uses
 */
public record CapabilityCheck(Set<Capability> available, TargetId target,
    Map<String, List<Span>> fields) {
  /** Copies the set. */
  public CapabilityCheck {
    available = available.isEmpty() ? Set.of() : EnumSet.copyOf(available);
    fields = Map.copyOf(fields);
  }

  /** A check that tells everything at its uses. */
  public CapabilityCheck(Set<Capability> available, TargetId target) {
    this(available, target, Map.of());
  }

  /** Reports the first use of each missing capability and intrinsic in each function. */
  public void check(Module module, Diagnostics diagnostics) {
    Set<Object> declared = declared(module, diagnostics);
    Map<String, Capability> formats = formats(module);
    for (Function function : module.functions()) {
      new FunctionUses(this, function, formats, diagnostics, declared).check();
    }
  }

  /** The capabilities that a module uses. */
  public static Set<Capability> needs(Module module, TargetId target) {
    CapabilityCheck none = new CapabilityCheck(Set.of(), target);
    Set<Capability> needs = EnumSet.noneOf(Capability.class);
    Map<String, Capability> formats = formats(module);
    for (Function function : module.functions()) {
      FunctionUses uses =
          new FunctionUses(none, function, formats, new Diagnostics(), Set.of());
      uses.check();
      for (Object reported : uses.reported) {
        if (reported instanceof Capability capability) {
          needs.add(capability);
        }
      }
    }
    return needs;
  }

  /** The functions that convert numbers of a format, by their names. */
  private static Map<String, Capability> formats(Module module) {
    Map<String, Capability> formats = new HashMap<>();
    for (Function function : module.functions()) {
      if (function.span() instanceof Span.Bytecode code) {
        Capability.ofLibrary(code.owner()).ifPresent(f -> formats.put(function.name(), f));
      }
    }
    return formats;
  }

  /** Tells what fields with a known place lack, and which capabilities these are. */
  private Set<Object> declared(Module module, Diagnostics diagnostics) {
    Set<Object> told = new HashSet<>();
    for (Type.Struct struct : module.structs()) {
      List<Span> places = fields.getOrDefault(struct.name(), List.of());
      for (int i = 0; i < places.size(); i++) {
        Type.Element type = struct.fields().get(i).type();
        if (holds(type, Type.F64)) {
          need(Capability.FLOAT64, places.get(i), diagnostics, told);
        }
        if (holds(type, Type.I64)) {
          need(Capability.INT64, places.get(i), diagnostics, told);
        }
        if (FunctionUses.hasSmallLeaf(type)) {
          need(Capability.SUBWORD_FIELDS, places.get(i), diagnostics, told);
        }
      }
    }
    return told;
  }

  private void need(Capability capability, Span span, Diagnostics diagnostics,
      Set<Object> told) {
    if (!available.contains(capability) && told.add(capability)) {
      diagnostics.report(Diagnostic.error(Code.MISSING_CAPABILITY, span,
          capability.description(), target).note(FunctionUses.remedy(capability)));
    }
  }

  private static boolean holds(Type.Element type, Type.Prim part) {
    return switch (type) {
      case Type.Prim prim -> prim.equals(part);
      case Type.Struct struct -> struct.fields().stream().anyMatch(f -> holds(f.type(), part));
    };
  }

  /** The uses in one function. */
  private static final class FunctionUses {
    private final CapabilityCheck target;
    private final Function function;
    private final Map<String, Capability> formats;
    private final Diagnostics diagnostics;
    private final Set<Object> reported;

    FunctionUses(CapabilityCheck target, Function function, Map<String, Capability> formats,
        Diagnostics diagnostics, Set<Object> told) {
      this.formats = formats;
      this.reported = new HashSet<>(told);
      this.target = target;
      this.function = function;
      this.diagnostics = diagnostics;
    }

    /** The body first: a token in it says more than the head of the function. */
    void check() {
      list(function.body());
      for (Operand parameter : function.parameters()) {
        switch (parameter) {
          case Atom.Value value -> type(value.type(), function.span());
          case Array array -> array(array, function.span());
          case Atom.Const _ -> {}
        }
      }
      if (function.result() instanceof Type.Element result) {
        type(result, function.span());
      }
    }

    private void list(List<Stmt> list) {
      for (Stmt statement : list) {
        switch (statement) {
          case Stmt.Let let -> operation(let.op(), let.span());
          case Stmt.Do run -> operation(run.op(), run.span());
          case Stmt.Declare declare -> type(declare.local().type(), declare.span());
          case Stmt.DeclareArray declare -> array(declare.array(), declare.span());
          default -> Lists.of(statement).forEach(this::list);
        }
      }
    }

    private void operation(Op op, Span span) {
      if (op instanceof Op.Apply apply) {
        intrinsic(apply.intrinsic(), span);
      }
      if (op instanceof Op.Atomic atomic) {
        atomic(atomic, span);
      }
      if (op.type() instanceof Type.Element element) {
        type(element, span);
      }
      switch (op) {
        case Op.Compare compare -> type(compare.left().type(), span);
        case Op.Convert convert -> type(convert.operand().type(), span);
        case Op.Call call when formats.containsKey(call.function()) -> {
          Capability format = formats.get(call.function());
          need(format, span, remedy(format));
        }
        default -> {}
      }
    }

    private void atomic(Op.Atomic atomic, Span span) {
      boolean isShared = atomic.place().array().space().isOfBlock();
      Optional<Capability> needed = switch (((Type.Prim) atomic.type()).scalar()) {
        case I64 -> Optional.of(Capability.INT64_ATOMICS);
        case F32 -> Optional.of(isShared ? Capability.FLOAT32_SHARED_ATOMICS
            : Capability.FLOAT32_ATOMICS);
        case F64 -> Optional.of(Capability.FLOAT64_ATOMICS);
        case BOOL, I8, I16, U16, I32 -> Optional.empty();
      };
      needed.ifPresent(capability -> need(capability, span, remedy(capability)));
    }

    private void intrinsic(Intrinsic row, Span span) {
      for (Capability capability : row.needs()) {
        need(capability, span, remedy(capability));
      }
      boolean typesAreThere = target.available.containsAll(row.needs());
      if (typesAreThere && !row.forms().containsKey(target.target)
          && reported.add(row.name())) {
        diagnostics.report(Diagnostic
            .error(Code.MISSING_CAPABILITY, span, spoken(row), target.target)
            .note("write it with other operations, or leave the target out"));
      }
    }

    /** {@code Math.fma} for a row with a Java method. */
    private static String spoken(Intrinsic row) {
      String method = row.javaMethod();
      return method.isEmpty() ? row.name()
          : method.substring(method.lastIndexOf('/') + 1, method.indexOf('('));
    }

    private void type(Type.Element type, Span span) {
      switch (type) {
        case Type.Prim prim -> {
          if (prim.equals(Type.F64)) {
            need(Capability.FLOAT64, span, doubleRemedy());
          } else if (prim.equals(Type.I64)) {
            need(Capability.INT64, span, remedy(Capability.INT64));
          }
        }
        case Type.Struct struct -> struct.fields().forEach(field -> type(field.type(), span));
      }
    }

    /** Memory that only this code sees may take other widths. */
    private void array(Array array, Span span) {
      type(array.element(), span);
      if (array.space().isGlobal() && hasSmallLeaf(array.element())) {
        Capability needed = array.element() instanceof Type.Prim ? Capability.SUBWORD_ARRAYS
            : Capability.SUBWORD_FIELDS;
        need(needed, span, remedy(needed));
      }
    }

    private static boolean hasSmallLeaf(Type.Element type) {
      return switch (type) {
        case Type.Prim prim -> prim.scalar().byteSize() < 4;
        case Type.Struct struct ->
            struct.fields().stream().anyMatch(field -> hasSmallLeaf(field.type()));
      };
    }

    private void need(Capability capability, Span span, String remedy) {
      if (!target.available.contains(capability) && reported.add(capability)) {
        diagnostics.report(Diagnostic.error(Code.MISSING_CAPABILITY, span,
            capability.description(), target.target).note(remedy));
      }
    }

    private static String remedy(Capability capability) {
      return switch (capability) {
        case FLOAT64 -> "use float, and cast each call directly: (float) Math.sin(x)";
        case INT64 -> "use int";
        case SUBWORD_ARRAYS -> "use an array of int";
        case SUBWORD_FIELDS -> "use int";
        case INT64_ATOMICS -> "use an int[] and an int";
        case FLOAT32_ATOMICS, FLOAT64_ATOMICS, FLOAT32_SHARED_ATOMICS ->
            "reduce with blockAdd and let one work item of a block store the sum";
        case GRID_BARRIERS -> "end the kernel here and launch another one for what follows";
        case MEMORY_ORDER -> "order accesses of a block by barrier(), and those of a launch by"
            + " ending the kernel here and launching another one";
        case ACTOR_CONTEXT -> "pass it as a parameter";
        case HALF, BFLOAT16, E4M3, E5M2, E3M2, E2M3, E2M1 ->
            "convert on the host and pass an array of float";
      };
    }

    /** Where no parameter is one, a constant without its f is the usual reason for a double. */
    private String doubleRemedy() {
      boolean declared = function.parameters().stream().anyMatch(parameter -> switch (parameter) {
        case Array array -> array.element().equals(Type.F64);
        case Atom atom -> atom.type().equals(Type.F64);
      });
      return declared ? remedy(Capability.FLOAT64) : doubleConstant(function.body())
          .map(value -> "write " + value + "f instead of " + value)
          .orElse(remedy(Capability.FLOAT64));
    }

    private static Optional<Double> doubleConstant(List<Stmt> list) {
      for (Stmt statement : list) {
        Op op = statement instanceof Stmt.Let let ? let.op() : null;
        Optional<Double> found = switch (op) {
          case Op.Binary o -> constant(o.right()).or(() -> constant(o.left()));
          case Op.Compare o -> constant(o.right()).or(() -> constant(o.left()));
          case null, default -> Optional.empty();
        };
        for (List<Stmt> inner : Lists.of(statement)) {
          found = found.or(() -> doubleConstant(inner));
        }
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private static Optional<Double> constant(Atom atom) {
      return atom instanceof Atom.Const constant && constant.type().equals(Type.F64)
          ? Optional.of(constant.asDouble()) : Optional.empty();
    }
  }
}
