/** What back ends on a device share; a back end brings a {@code ComputeDevice}. */
module io.ringkernel.runtime.device {
  requires transitive io.ringkernel.runtime;
  requires com.fasterxml.jackson.jr.ob;

  exports io.ringkernel.runtime.device;
}
