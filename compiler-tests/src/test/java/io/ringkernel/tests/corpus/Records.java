package io.ringkernel.tests.corpus;

import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.RecordForm;
import io.ringkernel.verify.execution.Argument;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.List;

/** An array of records as the buffers that a target binds: bytes, by the launcher's own form. */
record Records(KernelParameter parameter) {
  private RecordForm<?> form() {
    return parameter.form().orElseThrow();
  }

  List<Argument> arguments(Object[] records) {
    List<byte[]> columns = columns(records.length);
    form().encode(records, parameter.name(), segments(columns));
    return columns.stream().<Argument>map(
        bytes -> new Argument.Buffer(bytes, !parameter.written(), records.length)).toList();
  }

  Object array(List<Object> buffers, int length) {
    Object[] records = (Object[]) Array.newInstance(form().type(), length);
    form().decode(segments(buffers.stream().map(byte[].class::cast).toList()), records);
    return records;
  }

  private List<byte[]> columns(int length) {
    return form().columnBytes(length).stream().map(n -> new byte[n.intValue()]).toList();
  }

  private static List<MemorySegment> segments(List<byte[]> columns) {
    return columns.stream().map(MemorySegment::ofArray).toList();
  }
}
