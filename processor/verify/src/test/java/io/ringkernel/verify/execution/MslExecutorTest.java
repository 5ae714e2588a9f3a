package io.ringkernel.verify.execution;

class MslExecutorTest implements SinglePrecisionContract {
  @Override
  public KernelExecutor executor() {
    return EmulatedExecutor.msl();
  }

  @Override
  public String extension() {
    return "metal";
  }
}
