/** A sample: sound in a plane, computed by one kernel and steered through two actors. */
module io.ringkernel.samples.wavesim {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.runtime;
  requires java.desktop;

  exports io.ringkernel.samples.wavesim;
  exports io.ringkernel.samples.wavesim.files;
}
