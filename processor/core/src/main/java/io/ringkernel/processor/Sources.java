package io.ringkernel.processor;

import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.SourceTexts;
import io.ringkernel.ir.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Reads the sources that one class depends on, and remembers which they were. */
public final class Sources implements SourceTexts {
  private final Elements elements;
  private final Map<String, Source> read = new LinkedHashMap<>();

  /** A file and a class of it. */
  record Source(TypeElement topLevel, SourceText text) {}

  /** Sources that a compilation reads. */
  public Sources(Elements elements) {
    this.elements = elements;
  }

  @Override
  public Optional<SourceText> of(TypeElement topLevel) {
    String name = topLevel.getQualifiedName().toString();
    if (!read.containsKey(name)) {
      file(topLevel).ifPresent(text -> read.put(name, new Source(topLevel, text)));
    }
    return Optional.ofNullable(read.get(name)).map(Source::text);
  }

  /** The file of a place. The class that is compiled was read first and wins over namesakes. */
  Optional<Source> of(Span span) {
    return read.values().stream().filter(s -> s.text().fileName().equals(span.file()))
        .findFirst();
  }

  /** The file of a class that was read. */
  SourceText require(TypeElement topLevel) {
    return of(topLevel).orElseThrow(
        () -> new AssertionError("no source of " + topLevel.getQualifiedName()));
  }

  private Optional<SourceText> file(TypeElement topLevel) {
    try {
      JavaFileObject file = elements.getFileObjectOf(topLevel);
      if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
        return Optional.empty();
      }
      String path = file.getName().replace('\\', '/');
      return Optional.of(new SourceText(path.substring(path.lastIndexOf('/') + 1),
          file.getCharContent(true).toString()));
    } catch (UnsupportedOperationException | FileSystemNotFoundException e) {
      // ecj cannot open class files in jars; what it cannot open is no source.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
