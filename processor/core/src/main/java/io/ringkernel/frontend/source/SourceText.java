package io.ringkernel.frontend.source;

/**
 * A source file.
 *
 * @param fileName the base name, never a path of the building machine
 * @param content all of it, as javac reads it
 */
public record SourceText(String fileName, String content) {}
