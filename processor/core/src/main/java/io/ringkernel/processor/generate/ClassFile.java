package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.JavaName;

/** A generated class, as the compiler would have made it of its {@link SourceFile}. */
public record ClassFile(JavaName name, byte[] content) {}
