package io.ringkernel.runtime.cuda.driver;

import io.ringkernel.runtime.cuda.driver.GpuDriver.LinkAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The devices of a machine and the ways between them, and hints where what belongs together is best
 * put. The runtime uses one device; this is for programs that start a runtime for each of several.
 *
 * @param devices by number
 * @param links for each ordered pair of different devices, by number of the first
 */
public record CudaTopology(List<Device> devices, List<Link> links) {
  /**
   * A device.
   *
   * @param number as the driver counts
   * @param address on the PCI bus, such as {@code 0000:3b:00}
   * @param hostNode the node of the host's memory that is nearest; -1 where that is not known
   */
  public record Device(int number, String name, String address, int hostNode) {}

  /**
   * A way from a device to another.
   *
   * @param reachable whether kernels of the first can be given memory of the second
   * @param rank compares ways of this machine, the lower the faster; 0 where it is not reachable
   * @param atomics whether atomic operations go over it
   */
  public record Link(int from, int to, boolean reachable, int rank, boolean atomics) {}

  /** Copies the lists. */
  public CudaTopology {
    devices = List.copyOf(devices);
    links = List.copyOf(links);
  }

  /** Asks the driver. */
  public static CudaTopology of(GpuDriver driver) {
    List<Device> devices = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    int count = driver.deviceCount();
    for (int device = 0; device < count; device++) {
      devices.add(new Device(device, driver.deviceName(device), String.format(Locale.ROOT,
          "%04x:%02x:%02x", driver.attribute(device, DeviceAttribute.PCI_DOMAIN),
          driver.attribute(device, DeviceAttribute.PCI_BUS),
          driver.attribute(device, DeviceAttribute.PCI_DEVICE)),
          driver.attribute(device, DeviceAttribute.HOST_NUMA_NODE)));
      for (int other = 0; other < count; other++) {
        if (other != device) {
          links.add(link(driver, device, other));
        }
      }
    }
    return new CudaTopology(devices, links);
  }

  private static Link link(GpuDriver driver, int device, int other) {
    boolean reachable = driver.canReach(device, other);
    return new Link(device, other, reachable,
        reachable ? driver.link(LinkAttribute.PERFORMANCE_RANK, device, other) : 0,
        reachable && driver.link(LinkAttribute.NATIVE_ATOMICS, device, other) != 0);
  }

  /**
   * The way from a device to another.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Link link(int from, int to) {
    return links.stream().filter(link -> link.from() == from && link.to() == to).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "there is no way from device " + from + " to device " + to));
  }

  /**
   * Sets of devices that all reach each other, each as large as it can be when devices are taken by
   * number: actors that send to each other much are best put on devices of one set.
   */
  public List<List<Integer>> groups() {
    TreeSet<Integer> left = new TreeSet<>(devices.stream().map(Device::number).toList());
    List<List<Integer>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Integer> group = new ArrayList<>();
      for (int device : left) {
        if (group.stream().allMatch(other -> link(device, other).reachable()
            && link(other, device).reachable())) {
          group.add(device);
        }
      }
      group.forEach(left::remove);
      groups.add(List.copyOf(group));
    }
    return List.copyOf(groups);
  }

  /**
   * The devices beside which to put what works with a device, best first: those that it reaches, by
   * rank, then those whose memory of the host is the same, then the others.
   */
  public List<Integer> nearest(int device) {
    int node = devices.get(device).hostNode();
    return devices.stream().map(Device::number).filter(other -> other != device)
        .sorted(Comparator.comparing((Integer other) -> !link(device, other).reachable())
            .thenComparing(other -> link(device, other).rank())
            .thenComparing(other -> node < 0 || devices.get(other).hostNode() != node)
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
