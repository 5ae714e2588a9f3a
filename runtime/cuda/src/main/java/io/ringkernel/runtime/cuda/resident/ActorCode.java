package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImageReader;

/**
 * The generated code of one actor class for kernels that stay on the device.
 *
 * @param code the source
 * @param entry what handles one message: state, inbox, outbox
 * @param stateBytes bytes of the state of one actor
 */
public record ActorCode(KernelImage code, KernelImage.Entry entry, int stateBytes) {
  /**
   * Reads what the compiler wrote beside a class.
   *
   * @throws io.ringkernel.runtime.device.KernelImageException if there is none for CUDA
   */
  public static ActorCode of(Class<?> owner) {
    KernelImage image = KernelImageReader.readResident(owner, "cuda");
    return new ActorCode(image, image.entries().values().iterator().next(),
        KernelImageReader.stateBytes(owner));
  }
}
