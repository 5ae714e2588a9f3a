package io.ringkernel.benchmarks.codec;

import io.ringkernel.benchmarks.Contenders;

/** The codecs, by the name in the {@code codec} parameter. */
public final class Codecs {
  /** All of them. */
  public static final Contenders<CodecUnderTest> KNOWN = new Contenders<>(CodecUnderTest.class)
      .ours("ringkernel", Generated.Flyweight::new)
      .ours("ringkernelRecord", Generated.WholeRecord::new)
      .rival("sbe", Libraries.Sbe::new)
      .rival("flatTable", FlatBuffers.AsTable::new)
      .rival("flatStruct", FlatBuffers.AsStruct::new)
      .rival("kryo", Libraries.KryoCodec::new)
      .rival("fory", Libraries.ForyCodec::new)
      .rival("byteBuffer", HandWritten.OverByteBuffer::new)
      .rival("segment", HandWritten.OverSegment::new)
      .rival("segmentLoop", HandWritten.OverSegmentLoop::new);

  private Codecs() {}
}
