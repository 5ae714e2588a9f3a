package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.Arrays;
import java.util.Base64;

/** Base64, there and back, one work item for each three bytes. */
final class Base64Text {
  private static final byte[] LETTERS = {
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S',
    'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l',
    'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '0', '1', '2', '3', '4',
    '5', '6', '7', '8', '9', '+', '/'
  };

  @GpuKernel(blockSize = 32)
  static void encode(GpuContext gpu, byte[] data, byte[] text) {
    int i = gpu.globalIdX();
    if (4 * i >= text.length) {
      return;
    }
    int from = 3 * i;
    int there = Math.min(3, data.length - from);
    int bits = 0;
    for (int k = 0; k < 3; k++) {
      bits = bits << 8 | (k < there ? data[from + k] & 0xff : 0);
    }
    for (int k = 0; k < 4; k++) {
      text[4 * i + k] = k <= there ? LETTERS[bits >>> 18 - 6 * k & 63] : (byte) '=';
    }
  }

  @GpuKernel(blockSize = 32)
  static void decode(GpuContext gpu, byte[] text, byte[] data) {
    int i = gpu.globalIdX();
    if (4 * i >= text.length) {
      return;
    }
    int bits = 0;
    for (int k = 0; k < 4; k++) {
      bits = bits << 6 | value(text[4 * i + k]);
    }
    for (int k = 0; k < 3; k++) {
      if (3 * i + k < data.length) {
        data[3 * i + k] = (byte) (bits >>> 16 - 8 * k);
      }
    }
  }

  static int value(byte letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A';
    } else if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 26;
    } else if (letter >= '0' && letter <= '9') {
      return letter - '0' + 52;
    }
    return switch (letter) {
      case '+' -> 62;
      case '/' -> 63;
      default -> 0;
    };
  }

  static void run(RingRuntime runtime) {
    for (int length : new int[] {1, 2, 3, 200}) {
      byte[] data = Expect.bytes(length, 41 + length);
      byte[] text = new byte[(length + 2) / 3 * 4];
      byte[] back = new byte[length];
      Base64TextGpu gpu = Base64TextGpu.on(runtime);
      gpu.encode(Launch.items(text.length / 4), data, text);
      gpu.decode(Launch.items(text.length / 4), text, back);
      Expect.same(Base64.getEncoder().encode(data), text);
      Expect.same(Arrays.copyOf(data, length), back);
    }
  }
}
