package io.ringkernel.runtime.webgpu;

import java.util.List;
import java.util.stream.Collectors;

/** A WGSL text was refused. */
public final class ShaderCompilationException extends WebGpuException {
  private static final long serialVersionUID = 1L;

  /** Not serialised: the exception text repeats every message. */
  private final transient List<ShaderMessage> messages;

  ShaderCompilationException(List<ShaderMessage> messages) {
    super(messages.stream().map(ShaderMessage::toString)
        .collect(Collectors.joining("\n", "the shader is invalid:\n", "")));
    this.messages = List.copyOf(messages);
  }

  /**
   * Returns all messages of the compiler, errors and others, in its order.
   *
   * @return at least one message of severity ERROR
   */
  public List<ShaderMessage> messages() {
    return messages == null ? List.of() : messages;
  }
}
