package io.ringkernel.weaver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class whose objects are the lambdas of a nest: each has the number of its expression and what
 * it captured. One for many, as it takes a virtual machine longer to load a class than to choose
 * by a number.
 */
final class FunctionClass {
  private static final String OBJECT = "java/lang/Object";
  private static final Type OBJECT_TYPE = Type.getObjectType(OBJECT);
  private static final String SITE = "site";

  private final String name;
  private final String host;
  private final List<LambdaSite> sites = new ArrayList<>();

  FunctionClass(String name, String host) {
    this.name = name;
    this.host = host;
  }

  /** Its internal name. */
  String name() {
    return name;
  }

  /** Makes an object of what was captured, which is on the stack. */
  void create(MethodVisitor out, LambdaSite site) {
    push(out, sites.size());
    sites.add(site);
    out.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", factory(site), false);
  }

  byte[] content() {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    TreeSet<String> interfaces = new TreeSet<>();
    sites.forEach(site -> interfaces.add(site.functionalInterface()));
    out.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC, name,
        null, OBJECT, interfaces.toArray(String[]::new));
    out.visitNestHost(host);
    int most = sites.stream().mapToInt(site -> site.captured().length).max().orElse(0);
    int constant = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    out.visitField(constant, SITE, "I", null, null);
    for (int i = 0; i < most; i++) {
      // Not final: a constructor for few leaves the others alone.
      out.visitField(Opcodes.ACC_PRIVATE, captured(i), OBJECT_TYPE.getDescriptor(), null, null);
    }
    sites.stream().map(site -> site.captured().length).distinct().forEach(count ->
        constructor(out, count));
    Map<String, LambdaSite> factories = new LinkedHashMap<>();
    sites.forEach(site -> factories.putIfAbsent(factory(site), site));
    factories.values().forEach(site -> factory(out, site));
    methods(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private static String captured(int index) {
    return "captured" + index;
  }

  private static Type erased(Type type) {
    return Conversion.isReference(type) ? OBJECT_TYPE : type;
  }

  private static String factory(LambdaSite site) {
    Type[] parameters = new Type[site.captured().length + 1];
    for (int i = 0; i < site.captured().length; i++) {
      parameters[i] = erased(site.captured()[i]);
    }
    parameters[site.captured().length] = Type.INT_TYPE;
    return Type.getMethodDescriptor(Type.getObjectType(site.functionalInterface()), parameters);
  }

  private static String constructor(int captured) {
    return "(I" + OBJECT_TYPE.getDescriptor().repeat(captured) + ")V";
  }

  private void constructor(ClassWriter type, int count) {
    MethodVisitor out =
        type.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructor(count), null, null);
    out.visitCode();
    out.visitVarInsn(Opcodes.ALOAD, 0);
    out.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    out.visitVarInsn(Opcodes.ALOAD, 0);
    out.visitVarInsn(Opcodes.ILOAD, 1);
    out.visitFieldInsn(Opcodes.PUTFIELD, name, SITE, "I");
    for (int i = 0; i < count; i++) {
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitVarInsn(Opcodes.ALOAD, 2 + i);
      out.visitFieldInsn(Opcodes.PUTFIELD, name, captured(i), OBJECT_TYPE.getDescriptor());
    }
    out.visitInsn(Opcodes.RETURN);
    end(out);
  }

  private void factory(ClassWriter type, LambdaSite site) {
    MethodVisitor out = type.visitMethod(Opcodes.ACC_STATIC, "of", factory(site), null, null);
    out.visitCode();
    out.visitTypeInsn(Opcodes.NEW, name);
    out.visitInsn(Opcodes.DUP);
    int last = 0;
    for (Type captured : site.captured()) {
      last += captured.getSize();
    }
    out.visitVarInsn(Opcodes.ILOAD, last);
    int variable = 0;
    for (Type captured : site.captured()) {
      out.visitVarInsn(captured.getOpcode(Opcodes.ILOAD), variable);
      variable += captured.getSize();
      if (!Conversion.isReference(captured)) {
        Conversion.box(out, captured);
      }
    }
    out.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>",
        constructor(site.captured().length), false);
    out.visitInsn(Opcodes.ARETURN);
    end(out);
  }

  private void methods(ClassWriter type) {
    Map<String, List<Integer>> byMethod = new LinkedHashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      byMethod.computeIfAbsent(sites.get(i).method() + sites.get(i).erased().getDescriptor(),
          key -> new ArrayList<>()).add(i);
    }
    byMethod.values().forEach(numbers -> method(type, numbers));
  }

  /** All bodies behind one method of an interface. */
  private void method(ClassWriter type, List<Integer> numbers) {
    LambdaSite first = sites.get(numbers.get(0));
    MethodVisitor out = type.visitMethod(Opcodes.ACC_PUBLIC, first.method(),
        first.erased().getDescriptor(), null, null);
    out.visitCode();
    Label[] labels = new Label[numbers.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    if (labels.length > 1) {
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitFieldInsn(Opcodes.GETFIELD, name, SITE, "I");
      // The last one is the default: an object has no other number.
      out.visitLookupSwitchInsn(labels[labels.length - 1],
          numbers.stream().limit(labels.length - 1).mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(labels, labels.length - 1));
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels.length > 1) {
        out.visitLabel(labels[i]);
        out.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      }
      call(out, sites.get(numbers.get(i)));
    }
    end(out);
  }

  private void call(MethodVisitor out, LambdaSite site) {
    Type[] parameters = site.parameters();
    if (site.isConstructor()) {
      out.visitTypeInsn(Opcodes.NEW, site.body().getOwner());
      out.visitInsn(Opcodes.DUP);
    }
    for (int i = 0; i < site.captured().length; i++) {
      out.visitVarInsn(Opcodes.ALOAD, 0);
      out.visitFieldInsn(Opcodes.GETFIELD, name, captured(i), OBJECT_TYPE.getDescriptor());
      boolean isReference = Conversion.isReference(site.captured()[i]);
      Conversion.convert(out, OBJECT_TYPE,
          isReference ? OBJECT_TYPE : Conversion.boxOf(site.captured()[i]), parameters[i]);
    }
    Type[] given = site.erased().getArgumentTypes();
    int variable = 1;
    for (int i = 0; i < given.length; i++) {
      out.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), variable);
      variable += given[i].getSize();
      Conversion.convert(out, given[i], site.actual().getArgumentTypes()[i],
          parameters[site.captured().length + i]);
    }
    out.visitMethodInsn(opcode(site), site.body().getOwner(), site.body().getName(),
        site.body().getDesc(), site.body().isInterface());
    Type wanted = site.erased().getReturnType();
    Conversion.convert(out, site.result(), site.result(), wanted);
    out.visitInsn(wanted.getOpcode(Opcodes.IRETURN));
  }

  /** Private methods of the nest are called like others (JVMS 5.4.6). */
  private static int opcode(LambdaSite site) {
    if (site.isStatic()) {
      return Opcodes.INVOKESTATIC;
    }
    if (site.isConstructor()) {
      return Opcodes.INVOKESPECIAL;
    }
    return site.body().isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
  }

  /** A number that the instructions allow for. */
  static void push(MethodVisitor out, int number) {
    if (number >= -1 && number <= 5) {
      out.visitInsn(Opcodes.ICONST_0 + number);
    } else if (number <= Byte.MAX_VALUE) {
      out.visitIntInsn(Opcodes.BIPUSH, number);
    } else {
      out.visitLdcInsn(number);
    }
  }

  /** The writer computes what is given as 0. */
  static void end(MethodVisitor out) {
    out.visitMaxs(0, 0);
    out.visitEnd();
  }
}
