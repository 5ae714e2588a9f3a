package io.ringkernel.verify.fuzz.leg;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what javac writes, and loads it. */
final class InMemoryClasses extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, byte[]> classes = new HashMap<>();

  InMemoryClasses(JavaFileManager files) {
    super(files);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(Location location, String className,
      JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
      @Override
      public OutputStream openOutputStream() {
        return new ByteArrayOutputStream() {
          @Override
          public void close() {
            classes.put(className, toByteArray());
          }
        };
      }
    };
  }

  /** The files below stay open for the next batch: they hold what was read of the JDK. */
  @Override
  public void close() {}

  /** A class file by internal name, or null. */
  byte[] bytes(String internalName) {
    return classes.get(internalName.replace('/', '.'));
  }

  /** Sees the classes. */
  ClassLoader loader() {
    ClassLoader loader = new ClassLoader(InMemoryClasses.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
    // As the front end is told to compile them.
    loader.setDefaultAssertionStatus(true);
    return loader;
  }
}
