package io.ringkernel.tests.corpus;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.interp.StructValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A kernel in the reference interpreter, launched with what a launcher gives to a device.
 *
 * @param module what a front end made of the kernel's class
 * @param kernel name of the kernel
 */
record Interpretation(Module module, String kernel) {
  /** Runs it; arrays change in place, also those of records. */
  void launch(Grid grid, Object[] values) {
    Object[] given = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Object[] records) {
        given[i] = structs(type(i), records);
      }
    }
    new Interpreter(module).launch(kernel, grid, given);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Object[] records) {
        StructArray structs = (StructArray) given[i];
        for (int k = 0; k < records.length; k++) {
          records[k] = record(structs.get(k), records.getClass().componentType());
        }
      }
    }
  }

  private Type.Struct type(int parameter) {
    Array array = (Array) module.function(kernel).parameters().get(parameter);
    return (Type.Struct) array.element();
  }

  private static StructArray structs(Type.Struct type, Object[] records) {
    StructArray structs = new StructArray(type, records.length);
    for (int k = 0; k < records.length; k++) {
      structs.set(k, struct(type, records[k]));
    }
    return structs;
  }

  private static StructValue struct(Type.Struct type, Object value) {
    try {
      List<Object> fields = new ArrayList<>();
      for (Type.Field field : type.fields()) {
        Method accessor = value.getClass().getDeclaredMethod(field.name());
        accessor.setAccessible(true);
        Object part = accessor.invoke(value);
        fields.add(field.type() instanceof Type.Struct inner ? struct(inner, part)
            : part instanceof Enum<?> constant ? (Object) constant.ordinal() : part);
      }
      return new StructValue(type, fields);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object record(StructValue value, Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] fields = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      Object field = value.fields().get(value.type().indexOf(parts[i].getName()));
      Class<?> part = parts[i].getType();
      fields[i] = field instanceof StructValue inner ? record(inner, part)
          : part.isEnum() ? part.getEnumConstants()[(Integer) field] : field;
    }
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return canonical.newInstance(fields);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
