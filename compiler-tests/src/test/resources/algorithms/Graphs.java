package algorithms;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.RingRuntime;
import java.util.ArrayDeque;
import java.util.Arrays;

/** Breadth-first search by levels, and connected components by spreading the smallest label. */
final class Graphs {
  @GpuKernel(blockSize = 64)
  static void level(GpuContext gpu, int[] starts, int[] targets, int[] distance, int depth,
      int[] found) {
    int v = gpu.globalIdX();
    if (v < distance.length && distance[v] == depth) {
      for (int e = starts[v]; e < starts[v + 1]; e++) {
        if (gpu.atomicCompareExchange(distance, targets[e], -1, depth + 1) == -1) {
          gpu.atomicAdd(found, 0, 1);
        }
      }
    }
  }

  @GpuKernel(blockSize = 64)
  static void spread(GpuContext gpu, int[] starts, int[] targets, int[] labels, int[] next,
      int[] changed) {
    int v = gpu.globalIdX();
    if (v >= labels.length) {
      return;
    }
    int label = labels[v];
    for (int e = starts[v]; e < starts[v + 1]; e++) {
      label = Math.min(label, labels[targets[e]]);
    }
    next[v] = label;
    if (label != labels[v]) {
      gpu.atomicOr(changed, 0, 1);
    }
  }

  private static int[][] graph(int vertices, int edges) {
    boolean[][] linked = new boolean[vertices][vertices];
    int[] random = Expect.ints(2 * edges, vertices, 20);
    for (int e = 0; e < edges; e++) {
      linked[random[2 * e]][random[2 * e + 1]] = true;
      linked[random[2 * e + 1]][random[2 * e]] = true;
    }
    int[] starts = new int[vertices + 1];
    int[] targets = new int[2 * edges];
    int count = 0;
    for (int v = 0; v < vertices; v++) {
      for (int w = 0; w < vertices; w++) {
        if (linked[v][w]) {
          targets[count++] = w;
        }
      }
      starts[v + 1] = count;
    }
    return new int[][] {starts, targets};
  }

  static void run(RingRuntime runtime) {
    int vertices = 150;
    int[][] graph = graph(vertices, 140);
    GraphsGpu gpu = GraphsGpu.on(runtime);
    int[] distance = new int[vertices];
    Arrays.fill(distance, -1);
    distance[0] = 0;
    int[] found = {1};
    for (int depth = 0; found[0] > 0; depth++) {
      found[0] = 0;
      gpu.level(Launch.items(vertices), graph[0], graph[1], distance, depth, found);
    }
    Expect.same(byQueue(graph, vertices), distance);
    int[] labels = new int[vertices];
    Arrays.setAll(labels, v -> v);
    int[] changed = {1};
    while (changed[0] != 0) {
      changed[0] = 0;
      int[] next = new int[vertices];
      gpu.spread(Launch.items(vertices), graph[0], graph[1], labels, next, changed);
      labels = next;
    }
    Expect.same(byUnion(graph, vertices), labels);
  }

  private static int[] byQueue(int[][] graph, int vertices) {
    int[] distance = new int[vertices];
    Arrays.fill(distance, -1);
    distance[0] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int v = queue.remove();
      for (int e = graph[0][v]; e < graph[0][v + 1]; e++) {
        int w = graph[1][e];
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          queue.add(w);
        }
      }
    }
    return distance;
  }

  private static int[] byUnion(int[][] graph, int vertices) {
    int[] parent = new int[vertices];
    Arrays.setAll(parent, v -> v);
    for (int v = 0; v < vertices; v++) {
      for (int e = graph[0][v]; e < graph[0][v + 1]; e++) {
        int a = root(parent, v);
        int b = root(parent, graph[1][e]);
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    int[] roots = new int[vertices];
    Arrays.setAll(roots, v -> root(parent, v));
    return roots;
  }

  private static int root(int[] parent, int v) {
    return parent[v] == v ? v : root(parent, parent[v]);
  }
}
