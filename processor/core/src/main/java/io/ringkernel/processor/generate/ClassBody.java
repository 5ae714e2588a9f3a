package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.processor.declaration.JavaName;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A class file in the making. Methods come in the order of the text that says the same, whose lines
 * they carry, so that debuggers and stack traces show it.
 */
final class ClassBody {
  /** Whoever compiles for the runtime can read it. */
  private static final int VERSION = Opcodes.V17;

  private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
  private final JavaName javaName;
  private final String name;
  private final Iterator<List<Integer>> lines;
  private final Set<TypeElement> nested = new LinkedHashSet<>();

  /** A name and a descriptor. */
  record Variable(String name, String type) {}

  /**
   * Begins a final class.
   *
   * @param signature empty where nothing is generic
   */
  ClassBody(SourceFile text, boolean isPublic, String signature, String parent,
      String... interfaces) {
    javaName = text.name();
    name = internal(javaName);
    lines = text.lines().iterator();
    writer.visit(VERSION, (isPublic ? Opcodes.ACC_PUBLIC : 0) | Opcodes.ACC_FINAL
        | Opcodes.ACC_SUPER, name, signature.isEmpty() ? null : signature, parent, interfaces);
    writer.visitSource(javaName.simpleName() + ".java", null);
  }

  /** {@code demo/Bank$Account}. */
  static String internal(JavaName type) {
    return type.binaryName().replace('.', '/');
  }

  /** The name of this class. */
  String name() {
    return name;
  }

  /** The name of a class of the user, which this class file then tells about (JVMS 4.7.6). */
  String of(TypeElement type) {
    if (nested.add(type) && type.getEnclosingElement() instanceof TypeElement outer) {
      of(outer);
    }
    return internal(JavaName.of(type));
  }

  /** Tells about a class of the runtime or the JDK that is nested in another. */
  void nested(String outer, String name, int flags) {
    writer.visitInnerClass(outer + "$" + name, outer, name, flags);
  }

  /** The descriptor of a class of the user. */
  String descriptor(TypeElement type) {
    return "L" + of(type) + ";";
  }

  /** The descriptor of a primitive. */
  static String descriptor(Scalar scalar) {
    return Access.of(scalar).descriptor();
  }

  /** Adds {@code public static final} with a number that compilers take over. */
  void constant(String field, String type, Object value) {
    writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field, type,
        null, value).visitEnd();
  }

  /** Adds {@code static final}. */
  void field(int visibility, String field, String type) {
    writer.visitField(visibility | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, field, type, null,
        null).visitEnd();
  }

  /**
   * Begins a method that has lines of the text.
   *
   * @param signature empty where nothing is generic
   */
  Code method(int access, String method, String result, String signature,
      List<Variable> parameters) {
    return code(access, method, result, signature, parameters, lines.next());
  }

  /** Begins one that has none: the compiler would have added it. */
  Code silent(int access, String method, String result, List<Variable> parameters) {
    return code(access, method, result, "", parameters, List.of());
  }

  private Code code(int access, String method, String result, String signature,
      List<Variable> parameters, List<Integer> rows) {
    String descriptor = parameters.stream().map(Variable::type)
        .collect(Collectors.joining("", "(", ")")) + result;
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    return new Code(writer.visitMethod(access, method, descriptor,
        signature.isEmpty() ? null : signature, null),
        isStatic ? Optional.empty() : Optional.of("L" + name + ";"), parameters, rows);
  }

  /** The class file. */
  ClassFile end() {
    for (TypeElement type : nested) {
      if (type.getEnclosingElement() instanceof TypeElement outer) {
        writer.visitInnerClass(internal(JavaName.of(type)), internal(JavaName.of(outer)),
            type.getSimpleName().toString(), flags(type));
      }
    }
    writer.visitEnd();
    return new ClassFile(javaName, writer.toByteArray());
  }

  /** As table 4.7.6-A of the JVM specification has them. */
  private static int flags(Element type) {
    int flags = switch (type.getKind()) {
      case ENUM -> Opcodes.ACC_ENUM;
      case INTERFACE -> Opcodes.ACC_INTERFACE;
      case ANNOTATION_TYPE -> Opcodes.ACC_INTERFACE | Opcodes.ACC_ANNOTATION;
      default -> 0;
    };
    for (Modifier modifier : type.getModifiers()) {
      flags |= switch (modifier) {
        case PUBLIC -> Opcodes.ACC_PUBLIC;
        case PROTECTED -> Opcodes.ACC_PROTECTED;
        case PRIVATE -> Opcodes.ACC_PRIVATE;
        case STATIC -> Opcodes.ACC_STATIC;
        case FINAL -> Opcodes.ACC_FINAL;
        case ABSTRACT -> Opcodes.ACC_ABSTRACT;
        default -> 0;
      };
    }
    return flags;
  }
}
