package uk.ac.manchester.tornado.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.ac.manchester.tornado.api.types.arrays.TornadoNativeArray;

public class TornadoExecutionPlan implements AutoCloseable {
  /** Runs a kernel: its file, symbol, work items, block and parameters; gives the parameters. */
  public static Function<Map<String, Object>, List<byte[]>> device;

  private final TaskGraph graph;
  private GridScheduler scheduler;

  public TornadoExecutionPlan(ImmutableTaskGraph... graphs) {
    graph = graphs[0].graph;
  }

  public TornadoExecutionPlan withGridScheduler(GridScheduler grids) {
    scheduler = grids;
    return this;
  }

  public void execute() {
    if (!scheduler.task.equals(graph.task)) {
      throw new IllegalStateException("one work item is launched");
    }
    List<byte[]> given = new ArrayList<>();
    for (Object object : graph.parameters.objects) {
      given.add(switch (object) {
        case TornadoNativeArray array -> array.bytes();
        case Integer number -> bytes(4).putInt(number).array();
        case Float number -> bytes(4).putFloat(number).array();
        case Long number -> bytes(8).putLong(number).array();
        case Double number -> bytes(8).putDouble(number).array();
        default -> throw new IllegalStateException("a parameter of " + object.getClass());
      });
    }
    List<byte[]> left = device.apply(Map.of("file", graph.file, "symbol", graph.symbol, "items",
        scheduler.grid.getGlobalWork(), "block", scheduler.grid.getLocalWork(), "given", given,
        "objects", List.of(graph.parameters.objects)));
    for (int i = 0; i < given.size(); i++) {
      if (graph.parameters.objects[i] instanceof TornadoNativeArray) {
        System.arraycopy(left.get(i), 0, given.get(i), 0, given.get(i).length);
      }
    }
  }

  private static ByteBuffer bytes(int count) {
    return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() {}
}
