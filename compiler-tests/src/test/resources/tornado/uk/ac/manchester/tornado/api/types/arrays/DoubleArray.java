package uk.ac.manchester.tornado.api.types.arrays;

public final class DoubleArray extends TornadoNativeArray {
  public DoubleArray(int size) {
    super(size, 8);
  }

  public double get(int index) {
    return content.getDouble(at(index, 8));
  }

  public void set(int index, double value) {
    content.putDouble(at(index, 8), value);
  }
}
