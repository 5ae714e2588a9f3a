package io.ringkernel.verify.foreign.jvm;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Calls methods and writes what came of it. Arguments: a file with one method a line (class, name,
 * descriptor), the file to append to, the number of inputs, the seed, the number of the method to
 * start with. A call that does not end, ends this process; the answers of the methods before it are
 * written then.
 */
public final class JvmRunner {
  /** The exit code where a call did not end. */
  public static final int HUNG = 3;

  private static final long TOO_SLOW = 50_000_000;
  private static final long NEVER_ENDS = 3_000_000_000L;
  private static volatile long started = Long.MAX_VALUE;

  private JvmRunner() {}

  /** Runs it all. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    int runs = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    watch();
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
        Files.newOutputStream(Path.of(arguments[1]), StandardOpenOption.CREATE,
            StandardOpenOption.APPEND)))) {
      for (int i = Integer.parseInt(arguments[4]); i < lines.size(); i++) {
        Optional<Method> method = method(lines.get(i).split(" "));
        Inputs inputs = new Inputs(seed(seed, lines.get(i)));
        for (int run = 0; run < runs; run++) {
          Answer.write(out, method.isEmpty() ? Answer.Slow.SLOW
              : answer(method.get(), inputs.tuple(method.get().getParameterTypes())));
        }
        out.flush();
      }
    }
    // threads that a class has started do not keep us
    Runtime.getRuntime().halt(0);
  }

  /** The seed of a method's inputs. */
  public static long seed(long seed, String line) {
    return seed * 31 + line.hashCode();
  }

  private static void watch() {
    Thread watch = new Thread(() -> {
      while (System.nanoTime() - Math.min(started, System.nanoTime()) < NEVER_ENDS) {
        try {
          Thread.sleep(100);
        } catch (InterruptedException _) {
          return;
        }
      }
      Runtime.getRuntime().halt(HUNG);
    });
    watch.setDaemon(true);
    watch.start();
  }

  /** The method of a line; empty where its class lacks another one. */
  private static Optional<Method> method(String[] words) throws IOException {
    try {
      Class<?> type = Class.forName(words[0], false, JvmRunner.class.getClassLoader());
      Method method = type.getDeclaredMethod(words[1],
          MethodType.fromMethodDescriptorString(words[2], type.getClassLoader())
              .parameterArray());
      method.setAccessible(true);
      return Optional.of(method);
    } catch (LinkageError _) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new IOException(e);
    }
  }

  /** A slow call is made again: the first one may have loaded classes. */
  private static Answer answer(Method method, Object[] arguments) {
    Object[] copy = copied(arguments);
    long begin = System.nanoTime();
    Answer answer = call(method, arguments);
    if (System.nanoTime() - begin > TOO_SLOW) {
      begin = System.nanoTime();
      answer = call(method, copy);
      return System.nanoTime() - begin > TOO_SLOW ? Answer.Slow.SLOW : answer;
    }
    return answer;
  }

  private static Answer call(Method method, Object[] arguments) {
    started = System.nanoTime();
    try {
      Object value = method.invoke(null, arguments);
      return new Answer.Returned(value, arrays(arguments));
    } catch (InvocationTargetException e) {
      return new Answer.Threw(e.getCause().getClass().getName());
    } catch (Error _) {
      // the class cannot be initialised (JVMS 5.5: its errors come as they are): nothing to compare
      return Answer.Slow.SLOW;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } finally {
      started = Long.MAX_VALUE;
    }
  }

  private static Object[] arrays(Object[] arguments) {
    return java.util.Arrays.stream(arguments).filter(a -> a.getClass().isArray()).toArray();
  }

  /** The arguments with arrays of their own. */
  public static Object[] copied(Object[] arguments) {
    Object[] copy = arguments.clone();
    for (int i = 0; i < copy.length; i++) {
      if (copy[i].getClass().isArray()) {
        int length = Array.getLength(copy[i]);
        Object array = Array.newInstance(copy[i].getClass().getComponentType(), length);
        System.arraycopy(copy[i], 0, array, 0, length);
        copy[i] = array;
      }
    }
    return copy;
  }
}
