package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.interp.StructValue;
import io.ringkernel.ir.interp.TrapException;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Form;
import io.ringkernel.verify.fuzz.program.Program.Parameter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a program is launched with, as the interpreter and the texts of targets have it: a view is
 * its array and its numbers, an array of records is one of bytes or one for each primitive.
 */
final class DeviceForms implements LaunchForms {
  private static final int WORD = 4;

  private final Program program;
  private final Function entry;

  /** Forms for a function that a front end made of the kernel, before any pass. */
  DeviceForms(Program program, Function entry) {
    this.program = program;
    this.entry = entry;
  }

  @Override
  public Observation interpret(Interpreter interpreter, String name) {
    Object[] arguments = interpreted();
    List<Integer> grid = program.grid();
    try {
      interpreter.launch(name, new Grid(grid.get(0), grid.get(1), grid.get(2)), arguments);
    } catch (TrapException e) {
      return new Observation.Trapped(e.kind().exception(), e.span().tableLine(), e.workItem());
    }
    return new Observation.Finished(arraysOfInterpreted(arguments));
  }

  private Object[] interpreted() {
    List<Object> all = new ArrayList<>();
    for (Object given : program.arguments()) {
      switch (given) {
        case Columns(var columns) -> all.add(structs(struct(all.size()), columns));
        case Window(var data, var numbers) -> {
          all.add(data);
          all.addAll(numbers);
        }
        default -> all.add(given);
      }
    }
    return all.toArray();
  }

  private List<Object> arraysOfInterpreted(Object[] launched) {
    List<Object> all = new ArrayList<>();
    for (Object value : launched) {
      if (value instanceof StructArray structs) {
        all.addAll(columns(structs));
      } else if (value.getClass().isArray()) {
        all.add(value);
      }
    }
    return all;
  }

  @Override
  public List<Argument> bound() {
    List<Argument> all = new ArrayList<>();
    Object[] given = program.arguments();
    int position = 0;
    for (int i = 0; i < given.length; i++) {
      Parameter parameter = program.parameters().get(i);
      switch (given[i]) {
        case Columns(var columns) -> {
          Type.Struct struct = struct(position);
          if (struct.inColumns()) {
            columns.forEach(column -> all.add(buffer(column, parameter)));
          } else {
            all.add(new Argument.Buffer(bytes(struct, columns, parameter.length()),
                !parameter.written(), parameter.length(), Optional.of(StructLayout.of(struct))));
          }
        }
        case Window(var data, var numbers) -> {
          all.add(buffer(data, parameter));
          numbers.forEach(number -> all.add(Argument.of(number)));
          position += numbers.size();
        }
        default -> all.add(parameter.isArray() ? buffer(given[i], parameter)
            : Argument.of(given[i]));
      }
      position++;
    }
    return all;
  }

  @Override
  public int trapWords(int sites) {
    return sites;
  }

  @Override
  public Observation observed(Outcome outcome, List<Entry.TrapSite> sites) {
    return outcome.trap().<Observation>map(trap -> {
      Entry.TrapSite site = sites.get(trap.site());
      return new Observation.Trapped(site.kind().exception(), site.span().tableLine(),
          trap.workItem());
    }).orElseGet(() -> new Observation.Finished(arraysOfBound(outcome.arrays())));
  }

  private List<Object> arraysOfBound(List<Object> left) {
    List<Object> all = new ArrayList<>();
    Iterator<Object> next = left.iterator();
    int position = 0;
    for (Parameter parameter : program.parameters()) {
      switch (parameter.form()) {
        case Form.Scalar _, Form.Size _ -> {}
        case Form.Array _ -> all.add(next.next());
        case Form.View(var _, int rank) -> {
          all.add(next.next());
          position += rank == 1 ? 2 : rank == 2 ? 4 : 6;
        }
        case Form.Records _ -> {
          Type.Struct struct = struct(position);
          if (struct.inColumns()) {
            StructLayout.of(struct).leaves().forEach(_ -> all.add(next.next()));
          } else {
            all.addAll(columns(struct, (byte[]) next.next(), parameter.length()));
          }
        }
      }
      position++;
    }
    return all;
  }

  private static Argument buffer(Object array, Parameter parameter) {
    return parameter.written() ? Argument.inOut(array) : Argument.in(array);
  }

  private Type.Struct struct(int position) {
    Operand operand = entry.parameters().get(position);
    return (Type.Struct) ((Array) operand).element();
  }

