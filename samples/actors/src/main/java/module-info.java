/** Samples: one small program for each thing that actors do. */
module io.ringkernel.samples.actors {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.runtime;

  exports io.ringkernel.samples.actors;

  // A checkpoint reads the fields of actors.
  opens io.ringkernel.samples.actors to io.ringkernel.runtime;
}
