package io.ringkernel.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Keeps in memory what javac and its processors write. Making a file costs some file systems more
 * than what stands in it costs us.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, Written> files = new TreeMap<>();
  private final Progress progress;

  /**
   * Nothing so far.
   *
   * @param progress is told of each class that has a manifest
   */
  MemoryFiles(StandardJavaFileManager files, Progress progress) {
    super(files);
    this.progress = progress;
  }

  /** A file that may have been written. */
  private final class Written extends SimpleJavaFileObject {
    private byte[] content;

    Written(String path, Kind kind) throws URISyntaxException {
      super(new URI("memory", null, "/" + path, null), kind);
    }

    @Override
    public InputStream openInputStream() throws IOException {
      return new ByteArrayInputStream(content());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return new String(content(), StandardCharsets.UTF_8);
    }

    private byte[] content() throws IOException {
      if (content == null) {
        throw new FileNotFoundException(getName());
      }
      return content;
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          content = toByteArray();
          tell(getName());
        }
      };
    }

    @Override
    public boolean delete() {
      boolean was = content != null;
      content = null;
      return was;
    }
  }

  private void tell(String path) {
    int slash = path.lastIndexOf('/');
    if (path.endsWith("/" + DeviceFiles.MANIFEST)) {
      progress.done(path.substring(path.lastIndexOf('/', slash - 1) + 1, slash));
    }
  }

  /** The device files below a folder, in the order of their classes' names. */
  List<DeviceFiles> deviceFiles(String root) {
    Map<String, DeviceFiles> classes = new TreeMap<>();
    files.forEach((path, file) -> {
      int slash = path.lastIndexOf('/');
      if (path.startsWith(root + "/") && slash > root.length() && file.content != null) {
        classes.computeIfAbsent(path.substring(root.length() + 1, slash),
            name -> new DeviceFiles(name, Map.of()))
            .put(path.substring(slash + 1), new String(file.content, StandardCharsets.UTF_8));
      }
    });
    List<DeviceFiles> found = new ArrayList<>(classes.values());
    found.removeIf(f -> f.text(DeviceFiles.MANIFEST).isEmpty());
    return found;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(JavaFileManager.Location location, String className,
      JavaFileObject.Kind kind, FileObject sibling) throws IOException {
    return file(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public JavaFileObject getJavaFileForOutputForOriginatingFiles(
      JavaFileManager.Location location, String className, JavaFileObject.Kind kind,
      FileObject... originatingFiles) throws IOException {
    return getJavaFileForOutput(location, className, kind, null);
  }

  @Override
  public FileObject getFileForOutput(JavaFileManager.Location location, String packageName,
      String relativeName, FileObject sibling) throws IOException {
    return file(packageName.isEmpty() ? relativeName
        : packageName.replace('.', '/') + "/" + relativeName, JavaFileObject.Kind.OTHER);
  }

  @Override
  public FileObject getFileForOutputForOriginatingFiles(JavaFileManager.Location location,
      String packageName, String relativeName, FileObject... originatingFiles)
      throws IOException {
    return getFileForOutput(location, packageName, relativeName, null);
  }

  private Written file(String path, JavaFileObject.Kind kind) throws IOException {
    Written file = files.get(path);
    if (file == null) {
      try {
        file = new Written(path, kind);
      } catch (URISyntaxException e) {
        throw new IOException("no file can be named " + path, e);
      }
      files.put(path, file);
    }
    return file;
  }

  /** Javac compares each new file with all others; there is one object for each of ours. */
  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a instanceof Written || b instanceof Written ? a == b : super.isSameFile(a, b);
  }
}
