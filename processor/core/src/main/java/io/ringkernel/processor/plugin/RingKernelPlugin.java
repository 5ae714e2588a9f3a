package io.ringkernel.processor.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Checks kernels, actors and messages in a compilation without annotation processing: {@code javac
 * -proc:none -Xplugin:RingKernel}. It says what the processor says, and writes nothing. Where the
 * processor runs, it is silent.
 *
 * <p>Arguments are the processor's options: {@code -Xplugin:"RingKernel targets=cuda,wgsl
 * assertions=true"}. With {@code classes=DIR}, the folder of {@code -d}, the class files that javac
 * writes there are read and their kernels compared with the sources, also beside the processor.
 */
// The annotation is gone after compilation, so nobody needs to read its module.
@SuppressWarnings("exports")
@AutoService(Plugin.class)
public final class RingKernelPlugin implements Plugin {
  private static final String CLASSES = "classes=";
  private static final Set<String> NAMES =
      Set.of("ringkernel.targets", "ringkernel.assertions", "ringkernel.debug");

  /** For the compiler. */
  public RingKernelPlugin() {}

  @Override
  public String getName() {
    return "RingKernel";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    Map<String, String> options = new TreeMap<>();
    StringJoiner unknown = new StringJoiner(" ");
    Optional<Path> classes = Optional.empty();
    for (String argument : arguments) {
      int sign = argument.indexOf('=');
      String name = "ringkernel." + argument.substring(0, Math.max(sign, 0));
      if (argument.startsWith(CLASSES)) {
        classes = Optional.of(Path.of(argument.substring(CLASSES.length())));
      } else if (NAMES.contains(name)) {
        options.put(name, argument.substring(sign + 1));
      } else {
        unknown.add(argument);
      }
    }
    Absence.CHECKED.add(task);
    task.addTaskListener(new Check(task, options, unknown.toString()));
    classes.ifPresent(folder -> task.addTaskListener(new ClassFileCheck(task, folder,
        "true".equals(options.get("ringkernel.assertions")))));
  }
}
