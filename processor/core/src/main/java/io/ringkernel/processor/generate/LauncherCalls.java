package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.generate.ClassBody.Variable;
import io.ringkernel.processor.generate.Code.Local;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The method of a launcher that calls those of the user. */
final class LauncherCalls {
  private static final String CONTEXT = "Lio/ringkernel/GpuContext;";
  private static final String CELL = "L" + LauncherClass.RUNTIME + "GridCell;";

  private final ClassBody body;
  private final KernelClass kernels;
  private final List<LauncherConstants.OfKernel> names;

  LauncherCalls(ClassBody body, KernelClass kernels, List<LauncherConstants.OfKernel> names) {
    this.body = body;
    this.kernels = kernels;
    this.names = names;
  }

  void add() {
    Code code = body.method(Opcodes.ACC_PROTECTED, "call", "V", "",
        List.of(new Variable("kernel", "I"), new Variable("context", CONTEXT),
            new Variable("arguments", "[Ljava/lang/Object;")));
    Label[] labels = new Label[names.size()];
    Arrays.setAll(labels, _ -> new Label());
    Label other = new Label();
    Label end = new Label();
    code.statement().load(code.parameter(0)).choose(labels, other);
    for (int i = 0; i < labels.length; i++) {
      KernelDeclaration kernel = kernels.kernels().get(i);
      code.place(labels[i]);
      if (kernel.stencil().isPresent()) {
        cell(code.skip(), kernel, names.get(i).shape());
      } else {
        code.statement().load(code.parameter(1));
        call(code, kernel);
      }
      code.jump(Opcodes.GOTO, end);
    }
    code.place(other).statement().begin("java/lang/AssertionError").load(code.parameter(0))
        .make("java/lang/AssertionError", "(I)V").op(Opcodes.ATHROW);
    code.place(end).close();
  }

  /** A stencil's method gets the cell of the work item, if that has one. */
  private void cell(Code code, KernelDeclaration kernel, String shape) {
    int axes = kernel.stencil().orElseThrow().axes();
    int count = 0;
    for (Parameter parameter : kernel.parameters()) {
      count += parameter instanceof Parameter.OfView view ? 1 + view.layout().numbers().size() : 1;
    }
    code.statement().read(body.name(), shape, "L" + LauncherClass.SHAPE + ";")
        .load(code.parameter(1));
    for (int axis = 0; axis < axes; axis++) {
      argument(code, count + axis, Scalar.I32);
    }
    code.callVirtual(LauncherClass.SHAPE, "cell", "(" + CONTEXT + "I".repeat(axes) + ")" + CELL);
    Local at = code.storeInBlock("at", CELL);
    Label none = new Label();
    code.statement().load(at).jump(Opcodes.IFNULL, none).statement().load(at);
    call(code, kernel);
    code.endOf(at).place(none);
  }

  /** Calls the user's method; what it is given first lies on the stack. */
  private void call(Code code, KernelDeclaration kernel) {
    StringBuilder descriptor = new StringBuilder("(").append(place(kernel));
    int next = 0;
    for (Parameter parameter : kernel.parameters()) {
      descriptor.append(LauncherMethods.type(parameter));
      switch (parameter) {
        case Parameter.OfScalar(String _, Scalar type) -> argument(code, next++, type);
        case Parameter.OfArray(String _, Scalar element) -> array(code, next++, element);
        case Parameter.OfView view -> next = view(code, view, next);
        case Parameter.OfRecords records -> throw new AssertionError("an array of " + records);
      }
    }
    String owner = body.of(kernels.element());
    String type = descriptor.append(")V").toString();
    if (kernels.element().getKind().isInterface()) {
      code.callStaticOf(owner, kernel.name(), type);
    } else {
      code.callStatic(owner, kernel.name(), type);
    }
  }

  /** The descriptor of the parameter that says which work item it is. */
  private static String place(KernelDeclaration kernel) {
    DeclaredType first = (DeclaredType) kernel.method().getParameters().getFirst().asType();
    return "L" + ClassBody.internal(JavaName.of((TypeElement) first.asElement())) + ";";
  }

  private static Code item(Code code, int index) {
    return code.load(code.parameter(2)).push(index).op(Opcodes.AALOAD);
  }

  private static void argument(Code code, int index, Scalar type) {
    String box = LauncherMethods.box(type);
    item(code, index).cast(box).callVirtual(box, type.javaName() + "Value",
        "()" + ClassBody.descriptor(type));
  }

  private static void array(Code code, int index, Scalar element) {
    String type = "[" + ClassBody.descriptor(element);
    item(code, index).cast(type);
  }

  private static int view(Code code, Parameter.OfView view, int first) {
    Scalar element = view.layout().element().scalar();
    array(code, first, element);
    int numbers = view.layout().numbers().size();
    for (int i = 1; i <= numbers; i++) {
      argument(code, first + i, Scalar.I32);
    }
    String type = LauncherClass.view(view);
    code.callStatic(type, "of", "([" + ClassBody.descriptor(element) + "I".repeat(numbers) + ")L"
        + type + ";");
    return first + 1 + numbers;
  }
}
