package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.runtime.KernelParameter;
import io.ringkernel.runtime.KernelParameter.ElementType;
import io.ringkernel.runtime.RecordForm;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Component;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a program is launched with, as the JVM has it: arrays of objects, and views made of an array
 * and numbers as a generated launcher makes them.
 */
final class HostForms {
  private final Program program;
  private final Class<?> owner;

  HostForms(CompiledProgram compiled) {
    this.program = compiled.program();
    this.owner = compiled.owner();
  }

  /** What a launcher would say of the parameters. */
  List<KernelParameter> parameters() {
    List<KernelParameter> all = new ArrayList<>();
    for (Parameter parameter : program.parameters()) {
      switch (parameter.form()) {
        case Form.Scalar _, Form.Size _, Form.Array _ -> all.add(
            new KernelParameter(parameter.name(), element(parameter.element()),
                parameter.isArray(), parameter.written()));
        case Form.Records _ -> all.add(new KernelParameter(parameter.name(),
            form(type(parameter.element())), parameter.written()));
        case Form.View(String element, int rank) -> {
          all.add(new KernelParameter(parameter.name(), element(element), true,
              parameter.written()));
          layout(parameter).numbers().forEach(number -> all.add(new KernelParameter(
              ViewLayout.parameter(parameter.name(), number), ElementType.INT, false, false)));
        }
      }
    }
    return all;
  }

