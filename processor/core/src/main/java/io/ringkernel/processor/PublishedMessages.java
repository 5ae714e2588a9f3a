package io.ringkernel.processor;

import io.ringkernel.compiler.MessageSchema;
import io.ringkernel.processor.declaration.TypeIds;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** The messages that dependencies have, by the schema files on the class path. */
final class PublishedMessages implements TypeIds.Published {
  private static final Pattern CLASS = Pattern.compile("\"class\": \"([^\"]+)\"");

  private final Filer filer;
  private final Elements elements;

  PublishedMessages(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  @Override
  public Optional<String> holder(int typeId) {
    String text;
    try {
      text = filer.getResource(StandardLocation.CLASS_PATH, "", MessageSchema.path(typeId))
          .getCharContent(true).toString();
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException _) {
      // There is no such file, or the compiler does not read from the class path.
      return Optional.empty();
    }
    Matcher holder = CLASS.matcher(text);
    // A folder of classes may still have the file of a record that was renamed since.
    return holder.find() && elements.getTypeElement(holder.group(1).replace('$', '.')) != null
        ? Optional.of(holder.group(1)) : Optional.empty();
  }
}
