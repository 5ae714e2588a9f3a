/** A sample: sound in a plane, computed by one kernel and steered through two actors. */
@SuppressWarnings("module") // the room is compiled later than this
module io.ringkernel.samples.wavesim {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.runtime;
  requires transitive java.desktop;
  requires java.logging;
  requires com.fasterxml.jackson.jr.ob;
  requires org.eclipse.jetty.websocket.server;

  exports io.ringkernel.samples.wavesim;
  exports io.ringkernel.samples.wavesim.files;
  exports io.ringkernel.samples.wavesim.picture;
  exports io.ringkernel.samples.wavesim.serve to io.ringkernel.samples.wavesim3d;
  exports io.ringkernel.samples.wavesim.sound;

  opens io.ringkernel.samples.wavesim.serve to org.eclipse.jetty.websocket.common;
}
