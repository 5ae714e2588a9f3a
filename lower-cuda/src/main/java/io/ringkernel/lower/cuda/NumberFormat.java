package io.ringkernel.lower.cuda;

import io.ringkernel.ir.intrinsic.Capability;

/**
 * The gate of each small number format: the oldest device that can run the code which we emit for
 * its conversions. It is integer code, so that is the oldest device of all; {@link #hardware()}
 * says from where on the device has instructions of its own, which we do not use: ours give the
 * same bits on every device, and the arrays lie in memory in the same way.
 */
public enum NumberFormat {
  /** IEEE 754 binary16; PTX ISA: cvt.f32.f16. */
  HALF(Capability.HALF, new ComputeCapability(5, 3)),
  /** PTX ISA: cvt.rn.bf16.f32. */
  BFLOAT16(Capability.BFLOAT16, new ComputeCapability(8, 0)),
  /** PTX ISA: cvt.rn.satfinite.e4m3x2.f32. */
  E4M3(Capability.E4M3, new ComputeCapability(8, 9)),
  /** PTX ISA: cvt.rn.satfinite.e5m2x2.f32. */
  E5M2(Capability.E5M2, new ComputeCapability(8, 9)),
  /** PTX ISA: cvt.rn.satfinite.e3m2x2.f32. */
  E3M2(Capability.E3M2, new ComputeCapability(10, 0)),
  /** PTX ISA: cvt.rn.satfinite.e2m3x2.f32. */
  E2M3(Capability.E2M3, new ComputeCapability(10, 0)),
  /** PTX ISA: cvt.rn.satfinite.e2m1x2.f32. */
  E2M1(Capability.E2M1, new ComputeCapability(10, 0));

  private static final ComputeCapability INTEGER_CODE = new ComputeCapability(7, 5);

  private final Capability capability;
  private final ComputeCapability hardware;

  NumberFormat(Capability capability, ComputeCapability hardware) {
    this.capability = capability;
    this.hardware = hardware;
  }

  /** What a kernel that converts it needs. */
  public Capability capability() {
    return capability;
  }

  /** The first devices that can run what we emit. */
  public ComputeCapability minimum() {
    return INTEGER_CODE;
  }

  /** The first devices that convert it by an instruction. */
  public ComputeCapability hardware() {
    return hardware;
  }
}
