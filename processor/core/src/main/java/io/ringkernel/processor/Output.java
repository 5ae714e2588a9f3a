package io.ringkernel.processor;

import io.ringkernel.compiler.jvm.FastClass;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.generate.ClassFile;
import io.ringkernel.processor.generate.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes what is generated; each file has one class of the user as its origin. */
final class Output {
  private static final long OLDER_MILLIS = 2_000;

  private final Filer filer;
  private final Problems problems;
  private final Map<String, List<FileObject>> resources = new TreeMap<>();

  Output(Filer filer, Problems problems) {
    this.filer = filer;
    this.problems = problems;
  }

  /** Writes a generated class. */
  void source(SourceFile file, TypeElement origin) {
    try (Writer out =
        filer.createSourceFile(file.name().canonicalName(), origin).openWriter()) {
      out.write(file.text());
    } catch (FilerException e) {
      exists(file.name(), origin);
    } catch (IOException e) {
      failed(file.name().simpleName(), origin, e);
    }
  }

  /**
   * Writes a generated class that the compiler need not compile, only read. Its text lies where
   * that of other generated classes does, for people, editors and debuggers; it is the older file
   * of the two, or the next compilation that has both on its path would compile it.
   */
  void compiled(ClassFile file, SourceFile text, TypeElement origin) {
    try {
      JavaFileObject made = filer.createClassFile(file.name().canonicalName(), origin);
      FileObject source = filer.createResource(StandardLocation.SOURCE_OUTPUT, "",
          file.name().canonicalName().replace('.', '/') + ".java", origin);
      // In the encoding of the compilation, as sources that it compiles.
      try (Writer out = source.openWriter()) {
        out.write(text.text());
      }
      remember(source, origin);
      remember(made, origin);
      try (OutputStream out = made.openOutputStream()) {
        out.write(file.content());
      }
      makeOlder(source, made);
    } catch (FilerException e) {
      exists(file.name(), origin);
    } catch (IOException e) {
      failed(file.name().simpleName(), origin, e);
    }
  }

  /** Both may be written in one tick of the file system's clock, and FAT's ticks are of 2 s. */
  private static void makeOlder(FileObject source, FileObject made) throws IOException {
    long time = made.getLastModified();
    if ("file".equals(source.toUri().getScheme()) && time > OLDER_MILLIS) {
      Files.setLastModifiedTime(Path.of(source.toUri()),
          FileTime.fromMillis(time - OLDER_MILLIS));
    }
  }

  private void remember(FileObject file, TypeElement origin) {
    resources.computeIfAbsent(origin.getQualifiedName().toString(), k -> new ArrayList<>())
        .add(file);
  }

  private void failed(String what, TypeElement origin, IOException reason) {
    problems.error(origin, Code.INPUT_OUTPUT, "cannot write " + what + ": " + reason.getMessage(),
        "check the output folder of the compiler");
  }

  /** Tells of a generated class that there is already. */
  void exists(JavaName name, TypeElement origin) {
    problems.badDeclaration(origin,
        "class %s, which is generated for %s, exists already".formatted(name.simpleName(),
            origin.getQualifiedName()),
        "rename one of the two; names of nested classes are joined with _");
  }

  /**
   * Writes a class file that no source names. As a resource: javac would look for a class of the
   * name in each module, and then read what we have just written.
   *
   * @return whether that worked
   */
  boolean classFile(FastClass content, TypeElement origin) {
    return write(content.name().replace('.', '/') + ".class", content.content(), origin);
  }

  /** Writes a resource beside the classes; {@code \n} ends lines on every platform. */
  void resource(String path, String text, TypeElement origin) {
    write(path, text.getBytes(StandardCharsets.UTF_8), origin);
  }

  /** Writes a resource beside the classes. */
  void resource(String path, byte[] content, TypeElement origin) {
    write(path, content, origin);
  }

  private boolean write(String path, byte[] content, TypeElement origin) {
    try {
      FileObject file =
          filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origin);
      try (OutputStream out = file.openOutputStream()) {
        out.write(content);
      }
      remember(file, origin);
      return true;
    } catch (IOException e) {
      failed(path, origin, e);
      return false;
    }
  }

  /** Deletes the resources of a class; what a failed build leaves behind must not be loaded. */
  void withdraw(String qualifiedName) {
    List<FileObject> files = resources.remove(qualifiedName);
    if (files != null) {
      files.forEach(FileObject::delete);
    }
  }
}
