/** A sample: sound in a room, computed by one stencil kernel of three axes. */
module io.ringkernel.samples.wavesim3d {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.runtime;
  requires transitive io.ringkernel.samples.wavesim;
  requires com.fasterxml.jackson.jr.ob;

  exports io.ringkernel.samples.wavesim3d;
}
