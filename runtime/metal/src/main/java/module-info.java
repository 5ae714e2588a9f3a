/** Metal by its Objective-C interface, compute only, and the back end over it. */
module io.ringkernel.runtime.metal {
  requires transitive io.ringkernel.runtime.device;

  exports io.ringkernel.runtime.metal;

  provides io.ringkernel.runtime.spi.BackendProvider
      with io.ringkernel.runtime.metal.MetalProvider;
}
