package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;

/** A generated source: the class that it declares, and its text. */
public record SourceFile(JavaName name, String text) {}
