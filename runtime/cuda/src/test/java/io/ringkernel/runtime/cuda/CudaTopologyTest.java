package io.ringkernel.runtime.cuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.driver.CudaTopology;
import io.ringkernel.runtime.cuda.driver.DeviceAttribute;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.driver.GpuDriver.LinkAttribute;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CudaTopologyTest {
  /** Five devices: 0, 1 and 3 are joined, 1 to 3 by a slower way; 2 and 4 reach nobody. */
  private static GpuDriver five() {
    return (GpuDriver) Proxy.newProxyInstance(CudaTopologyTest.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> switch (method.getName()) {
          case "deviceCount" -> 5;
          case "deviceName" -> "Card " + arguments[0];
          case "attribute" -> switch ((DeviceAttribute) arguments[1]) {
            case PCI_DOMAIN -> 1;
            case PCI_BUS -> 0x3b + (int) arguments[0];
            case PCI_DEVICE -> 0;
            case HOST_NUMA_NODE -> (int) arguments[0] / 3;
            default -> throw new AssertionError(arguments[1]);
          };
          case "canReach" -> joined((int) arguments[0], (int) arguments[1]);
          case "link" -> {
            assertTrue(joined((int) arguments[1], (int) arguments[2]), "only where there is one");
            yield arguments[0] == LinkAttribute.NATIVE_ATOMICS ? 1
                : (int) arguments[1] + (int) arguments[2] == 4 ? 2 : 0;
          }
          default -> throw new AssertionError(method);
        });
  }

  private static boolean joined(int one, int other) {
    return one != 2 && one != 4 && other != 2 && other != 4;
  }

  @Test
  void devicesThatReachEachOtherAreOneGroup() {
    CudaTopology topology = CudaTopology.of(five());
    assertEquals(List.of(List.of(0, 1, 3), List.of(2), List.of(4)), topology.groups());
    assertEquals(20, topology.links().size());
    assertEquals("0001:3c:00", topology.devices().get(1).address());
    assertTrue(topology.link(0, 3).atomics());
    assertFalse(topology.link(0, 2).reachable());
    assertThrows(IllegalArgumentException.class, () -> topology.link(1, 1));
  }

  @Test
  void theNearestAreThoseWithTheFastestWayThenThoseOfTheSameHostMemory() {
    CudaTopology topology = CudaTopology.of(five());
    assertEquals(List.of(0, 3, 2, 4), topology.nearest(1), "3 is reached, by a slower way");
    assertEquals(List.of(3, 0, 1, 2), topology.nearest(4), "3 has the same memory of the host");
  }
}
