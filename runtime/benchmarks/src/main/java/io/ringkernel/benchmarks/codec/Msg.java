package io.ringkernel.benchmarks.codec;

import java.util.Arrays;

/** The message as an object: 108 bytes of data. */
public final class Msg {
  public static final int VALUES = 16;

  public long id;
  public int kind;
  public float[] values = new float[VALUES];
  public double x;
  public double y;
  public double z;

  static Msg sample() {
    Msg m = new Msg();
    m.id = 0x1234_5678_9ABCL;
    m.kind = 42;
    for (int i = 0; i < VALUES; i++) {
      m.values[i] = i * 1.5f - 7;
    }
    m.x = Math.PI;
    m.y = -Math.E;
    m.z = 1e9;
    return m;
  }

  boolean same(Msg o) {
    return id == o.id && kind == o.kind && Arrays.equals(values, o.values) && x == o.x
        && y == o.y && z == o.z;
  }
}
