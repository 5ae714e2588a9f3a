package io.ringkernel.processor.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Takes what is generated and keeps nothing. */
final class NoFiles implements Filer {
  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) {
    return new Nowhere(name, JavaFileObject.Kind.SOURCE);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) {
    return new Nowhere(name, JavaFileObject.Kind.CLASS);
  }

  @Override
  public FileObject createResource(JavaFileManager.Location location, CharSequence module,
      CharSequence name, Element... origins) {
    return new Nowhere(name, JavaFileObject.Kind.OTHER);
  }

  @Override
  public FileObject getResource(JavaFileManager.Location location, CharSequence module,
      CharSequence name) throws IOException {
    throw new NoSuchFileException(name.toString());
  }

  /** A file that forgets what is written to it. */
  private static final class Nowhere extends SimpleJavaFileObject {
    Nowhere(CharSequence name, Kind kind) {
      super(URI.create("nowhere:///" + name.toString().replace('.', '/').replace('$', '_')), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public boolean delete() {
      return true;
    }
  }
}
