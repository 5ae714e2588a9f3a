package io.ringkernel.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import io.ringkernel.benchmarks.sbe.MessageHeaderDecoder;
import io.ringkernel.benchmarks.sbe.MessageHeaderEncoder;
import io.ringkernel.benchmarks.sbe.SbeMsgDecoder;
import io.ringkernel.benchmarks.sbe.SbeMsgEncoder;
import java.nio.ByteBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/** Libraries that come with a generator or read the class. */
final class Libraries {
  private Libraries() {}

  static final class Sbe implements CodecUnderTest {
    private final UnsafeBuffer buffer = new UnsafeBuffer(ByteBuffer.allocateDirect(256));
    private final MessageHeaderEncoder headerOut = new MessageHeaderEncoder();
    private final MessageHeaderDecoder headerIn = new MessageHeaderDecoder();
    private final SbeMsgEncoder out = new SbeMsgEncoder();
    private final SbeMsgDecoder in = new SbeMsgDecoder();

    @Override
    public int encode(Msg m) {
      out.wrapAndApplyHeader(buffer, 0, headerOut).id(m.id).kind(m.kind);
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        out.values(i, v[i]);
      }
      out.x(m.x).y(m.y).z(m.z);
      return headerOut.encodedLength() + out.encodedLength();
    }

    @Override
    public Msg decode(Msg m) {
      in.wrapAndApplyHeader(buffer, 0, headerIn);
      m.id = in.id();
      m.kind = in.kind();
      float[] v = m.values;
      for (int i = 0; i < Msg.VALUES; i++) {
        v[i] = in.values(i);
      }
      m.x = in.x();
      m.y = in.y();
      m.z = in.z();
      return m;
    }
  }

  static final class KryoCodec implements CodecUnderTest {
    private final Kryo kryo = new Kryo();
    private final Output out = new Output(512);
    private final Input in = new Input(out.getBuffer());

    KryoCodec() {
      kryo.setReferences(false);
      kryo.setRegistrationRequired(true);
      kryo.register(float[].class);
      kryo.register(Msg.class);
    }

    @Override
    public int encode(Msg m) {
      out.reset();
      kryo.writeObject(out, m);
      return out.position();
    }

    @Override
    public Msg decode(Msg m) {
      in.setPosition(0);
      return kryo.readObject(in, Msg.class);
    }
  }

  static final class ForyCodec implements CodecUnderTest {
    private final Fory fory = Fory.builder()
        .withXlang(false)
        .withRefTracking(false)
        .withCompatible(false)
        .withCodegen(true)
        .withAsyncCompilation(false)
        .requireClassRegistration(true)
        .build();
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(512);

    ForyCodec() {
      fory.register(Msg.class);
    }

    @Override
    public int encode(Msg m) {
      buffer.writerIndex(0);
      fory.serialize(buffer, m);
      return buffer.writerIndex();
    }

    @Override
    public Msg decode(Msg m) {
      buffer.readerIndex(0);
      return fory.deserialize(buffer, Msg.class);
    }
  }
}
