package io.ringkernel.benchmarks.codec;

/**
 * One codec contender: the place to plug another one in. It needs a public no-argument constructor;
 * then either list it in {@link Codecs} or name its class in the {@code codec} parameter.
 *
 * <p>It owns its buffer, reused between calls. Both directions move every field, so a flyweight
 * cannot win by not reading; a codec that makes objects of its own kind has them read out into a
 * {@link Msg} as a user would.
 */
public interface CodecUnderTest {
  /** Writes all of {@code m} into the codec's buffer, over what was there; says how many bytes. */
  int encode(Msg m);

  /**
   * Reads what the last encode wrote: into {@code into}, or into a new message where the codec
   * makes its own.
   */
  Msg decode(Msg into);
}
