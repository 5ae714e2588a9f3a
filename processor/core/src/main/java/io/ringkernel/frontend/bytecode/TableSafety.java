package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Whether the elements of a static array stay as its class's initialiser has set them. */
final class TableSafety {
  private static final Set<String> READERS = Set.of("copyOf", "copyOfRange", "equals", "hashCode",
      "toString", "binarySearch");
  private final ClassFiles classes;
  private final Map<String, List<CompiledMethod>> nests = new HashMap<>();
  private final Map<String, Boolean> keepers = new HashMap<>();

  TableSafety(ClassFiles classes) {
    this.classes = classes;
  }

  /** Looks at all methods of the classes that are nested with the owner of the field. */
  boolean isUnchanged(String owner, String field, Span where) {
    List<CompiledMethod> methods =
        nests.computeIfAbsent(outermost(owner, where), top -> methods(top, where));
    Set<MethodName> givers = new HashSet<>();
    int before;
    do {
      before = givers.size();
      for (CompiledMethod method : methods) {
        if (!isUnchanged(method, owner, field, givers, where)) {
          return false;
        }
      }
    } while (givers.size() > before);
    return true;
  }

  private boolean isUnchanged(CompiledMethod method, String owner, String field,
      Set<MethodName> givers, Span where) {
    boolean isInitialiser = method.name().owner().equals(owner)
        && method.name().name().equals("<clinit>");
    if (isInitialiser || !mentions(method, owner, field, givers)) {
      return true;
    }
    TableUse use = new TableUse(f -> f.owner.equals(owner) && f.name.equals(field),
        call -> givers.contains(name(call)), (call, argument) -> keeps(call, argument, where), -1);
    if (use.changes(method)) {
      return false;
    }
    if (use.isReturned()) {
      boolean isOwn = method.has(Opcodes.ACC_PRIVATE)
          || method.has(Opcodes.ACC_SYNTHETIC) && method.has(Opcodes.ACC_STATIC);
      if (!isOwn) {
        return false;
      }
      givers.add(method.name());
    }
    return true;
  }

  private static MethodName name(MethodInsnNode call) {
    return new MethodName(call.owner, call.name, call.desc);
  }

  private static boolean mentions(CompiledMethod method, String owner, String field,
      Set<MethodName> givers) {
    for (AbstractInsnNode instruction : method.instructions()) {
      if (instruction instanceof FieldInsnNode f && f.owner.equals(owner) && f.name.equals(field)
          || instruction instanceof MethodInsnNode call && givers.contains(name(call))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a method leaves an array alone that it gets. */
  private boolean keeps(MethodInsnNode call, int argument, Span where) {
    if (call.getOpcode() != Opcodes.INVOKESTATIC) {
      return call.name.equals("clone") && call.owner.startsWith("[") && argument == 0;
    }
    if (call.owner.equals("java/lang/System") && call.name.equals("arraycopy")) {
      return argument == 0;
    }
    if (call.owner.equals("java/util/Arrays") && READERS.contains(call.name)) {
      return true;
    }
    String key = name(call).key() + "#" + argument;
    Boolean known = keepers.get(key);
    if (known == null) {
      // a method that calls itself does with the array what it does elsewhere
      keepers.put(key, true);
      known = follow(call, argument, where);
      keepers.put(key, known);
    }
    return known;
  }

  private boolean follow(MethodInsnNode call, int argument, Span where) {
    Optional<CompiledMethod> method = classes.method(name(call), where)
        .filter(m -> m.has(Opcodes.ACC_STATIC) && m.hasCode());
    if (method.isEmpty()) {
      return false;
    }
    int slot = 0;
    Type[] types = Type.getArgumentTypes(call.desc);
    for (int i = 0; i < argument; i++) {
      slot += types[i].getSize();
    }
    TableUse use = new TableUse(_ -> false, _ -> false,
        (inner, at) -> keeps(inner, at, where), slot);
    return !use.changes(method.get()) && !use.isReturned();
  }

  private String outermost(String name, Span where) {
    String top = name;
    for (int depth = 0; depth < Limits.CALL_DEPTH; depth++) {
      String inner = top;
      Optional<ClassNode> type = classes.type(inner, where);
      String outer = type.map(t -> t.nestHostClass != null ? t.nestHostClass
          : t.outerClass != null ? t.outerClass : declaring(t)).orElse(null);
      if (outer == null) {
        return top;
      }
      top = outer;
    }
    return top;
  }

  private static String declaring(ClassNode type) {
    return type.innerClasses.stream()
        .filter(inner -> type.name.equals(inner.name) && inner.outerName != null)
        .map((InnerClassNode inner) -> inner.outerName).findFirst().orElse(null);
  }

  private List<CompiledMethod> methods(String top, Span where) {
    List<CompiledMethod> methods = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(top));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Optional<ClassNode> type = classes.type(open.pop(), where);
      if (type.isEmpty()) {
        continue;
      }
      for (MethodNode method : type.get().methods) {
        methods.add(new CompiledMethod(type.get(), (ClassFiles.OffsetMethodNode) method));
      }
      List<String> nested = new ArrayList<>();
      type.get().innerClasses.forEach(inner -> nested.add(inner.name));
      nested.addAll(type.get().nestMembers == null ? List.of() : type.get().nestMembers);
      for (String name : nested) {
        if (name != null && name.startsWith(top + "$") && seen.add(name)) {
          open.add(name);
        }
      }
    }
    return methods;
  }
}
