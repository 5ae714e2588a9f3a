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
    String key = functionalInterface.startsWith(FUNCTIONS) ? FUNCTIONS : functionalInterface;
    return functions.computeIfAbsent(key, made -> new FunctionClass(nameFor(made), host));
  }

  /** A name as people write it; interfaces of one name in two packages get different ones. */
  private String nameFor(String key) {
    String name = host + "$$"
        + (key.equals(FUNCTIONS) ? "Functions" : key.substring(key.lastIndexOf('/') + 1));
    while (members().contains(name)) {
      name += "_";
    }
    return name;
  }

  /** Names of the classes that were made. */
  List<String> members() {
    return functions.values().stream().map(FunctionClass::name).toList();
  }

  /** The classes that were made. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new TreeMap<>();
    functions.values().forEach(made -> classes.put(made.name(), made.content()));
    return classes;
  }
}
