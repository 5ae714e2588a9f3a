package io.ringkernel.runtime.device;

import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.KernelImage.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A launch of a form of a stencil, whose parameters are those of the kernel and then its own.
 *
 * @param values by position of the parameter: a boxed primitive, or an array's length
 */
record FormCall(Entry entry, List<Object> values) {
  /** Copies the list. */
  FormCall {
    values = List.copyOf(values);
  }

  /** What the words of conditions and lengths stand for. */
  private Map<String, Long> known() {
    Map<String, Long> known = new HashMap<>();
    for (Field field : entry.arguments()) {
      if (!field.length() && values.get(field.parameter()) instanceof Integer number) {
        known.put(field.name(), (long) number);
      }
    }
    for (Binding binding : entry.buffers()) {
      known.put(binding.name() + ".length",
          ((Integer) values.get(binding.parameter())).longValue());
    }
    return known;
  }

  /** Whether what the form relies on holds. */
  boolean isPossible() {
    Map<String, Long> known = known();
    return entry.preconditions().stream()
        .allMatch(condition -> condition.holds(known::get));
  }

  /** Elements of the arrays that the launch sizes. */
  private List<Integer> sharedLengths() {
    Map<String, Long> known = known();
    return entry.shared().stream().map(array -> array.length(known::get)).toList();
  }

  /** Bytes of a block for those. */
  long sharedBytes() {
    List<Integer> lengths = sharedLengths();
    long bytes = 0;
    for (int i = 0; i < lengths.size(); i++) {
      bytes += entry.shared().get(i).bytes(lengths.get(i));
    }
    return bytes;
  }

  /**
   * The launch.
   *
   * @param blocks along x, y and z
   * @param memory by position of the parameter
   */
  EntryCall on(List<Integer> blocks, Map<Integer, DeviceMemory> memory) {
    List<DeviceMemory> buffers = new ArrayList<>();
    for (Binding binding : entry.buffers()) {
      buffers.add(memory.get(binding.parameter()));
    }
    return new EntryCall(entry, blocks.get(0), blocks.get(1), blocks.get(2), buffers, values,
        sharedLengths());
  }
}
