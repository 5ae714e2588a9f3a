package io.ringkernel.verify.foreign;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.bytecode.SurveyedMethod;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.MissingTool;
import io.ringkernel.verify.foreign.jvm.Answer;
import io.ringkernel.verify.foreign.jvm.Inputs;
import io.ringkernel.verify.foreign.jvm.JvmRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares what compiled methods compute with what the JVM computes, bit for bit. */
final class Comparison {
  private static final int SHOWN = 3;

  private final List<Path> classPath;
  private final ForeignCheck.Options options;
  private final ForeignCheck.Progress progress;
  private int all;
  private final Leg leg;

  Comparison(List<Path> classPath, ForeignCheck.Options options, ForeignCheck.Progress progress) {
    this.classPath = classPath;
    this.options = options;
    this.progress = progress;
    this.leg = leg();
  }

  /** Without a compiler of C++ the representation itself is run. */
  private Leg leg() {
    try {
      Lowering cuda = KernelCompiler.findLowerings(Comparison.class.getClassLoader()).stream()
          .filter(l -> l.target().equals(TargetId.CUDA)).findFirst()
          .orElseThrow(() -> new AssertionError("no lowering to CUDA"));
      return new EmulatorLeg(cuda, EmulatedExecutor.cuda(),
          done -> progress.at("running methods", done, all));
    } catch (MissingTool _) {
      return new InterpreterLeg();
    }
  }

  String legName() {
    return leg.name();
  }

  List<MethodResult> compare(List<MethodCompiler.Compiled> compiled) throws IOException {
    List<MethodKernel> kernels = compiled.stream().flatMap(c -> c.subject().stream()).toList();
    all = kernels.size();
    List<SurveyedMethod> methods = kernels.stream().map(MethodKernel::method).toList();
    List<List<Answer>> expected = new JvmLeg(classPath, options).answers(methods,
        done -> progress.at("asking the JVM", done, all));
    List<Leg.Call> calls = new ArrayList<>();
    for (int i = 0; i < kernels.size(); i++) {
      add(kernels.get(i), expected.get(i), calls);
    }
    List<Object> found = leg.answers(calls);
    List<MethodResult> results = new ArrayList<>();
    int next = 0;
    for (MethodCompiler.Compiled method : compiled) {
      int end = next;
      while (method.subject().isPresent() && end < calls.size()
          && calls.get(end).kernel() == method.subject().get()) {
        end++;
      }
      results.add(judged(method.result(), calls.subList(next, end), found.subList(next, end)));
      next = end;
    }
    return results;
  }

  private void add(MethodKernel kernel, List<Answer> expected, List<Leg.Call> calls) {
    Inputs inputs =
        new Inputs(JvmRunner.seed(options.seed(), JvmLeg.line(kernel.method())));
    Class<?>[] types = Signature.of(kernel.method()).parameters();
    for (Answer answer : expected) {
      Object[] arguments = inputs.tuple(types);
      if (!(answer instanceof Answer.Slow)) {
        calls.add(new Leg.Call(kernel, arguments, answer));
      }
    }
  }

  private MethodResult judged(MethodResult result, List<Leg.Call> calls, List<Object> found) {
    if (!result.isCompiled()) {
      return result;
    }
    int slow = options.runs() - calls.size();
    List<String> different = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      if (found.get(i) instanceof Answer.Slow) {
        slow++;
      } else if (!text(calls.get(i).expected()).equals(text(found.get(i)))
          && different.size() < SHOWN) {
        different.add(legible(Arrays.deepToString(calls.get(i).arguments()) + " gives "
            + text(found.get(i)) + ", on the JVM " + text(calls.get(i).expected())));
      }
    }
    return result.compared(options.runs() - slow, slow, different);
  }

  /** Random characters may be halves of others, which no file takes. */
  private static String legible(String text) {
    StringBuilder legible = new StringBuilder();
    text.chars().forEach(c -> legible.append(c >= ' ' && c <= '~' ? String.valueOf((char) c)
        : String.format(Locale.ROOT, "\\u%04x", c)));
    return legible.toString();
  }

  /**
   * Numbers as text tell all values apart but NaNs, which Java does not tell apart either unless
   * asked for their bits.
   */
  private static String text(Object answer) {
    return switch (answer) {
      case Answer.Returned(Object value, Object[] arrays) ->
          (value != null && value.getClass().isArray()
              ? Arrays.deepToString(new Object[] {value}) : value)
              + (arrays.length == 0 ? "" : " and " + Arrays.deepToString(arrays));
      case Answer.Threw(String exception) -> exception;
      default -> String.valueOf(answer);
    };
  }
}
