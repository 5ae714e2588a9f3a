package io.ringkernel.frontend.source;

import java.util.Optional;

/**
 * A class file from which code was taken.
 *
 * @param name binary name of the class
 * @param origin the base name of the jar, or the module and version of the JDK
 * @param licence what the jar or the JDK says of it, where it says something
 * @param sha256 of the class file, in hexadecimal digits
 */
public record ForeignClass(String name, String origin, Optional<String> licence, String sha256) {}
