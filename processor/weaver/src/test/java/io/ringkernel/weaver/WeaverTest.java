package io.ringkernel.weaver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Compiles {@code Samples.java} of the test resources and runs it as it was and linked. */
class WeaverTest {
  @TempDir
  private Path folder;

  private List<byte[]> compiled;

  @BeforeEach
  void compile() throws IOException {
    Path source = Files.createDirectories(folder.resolve("source")).resolve("Samples.java");
    try (var in = WeaverTest.class.getResourceAsStream("Samples.java")) {
      Files.write(source, in.readAllBytes());
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("--release", "21", "-d", classes.toString(),
          // As our build does.
          "-XDstringConcat=inline");
      assertTrue(javac.getTask(said, files, null, options, null,
          files.getJavaFileObjects(source)).call(), said::toString);
    }
    compiled = new ArrayList<>();
    for (Path file : filesIn(classes)) {
      compiled.add(Files.readAllBytes(file));
    }
  }

  @Test
  void linkedClassesDoWhatTheyDid() throws ReflectiveOperationException {
    Map<String, byte[]> before = new TreeMap<>();
    compiled.forEach(content -> before.put(new ClassReader(content).getClassName(), content));
    String expected = run(before);

    assertEquals(expected, run(Weaver.weave(compiled)));
    assertTrue(expected.lines().count() > 40, expected);
  }

  @Test
  void nothingIsLeftToTheVirtualMachineButWhatIsRare() {
    List<String> left = new ArrayList<>();
    Weaver.weave(compiled).values().forEach(content -> left.addAll(sites(content)));

    // Lambdas of several interfaces, widening, texts of records, switches over constants.
    assertEquals(List.of("altMetafactory run", "metafactory applyAsLong", "toString",
        "typeSwitch typeSwitch"), left.stream().distinct().sorted().toList());
  }

  @Test
  void aClassWithoutCallSitesStaysAsItIs() {
    byte[] plain = compiled.stream()
        .filter(content -> new ClassReader(content).getClassName().equals("Samples$Plain"))
        .findFirst().orElseThrow();

    assertArrayEquals(plain, Weaver.weave(compiled).get("Samples$Plain"));
  }

  @Test
  void classesOfJava8StayAsTheyAre() {
    byte[] old = compiled.stream()
        .filter(content -> new ClassReader(content).getClassName().equals("Samples"))
        .findFirst().orElseThrow().clone();
    old[7] = Opcodes.V1_8;

    Map<String, byte[]> woven = Weaver.weave(List.of(old));

    assertEquals(Set.of("Samples"), woven.keySet());
    assertArrayEquals(old, woven.get("Samples"));
  }

  /** Or a class could not be all of them (JVMS 5.4.3.3). */
  @Test
  void noTwoInterfacesOfFunctionsHaveADefaultMethodInCommon()
      throws IOException, ClassNotFoundException {
    Map<String, Class<?>> declared = new TreeMap<>();
    Path functions = FileSystems.getFileSystem(URI.create("jrt:/"))
        .getPath("modules/java.base/java/util/function");
    for (Path file : filesIn(functions)) {
      String name = file.getFileName().toString().replace(".class", "");
      for (Method method : Class.forName("java.util.function." + name).getDeclaredMethods()) {
        if (method.isDefault()) {
          Class<?> other = declared.putIfAbsent(
              method.getName() + Type.getMethodDescriptor(method), method.getDeclaringClass());
          assertNull(other, method::toString);
        }
      }
    }
    assertTrue(declared.size() > 20, declared::toString);
  }

  @Test
  void aSecondRunChangesNothingAndDeletesWhatIsGone() throws IOException {
    Path linked = folder.resolve("linked");
    String[] folders = {folder.resolve("classes").toString(), linked.toString()};
    Files.createDirectories(folder.resolve("classes/a"));
    Files.writeString(folder.resolve("classes/a/list.txt"), "text");
    Weaver.main(folders);
    FileTime before = FileTime.fromMillis(1_000_000);
    for (Path file : filesIn(linked)) {
      Files.setLastModifiedTime(file, before);
    }
    Files.writeString(linked.resolve("Gone.class"), "");

    Weaver.main(folders);

    assertFalse(Files.exists(linked.resolve("Gone.class")));
    assertEquals("text", Files.readString(linked.resolve("a/list.txt")));
    for (Path file : filesIn(linked)) {
      assertEquals(before, Files.getLastModifiedTime(file), file::toString);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @SuppressWarnings("unchecked")
  private static String run(Map<String, byte[]> classes) throws ReflectiveOperationException {
    ClassLoader loader = new ClassLoader(WeaverTest.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = classes.get(name.replace('.', '/'));
        if (content == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
      }
    };
    return ((Supplier<String>) loader.loadClass("Samples").getDeclaredConstructor().newInstance())
        .get();
  }

  /** Bootstrap methods and names of the call sites of a class. */
  private static List<String> sites(byte[] content) {
    List<String> sites = new ArrayList<>();
    new ClassReader(content).accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String method, String descriptor,
          String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap,
              Object... arguments) {
            sites.add(bootstrap.getName().equals("bootstrap") ? name
                : bootstrap.getName() + " " + name);
          }
        };
      }
    }, 0);
    return sites;
  }
}
