package io.ringkernel.benchmarks.codec;

import com.google.flatbuffers.FlatBufferBuilder;
import com.google.flatbuffers.Struct;
import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * FlatBuffers, as a table and as a struct. The accessors make the calls that its generator writes;
 * they are written by hand because the generator is a native program.
 */
final class FlatBuffers {
  private FlatBuffers() {}

  private static FlatBufferBuilder builder() {
    return new FlatBufferBuilder(ByteBuffer.allocateDirect(512).order(ByteOrder.LITTLE_ENDIAN));
  }

  /** A field may be absent: each goes through the table's directory. */
  static final class AsTable implements CodecUnderTest {
    private final FlatBufferBuilder builder = builder();
    private final TableView in = new TableView();

    @Override
    public int encode(Msg message) {
      builder.clear();
      builder.startVector(4, message.values.length, 4);
      for (int i = message.values.length - 1; i >= 0; i--) {
        builder.addFloat(message.values[i]);
      }
      int values = builder.endVector();
      builder.startTable(6);
      builder.addDouble(5, message.z, 0);
      builder.addDouble(4, message.y, 0);
      builder.addDouble(3, message.x, 0);
      builder.addLong(0, message.id, 0);
      builder.addOffset(2, values, 0);
      builder.addInt(1, message.kind, 0);
      builder.finish(builder.endTable());
      return builder.offset();
    }

    @Override
    public Msg decode(Msg into) {
      ByteBuffer bytes = builder.dataBuffer();
      in.at(bytes.getInt(bytes.position()) + bytes.position(), bytes);
      into.id = in.longAt(4);
      into.kind = in.intAt(6);
      for (int i = 0; i < Msg.VALUES; i++) {
        into.values[i] = in.value(i);
      }
      into.x = in.doubleAt(10);
      into.y = in.doubleAt(12);
      into.z = in.doubleAt(14);
      return into;
    }
  }

  private static final class TableView extends Table {
    void at(int position, ByteBuffer bytes) {
      __reset(position, bytes);
    }

    long longAt(int field) {
      int at = __offset(field);
      return at != 0 ? bb.getLong(at + bb_pos) : 0;
    }

    int intAt(int field) {
      int at = __offset(field);
      return at != 0 ? bb.getInt(at + bb_pos) : 0;
    }

    double doubleAt(int field) {
      int at = __offset(field);
      return at != 0 ? bb.getDouble(at + bb_pos) : 0;
    }

    float value(int index) {
      int at = __offset(8);
      return at != 0 ? bb.getFloat(__vector(at) + index * 4) : 0;
    }
  }

  /** All fields are there, at fixed offsets. */
  static final class AsStruct implements CodecUnderTest {
    private final FlatBufferBuilder builder = builder();
    private final StructView in = new StructView();

    @Override
    public int encode(Msg message) {
      builder.clear();
      builder.prep(8, 104);
      builder.putDouble(message.z);
      builder.putDouble(message.y);
      builder.putDouble(message.x);
      builder.pad(4);
      for (int i = Msg.VALUES - 1; i >= 0; i--) {
        builder.putFloat(message.values[i]);
      }
      builder.putInt(message.kind);
      builder.putLong(message.id);
      builder.finish(builder.offset());
      return builder.offset();
    }

    @Override
    public Msg decode(Msg into) {
      ByteBuffer bytes = builder.dataBuffer();
      in.at(bytes.getInt(bytes.position()) + bytes.position(), bytes);
      in.read(into);
      return into;
    }
  }

  private static final class StructView extends Struct {
    void at(int position, ByteBuffer bytes) {
      __reset(position, bytes);
    }

    void read(Msg into) {
      into.id = bb.getLong(bb_pos);
      into.kind = bb.getInt(bb_pos + 8);
      for (int i = 0; i < Msg.VALUES; i++) {
        into.values[i] = bb.getFloat(bb_pos + 12 + i * 4);
      }
      into.x = bb.getDouble(bb_pos + 80);
      into.y = bb.getDouble(bb_pos + 88);
      into.z = bb.getDouble(bb_pos + 96);
    }
  }
}
