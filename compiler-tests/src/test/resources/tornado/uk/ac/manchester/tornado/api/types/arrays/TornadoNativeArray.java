package uk.ac.manchester.tornado.api.types.arrays;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

public abstract class TornadoNativeArray {
  public static final long ARRAY_HEADER = Long.getLong("stub.header", 16);

  final ByteBuffer content;
  private final int size;

  TornadoNativeArray(int elements, int bytes) {
    content = ByteBuffer.allocate((int) ARRAY_HEADER + elements * bytes)
        .order(ByteOrder.LITTLE_ENDIAN);
    size = elements;
  }

  public int getSize() {
    return size;
  }

  public byte[] bytes() {
    return content.array();
  }

  int at(int index, int bytes) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return (int) ARRAY_HEADER + index * bytes;
  }
}
