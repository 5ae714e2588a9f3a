package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.device.ActorImage;
import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImageException;
import io.ringkernel.runtime.device.KernelImageReader;

/**
 * The generated code of one actor class for kernels that stay on the device.
 *
 * @param code the source
 * @param entry what handles one message: state, inbox, outbox
 * @param actor its state
 */
public record ActorCode(KernelImage code, KernelImage.Entry entry, ActorImage actor) {
  /**
   * Reads what the compiler wrote beside a class.
   *
   * @throws KernelImageException if there is none for CUDA
   */
  public static ActorCode of(Class<?> owner) {
    KernelImage image = KernelImageReader.readResident(owner, "cuda");
    return new ActorCode(image, image.entries().values().iterator().next(),
        KernelImageReader.actor(owner).orElseThrow(() -> new KernelImageException(
            owner.getName() + " is no actor: compile it again")));
  }

  /** Room for what one call of a handler sends. */
  int sendWords() {
    return actor.contact().map(ActorImage.Contact::sendWords).orElse(0);
  }

  /** Work items that run a handler together. */
  public int items() {
    return entry.block().getFirst();
  }

  /** Bytes of the state of one actor. */
  int stateBytes() {
    return actor.stateBytes();
  }
}
