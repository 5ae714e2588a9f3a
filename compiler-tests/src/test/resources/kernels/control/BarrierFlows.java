package kernels.control;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Control flow around barriers, and what has to survive them. */
final class BarrierFlows {
  @GpuType
  record Pair(int first, float second) {}

  @GpuKernel(blockSize = {4, 3, 2})
  static void flows(GpuContext gpu, int rounds, int[] in, int[] out, float[] part) {
    int[] tile = gpu.sharedInts(24);
    int local = (gpu.localIdZ() * 3 + gpu.localIdY()) * 4 + gpu.localIdX();
    int i = (gpu.globalIdZ() * gpu.gridDimY() * 3 + gpu.globalIdY()) * gpu.gridDimX() * 4
        + gpu.globalIdX();
    int[] own = new int[3];
    own[local % 3] = in[i];
    Pair pair = new Pair(in[i] * 7, local * 0.5f);
    int kept = in[i] ^ local;
    int step = 1;
    tile[local] = kept;
    gpu.barrier();
    outer: for (int round = 0; round < rounds; round++) {
      if (round == 1) {
        step += 2;
        continue;
      }
      for (int inner = 0; inner < 4; inner++) {
        int neighbour = tile[(local + step + inner) % 24];
        gpu.barrier();
        kept += neighbour * (inner + 1);
        tile[local] = kept;
        gpu.barrier();
        if (inner == 2 && round > 2) {
          break outer;
        }
        if (inner == 2) {
          continue outer;
        }
      }
    }
    switch (rounds % 3) {
      case 0 -> {
        own[0] += tile[23 - local];
        gpu.barrier();
        tile[local] = own[0] + step;
      }
      case 1 -> tile[local] ^= step;
      default -> {
        int other = tile[(local + 5) % 24];
        gpu.barrier();
        tile[local] = other - own[2];
      }
    }
    int turns = 0;
    do {
      gpu.barrier();
      int read = tile[(local * 5 + turns) % 24];
      gpu.barrier();
      tile[local] = read + own[turns % 3];
      turns++;
    } while (turns < rounds / 2);
    gpu.barrier();
    if (gpu.blockIdX() == 1 && rounds > 100) {
      return;
    }
    out[i] = tile[23 - local] + kept + own[1];
    gpu.barrier();
    if (local % 5 == 4) {
      return;
    }
    part[i] = pair.second() + pair.first();
    if (local > 1 && local < 20) {
      out[i] += step;
    }
  }

  static int[] items() {
    return new int[] {8, 6, 4};
  }

  static Object[] arguments() {
    int[] in = new int[192];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 31 % 57 - 20;
    }
    return new Object[] {5, in, new int[192], new float[192]};
  }
}
