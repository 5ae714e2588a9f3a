/** A user's module. */
module com.example {
  requires io.ringkernel.all;
}
