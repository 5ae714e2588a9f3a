package io.ringkernel.frontend.source;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds sources. */
@FunctionalInterface
public interface SourceTexts {
  /** The file that declares a top-level class; empty where only its class file is there. */
  Optional<SourceText> of(TypeElement topLevel);
}
