/** Annotations and contexts: all that user code needs to compile. No dependency. */
module io.ringkernel {
  exports io.ringkernel;
}
