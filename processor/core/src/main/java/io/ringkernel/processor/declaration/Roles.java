package io.ringkernel.processor.declaration;

import java.util.Optional;

/**
 * Components of a message that say something to whoever carries it, by name.
 *
 * @param priority an {@code int} or an enum
 */
public record Roles(Optional<String> messageId, Optional<String> correlationId,
    Optional<String> priority, Optional<String> deadline) {}
