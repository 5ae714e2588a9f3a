package io.ringkernel.compiler.jvm;

/** A kernel has no FAST form; the message says why and is for users. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String reason) {
    super(reason, null, false, false);
  }
}
