package io.ringkernel.weaver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The classes that may call each other's private methods (JVMS 5.4.4), and those that are made for
 * their lambdas and join them.
 */
final class Nest {
  /** None of its interfaces has a default method that another one has, so a class can be all. */
  private static final String FUNCTIONS = "java/util/function/";

  private final String host;
  private final Map<String, FunctionClass> functions = new LinkedHashMap<>();

  Nest(String host) {
    this.host = host;
  }

  /** The class that lists the members of a class's nest. */
  static String hostOf(ClassReader reader) {
    String[] host = {reader.getClassName()};
    reader.accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public void visitNestHost(String nestHost) {
        host[0] = nestHost;
      }
    }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return host[0];
  }

  /** Whether a class is the one that lists the members. */
  boolean isOf(String name) {
    return host.equals(name);
  }

  /** The class whose objects are the nest's lambdas of that interface. */
  FunctionClass functions(String functionalInterface) {
    String suffix = functionalInterface.startsWith(FUNCTIONS) ? "Functions"
        : functionalInterface.substring(functionalInterface.lastIndexOf('/') + 1);
    // Two interfaces of one name in two packages share a class, and that is all right.
    return functions.computeIfAbsent(host + "$$" + suffix, name -> new FunctionClass(name, host));
  }

  /** Names of the classes that were made. */
  List<String> members() {
    return List.copyOf(functions.keySet());
  }

  /** The classes that were made. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new TreeMap<>();
    functions.forEach((name, made) -> classes.put(name, made.content()));
    return classes;
  }
}