  private static StructArray structs(Type.Struct type, List<Object> columns) {
    int length = java.lang.reflect.Array.getLength(columns.getFirst());
    StructArray structs = new StructArray(type, length);
    for (int i = 0; i < length; i++) {
      int index = i;
      structs.set(i, value(type, columns.stream()
          .map(column -> java.lang.reflect.Array.get(column, index)).iterator()));
    }
    return structs;
  }

  static StructValue value(Type.Struct type, Iterator<Object> numbers) {
    return new StructValue(type, type.fields().stream().map(field -> switch (field.type()) {
      case Type.Prim _ -> numbers.next();
      case Type.Struct nested -> (Object) value(nested, numbers);
    }).toList());
  }

  private static List<Object> columns(StructArray structs) {
    List<Object> columns = empty(structs.type(), structs.length());
    for (int i = 0; i < structs.length(); i++) {
      List<Object> numbers = new ArrayList<>();
      collect(structs.get(i), numbers);
      for (int k = 0; k < numbers.size(); k++) {
        java.lang.reflect.Array.set(columns.get(k), i, numbers.get(k));
      }
    }
    return columns;
  }

  static void collect(StructValue value, List<Object> numbers) {
    for (Object field : value.fields()) {
      if (field instanceof StructValue nested) {
        collect(nested, numbers);
      } else {
        numbers.add(field);
      }
    }
  }

  private static List<Object> empty(Type.Struct type, int length) {
    List<Object> columns = new ArrayList<>();
    StructLayout.of(type).leaves().forEach(leaf -> columns.add(switch (leaf.type().scalar()) {
      case BOOL -> new boolean[length];
      case I8 -> new byte[length];
      case I16 -> new short[length];
      case U16 -> new char[length];
      case I32 -> new int[length];
      case I64 -> new long[length];
      case F32 -> new float[length];
      case F64 -> new double[length];
    }));
    return columns;
  }

  private static byte[] bytes(Type.Struct type, List<Object> columns, int length) {
    StructLayout layout = StructLayout.of(type);
    int size = (Math.max(1, length) * layout.byteSize() + WORD - 1) / WORD * WORD;
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    // so that what lies between the fields is nothing that a kernel may rely on
    Arrays.fill(bytes.array(), (byte) 0x5a);
    for (int k = 0; k < columns.size(); k++) {
      int offset = layout.leaves().get(k).offset();
      for (int i = 0; i < length; i++) {
        put(bytes, i * layout.byteSize() + offset,
            java.lang.reflect.Array.get(columns.get(k), i));
      }
    }
    return bytes.array();
  }

  private static List<Object> columns(Type.Struct type, byte[] content, int length) {
    StructLayout layout = StructLayout.of(type);
    ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    List<Object> columns = empty(type, length);
    for (int k = 0; k < columns.size(); k++) {
      StructLayout.Leaf leaf = layout.leaves().get(k);
      for (int i = 0; i < length; i++) {
        java.lang.reflect.Array.set(columns.get(k), i,
            number(bytes, i * layout.byteSize() + leaf.offset(), leaf.type()));
      }
    }
    return columns;
  }

  static void put(ByteBuffer bytes, int at, Object number) {
    switch (number) {
      case Boolean b -> bytes.put(at, (byte) (b ? 1 : 0));
      case Byte b -> bytes.put(at, b);
      case Short s -> bytes.putShort(at, s);
      case Character c -> bytes.putChar(at, c);
      case Integer i -> bytes.putInt(at, i);
      case Long l -> bytes.putLong(at, l);
      case Float f -> bytes.putInt(at, Float.floatToRawIntBits(f));
      case Double d -> bytes.putLong(at, Double.doubleToRawLongBits(d));
      default -> throw new AssertionError(number);
    }
  }

  static Object number(ByteBuffer bytes, int at, Type.Prim type) {
    return switch (type.scalar()) {
      case BOOL -> bytes.get(at) != 0;
      case I8 -> bytes.get(at);
      case I16 -> bytes.getShort(at);
      case U16 -> bytes.getChar(at);
      case I32 -> bytes.getInt(at);
      case I64 -> bytes.getLong(at);
      case F32 -> Float.intBitsToFloat(bytes.getInt(at));
      case F64 -> Double.longBitsToDouble(bytes.getLong(at));
    };
  }
}
