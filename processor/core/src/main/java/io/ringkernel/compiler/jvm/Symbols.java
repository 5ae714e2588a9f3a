package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes, methods and descriptors that the functions and records of a module get. */
final class Symbols {
  /** What runs a kernel; the first argument of each. */
  static final String RUN = "io/ringkernel/runtime/KernelRun";
  private static final String RUN_DESCRIPTOR = "L" + RUN + ";";

  /** A static method. */
  record Method(String owner, String name, String descriptor) {}

  private final Module module;
  private final String main;
  private final String mainFile;
  private final Map<String, Method> methods = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Map<String, String> owners = new HashMap<>();

  /**
   * Names everything.
   *
   * @param main the internal name of the class with the kernels
   */
  Symbols(Module module, String main) {
    this.module = module;
    this.main = main;
    this.mainFile = module.entries().stream().map(f -> f.span().file())
        .filter(f -> !f.isEmpty()).findFirst().orElse("");
    for (Function function : module.functions()) {
      if (needsPlace(function)) {
        placed.add(function.name());
      }
    }
    int number = 0;
    for (Function function : module.functions()) {
      boolean isEntry = function.entry().isPresent();
      String name = isEntry ? function.name() : legal(function.name()) + "_" + number++;
      methods.put(function.name(), new Method(isEntry ? main : owner(fileOf(function)), name,
          descriptor(function)));
    }
  }

  /** The internal name of the class with the kernels. */
  String main() {
    return main;
  }

  /** The source file of the kernels. */
  String mainFile() {
    return mainFile;
  }

  /** The source file of a class, for its stack traces. */
  String fileOf(Function function) {
    String file = function.span().file();
    return file.isEmpty() || function.entry().isPresent() ? mainFile : file;
  }

  /** The class that holds the functions of a source file; stack traces name one file a class. */
  private String owner(String file) {
    if (file.equals(mainFile)) {
      return main;
    }
    return owners.computeIfAbsent(file, f -> {
      String base = main + "_" + legal(f.replaceFirst("\\.[^.]*$", ""));
      return owners.containsValue(base) ? base + "_" + owners.size() : base;
    });
  }

  Method method(String function) {
    return methods.get(function);
  }

  /** Whether a helper must be told which work item calls it. */
  boolean isPlaced(String function) {
    return placed.contains(function);
  }

  /** The internal name of the class of a record. */
  String struct(Type.Struct struct) {
    return main + "_" + legal(struct.name()) + "Value";
  }

  List<Type.Struct> structs() {
    return module.structs();
  }

  String descriptor(Type type) {
    return switch (type) {
      case Type.Nothing _ -> "V";
      case Type.Prim prim -> JvmTypes.descriptor(prim.scalar());
      case Type.Struct struct -> "L" + struct(struct) + ";";
    };
  }

  private String descriptor(Function function) {
    StringBuilder text = new StringBuilder("(");
    if (function.entry().isPresent()) {
      text.append(RUN_DESCRIPTOR);
    } else if (isPlaced(function.name())) {
      text.append(RUN_DESCRIPTOR).append("III");
    }
    for (Operand parameter : function.parameters()) {
      text.append(switch (parameter) {
        case Array array -> "[" + JvmTypes.descriptor(JvmTypes.element(array.element()));
        case Atom atom -> descriptor(atom.type());
      });
    }
    return text.append(')').append(descriptor(function.result())).toString();
  }

  /** Functions come before their callers, so what a callee needs is known. */
  private boolean needsPlace(Function function) {
    boolean[] found = {false};
    Lists.forEach(function.body(), statement -> operation(statement).ifPresent(op -> {
      found[0] |= switch (op) {
        case Op.Apply apply -> apply.intrinsic().kind() == Kind.POSITION
            || apply.intrinsic().kind() == Kind.UNIFORM
            || Positions.isOfContext(apply.intrinsic().javaMethod());
        case Op.Call call -> placed.contains(call.function());
        case Op.Atomic _ -> true;
        default -> false;
      };
    }));
    return found[0];
  }

  /** The operation that a statement itself holds. */
  static Optional<Op> operation(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> Optional.of(let.op());
      case Stmt.Do act -> Optional.of(act.op());
      default -> Optional.empty();
    };
  }

  /** The functions that a function calls, and those that they call, callees first. */
  List<Function> reachable(Function function) {
    Set<String> seen = new HashSet<>();
    collect(function, seen);
    List<Function> found = new ArrayList<>();
    for (Function candidate : module.functions()) {
      if (seen.contains(candidate.name())) {
        found.add(candidate);
      }
    }
    return found;
  }

  private void collect(Function function, Set<String> seen) {
    Lists.forEach(function.body(), statement -> {
      if (operation(statement).orElse(null) instanceof Op.Call call && seen.add(call.function())) {
        collect(module.function(call.function()), seen);
      }
    });
  }

  /** JVMS 4.2.2 allows more, but debuggers and people do not. */
  private static String legal(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints().forEach(
        c -> text.appendCodePoint(Character.isJavaIdentifierPart(c) ? c : '_'));
    return text.toString();
  }
}
