package io.ringkernel.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What a class file says, as text: all but its version, the order of methods, and lines. */
final class ClassForm {
  private final ClassNode node = new ClassNode();

  ClassForm(byte[] content) {
    new ClassReader(content).accept(node, ClassReader.SKIP_FRAMES);
  }

  /** One line for each declaration and instruction. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(node.access + " " + node.name + " " + node.superName + " " + node.interfaces + " "
        + node.signature + " " + node.sourceFile);
    node.innerClasses.stream().map(i -> "inner " + i.access + " " + i.name + " " + i.outerName
        + " " + i.innerName).sorted().forEach(lines::add);
    node.fields.forEach(f -> lines.add("field " + f.access + " " + f.name + " " + f.desc + " "
        + f.signature + " " + f.value));
    methods().forEach(method -> {
      lines.add("method " + method.access + " " + method.name + method.desc + " "
          + method.signature + " " + method.exceptions);
      instructions(method).forEach((i, text) -> lines.add("  " + text));
      // Javac names those of bridges as it likes, and none where there is no source.
      if ((method.access & 0x1000) == 0 && method.localVariables != null) {
        method.localVariables.stream().map(v -> "  variable " + v.index + " " + v.name + " "
            + v.desc).sorted().forEach(lines::add);
      }
    });
    return String.join("\n", lines) + "\n";
  }

  /** The lines of each method by the instruction from which on they hold. */
  Map<String, Map<Integer, Integer>> lines() {
    Map<String, Map<Integer, Integer>> all = new LinkedHashMap<>();
    for (MethodNode method : methods()) {
      Map<Integer, Integer> lines = new LinkedHashMap<>();
      int next = 0;
      for (AbstractInsnNode each : method.instructions) {
        if (each instanceof LineNumberNode line) {
          lines.put(next, line.line);
        } else if (each.getOpcode() >= 0) {
          next++;
        }
      }
      all.put(method.name + method.desc, lines);
    }
    return all;
  }

  private List<MethodNode> methods() {
    return node.methods.stream().sorted(Comparator.comparing(m -> m.name + m.desc)).toList();
  }

  private static Map<AbstractInsnNode, String> instructions(MethodNode method) {
    Map<LabelNode, Integer> places = new LinkedHashMap<>();
    int next = 0;
    for (AbstractInsnNode each : method.instructions) {
      if (each instanceof LabelNode label) {
        places.put(label, next);
      } else if (each.getOpcode() >= 0) {
        next++;
      }
    }
    Map<AbstractInsnNode, String> texts = new LinkedHashMap<>();
    for (AbstractInsnNode each : method.instructions) {
      if (each.getOpcode() >= 0) {
        texts.put(each, each.getOpcode() + operands(each, places));
      }
    }
    return texts;
  }

  private static String operands(AbstractInsnNode each, Map<LabelNode, Integer> places) {
    return switch (each) {
      case VarInsnNode at -> " " + at.var;
      case IntInsnNode of -> " " + of.operand;
      case LdcInsnNode of -> " " + of.cst.getClass().getSimpleName() + " " + of.cst;
      case TypeInsnNode of -> " " + of.desc;
      case FieldInsnNode of -> " " + of.owner + "." + of.name + " " + of.desc;
      case MethodInsnNode of -> " " + of.owner + "." + of.name + of.desc + " " + of.itf;
      case JumpInsnNode to -> " " + places.get(to.label);
      case IincInsnNode by -> " " + by.var + " " + by.incr;
      case TableSwitchInsnNode to -> " " + to.min + " " + to.max + " " + places.get(to.dflt)
          + " " + to.labels.stream().map(places::get).toList();
      case LookupSwitchInsnNode to -> " " + to.keys + " " + places.get(to.dflt) + " "
          + to.labels.stream().map(places::get).toList();
      default -> "";
    };
  }
}