  /** Fresh arguments of a launch. */
  Object[] arguments() {
    Object[] given = program.arguments();
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < given.length; i++) {
      switch (given[i]) {
        case Columns(var columns) -> all.add(records(program.parameters().get(i).element(),
            ((Form.Records) program.parameters().get(i).form()).components(), columns));
        case Window(var data, var numbers) -> {
          all.add(data);
          all.addAll(numbers);
        }
        default -> all.add(given[i]);
      }
    }
    return all.toArray();
  }

  /** The arguments of the method: views in place of what they are made of. */
  Object[] ofMethod(Object[] launched) {
    List<Object> all = new ArrayList<>();
    Iterator<Object> next = List.of(launched).iterator();
    for (Parameter parameter : program.parameters().subList(0, program.taken())) {
      if (parameter.form() instanceof Form.View) {
        Object data = next.next();
        List<Object> numbers = layout(parameter).numbers().stream().map(_ -> next.next()).toList();
        all.add(view(parameter, data, numbers));
      } else {
        all.add(next.next());
      }
    }
    return all.toArray();
  }

  /** The arrays of primitives that the arguments hold after a launch. */
  List<Object> arrays(Object[] launched) {
    List<Object> all = new ArrayList<>();
    Iterator<Object> next = List.of(launched).iterator();
    for (Parameter parameter : program.parameters()) {
      Object value = next.next();
      switch (parameter.form()) {
        case Form.Scalar _, Form.Size _ -> {}
        case Form.Array _ -> all.add(value);
        case Form.Records(var components) -> all.addAll(columns(components, (Object[]) value));
        case Form.View _ -> {
          all.add(value);
          layout(parameter).numbers().forEach(_ -> next.next());
        }
      }
    }
    return all;
  }

  private static ElementType element(String type) {
    return ElementType.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private static ViewLayout layout(Parameter view) {
    return ViewLayout.of(className(view)).orElseThrow();
  }

  private static String className(Parameter view) {
    return GpuContext.class.getPackageName() + "." + view.element();
  }

  /** The CPU takes the objects as they are. */
  private static <R> RecordForm<R> form(Class<R> type) {
    return new RecordForm<>(type, ArrayLayout.STRUCTURES, 1, List.of(), (_, _) -> {
      throw new AssertionError("the CPU encodes no records");
    }, _ -> {
      throw new AssertionError("the CPU decodes no records");
    });
  }

  private Class<?> type(String simpleName) {
    try {
      return Class.forName(owner.getName() + "$" + simpleName, true, owner.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private Object view(Parameter parameter, Object data, List<Object> numbers) {
    try {
      Class<?> type = Class.forName(className(parameter));
      List<Class<?>> types = new ArrayList<>(List.of(data.getClass()));
      numbers.forEach(_ -> types.add(int.class));
      List<Object> all = new ArrayList<>(List.of(data));
      all.addAll(numbers);
      return type.getMethod("of", types.toArray(Class<?>[]::new)).invoke(null, all.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** An array of records of that class. */
  private Object[] records(String type, List<Component> components, List<Object> columns) {
    Object[] records = (Object[]) Array.newInstance(type(type), Array.getLength(columns.get(0)));
    for (int i = 0; i < records.length; i++) {
      records[i] = made(type, components, row(columns, i));
    }
    return records;
  }

  /** One element of each array. */
  private static Iterator<Object> row(List<Object> columns, int index) {
    return columns.stream().map(column -> Array.get(column, index)).iterator();
  }

  /** What components hold, made of primitives, and of lists of them for arrays. */
  Object[] values(List<Component> components, Iterator<Object> numbers) {
    return components.stream().map(c -> !c.parts().isEmpty()
        ? made(c.type(), c.parts(), numbers)
        : c.items().isPresent() ? items(c, (List<?>) numbers.next())
        : c.constants() > 0 ? type(c.type()).getEnumConstants()[(int) numbers.next()]
        : numbers.next()).toArray();
  }

  private static Object items(Component component, List<?> elements) {
    if (component.items().orElseThrow().text()) {
      return elements.stream().map(String::valueOf).collect(Collectors.joining());
    }
    Object array = Array.newInstance(primitive(component.type()), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return array;
  }

  /** The reverse of {@link #values}, of all components of a record. */
  static List<Object> leaves(List<Component> components, Object source) {
    return components.stream().flatMap(c -> leavesOf(c, part(source, c.name())).stream()).toList();
  }

  /** The same of one component. */
  static List<Object> leavesOf(Component component, Object value) {
    return !component.parts().isEmpty() ? leaves(component.parts(), value)
        : List.of(value instanceof String text
            ? text.chars().mapToObj(c -> (Object) (char) c).toList()
            : value.getClass().isArray() ? IntStream.range(0, Array.getLength(value))
                .mapToObj(i -> Array.get(value, i)).toList() : value);
  }

  /** A record of the program. */
  Object made(String name, List<Component> components, Iterator<Object> numbers) {
    Object[] values = values(components, numbers);
    try {
      Constructor<?> constructor = type(name).getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The primitives of records, one array for each. */
  private static List<Object> columns(List<Component> components, Object[] records) {
    List<Object> columns = new ArrayList<>();
    for (Component component : components) {
      Object[] parts = new Object[records.length];
      IntStream.range(0, parts.length).forEach(i -> parts[i] = part(records[i], component.name()));
      columns.addAll(columnsOf(component, parts));
    }
    return columns;
  }

  /** The primitives of one component of many records. */
  private static List<Object> columnsOf(Component component, Object[] parts) {
    return component.parts().isEmpty() ? List.of(primitives(parts))
        : columns(component.parts(), parts);
  }

  private static Object part(Object source, String name) {
    try {
      Method accessor = source.getClass().getDeclaredMethod(name);
      accessor.setAccessible(true);
      Object value = accessor.invoke(source);
      return value instanceof Enum<?> constant ? (Object) constant.ordinal() : value;
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }

  private static Object primitives(Object[] boxed) {
    Object array = Array.newInstance(Optional.of(boxed[0].getClass())
        .map(HostForms::primitive).orElseThrow(), boxed.length);
    for (int i = 0; i < boxed.length; i++) {
      Array.set(array, i, boxed[i]);
    }
    return array;
  }

  private static Class<?> primitive(Class<?> box) {
    return java.lang.invoke.MethodType.methodType(box).unwrap().returnType();
  }

  private static Class<?> primitive(String name) {
    return Class.forPrimitiveName(name);
  }
}
