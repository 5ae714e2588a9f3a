package io.ringkernel.tests.corpus;

import io.ringkernel.ArrayLayout;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.RecordForm;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.Outcome;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An array of records as the buffers that a target binds: bytes, by the launcher's own form. */
record Records(KernelParameter parameter) {
  private RecordForm<?> form() {
    return parameter.form().orElseThrow();
  }

  /** What a target binds for the values of parameters; a view is its parts there. */
  static List<Argument> arguments(List<KernelParameter> parameters, Object[] values) {
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      KernelParameter parameter = parameters.get(i);
      if (parameter.form().isPresent()) {
        arguments.addAll(new Records(parameter).arguments((Object[]) values[i]));
      } else {
        arguments.add(parameter.array() ? new Argument.Buffer(values[i], !parameter.written())
            : Argument.of(values[i]));
      }
    }
    return arguments;
  }

  /** Java's arrays after a launch, from those of the target. */
  static List<Object> arrays(List<KernelParameter> parameters, Object[] values,
      Outcome outcome) {
    List<Object> arrays = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < parameters.size(); i++) {
      KernelParameter parameter = parameters.get(i);
      if (parameter.form().isPresent()) {
        int end = next + parameter.form().get().columns();
        arrays.add(new Records(parameter).array(outcome.arrays().subList(next, end),
            Array.getLength(values[i])));
        next = end;
      } else if (parameter.array()) {
        arrays.add(outcome.arrays().get(next++));
      }
    }
    return arrays;
  }

  /** An array of primitives as it is; of records, an array for each primitive of them. */
  static List<Object> leaves(Object array) {
    Class<?> type = array.getClass().componentType();
    if (!type.isRecord()) {
      return List.of(array);
    }
    List<Object> leaves = new ArrayList<>();
    int length = Array.getLength(array);
    try {
      for (RecordComponent part : type.getRecordComponents()) {
        part.getAccessor().setAccessible(true);
        Object values = Array.newInstance(part.getType(), length);
        for (int i = 0; i < length; i++) {
          Array.set(values, i, part.getAccessor().invoke(Array.get(array, i)));
        }
        leaves.addAll(leaves(values));
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return leaves;
  }

  private List<Argument> arguments(Object[] records) {
    List<byte[]> columns = columns(records.length);
    form().encode(records, parameter.name(), segments(columns));
    return columns.stream().<Argument>map(bytes -> new Argument.Buffer(bytes, !parameter.written(),
        records.length, layout())).toList();
  }

  /** How an array of whole records holds them: what lies between their primitives is no value. */
  private Optional<StructLayout> layout() {
    if (form().layout() == ArrayLayout.COLUMNS) {
      return Optional.empty();
    }
    List<StructLayout.FieldLayout> fields = new ArrayList<>();
    int alignment = 1;
    for (RecordForm.Part part : form().parts()) {
      Type.Prim type = new Type.Prim(scalar(part.element()));
      int size = StructLayout.sizeOf(type);
      fields.add(new StructLayout.FieldLayout(part.path(), type, part.offset(), size));
      alignment = Math.max(alignment, size);
    }
    Type.Struct struct = new Type.Struct(form().type().getName(),
        fields.stream().map(field -> new Type.Field(field.name(), field.type())).toList());
    return Optional.of(new StructLayout(struct, fields, form().byteSize(), alignment));
  }

  private static Scalar scalar(KernelParameter.ElementType element) {
    return Arrays.stream(Scalar.values())
        .filter(scalar -> scalar.javaName().equalsIgnoreCase(element.name())).findFirst()
        .orElseThrow();
  }

  private Object array(List<Object> buffers, int length) {
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
