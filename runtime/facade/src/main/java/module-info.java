/** One module to require: the annotations and the runtime with its CPU back end. */
module io.ringkernel.all {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.runtime;
}
