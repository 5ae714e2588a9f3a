package io.ringkernel.cli;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;
import io.ringkernel.runtime.management.ProcessMXBean;
import io.ringkernel.runtime.management.RuntimeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.management.JMX;
import javax.management.MBeanServerConnection;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** A running process with actors, on this machine and of this user. */
final class JavaProcess implements AutoCloseable {
  /** The runtime shows itself a second after it was built. */
  private static final long PATIENCE_MILLIS = 3_000;
  private static final long PAUSE_MILLIS = 50;
  /** How addresses of agents that were started by attaching begin. */
  private static final String STUB = "service:jmx:rmi://127.0.0.1/stub/";

  private final long id;
  private final JMXConnector connector;
  private final List<ProcessMXBean> beans;

  /** A process that might have actors. */
  record Candidate(long id, String program) {}

  /** The connection broke, which it does when the process ends. */
  static final class Gone extends Exception {
    private static final long serialVersionUID = 1L;

    Gone(Throwable cause) {
      super(cause);
    }
  }

  private JavaProcess(long id, JMXConnector connector, List<ProcessMXBean> beans) {
    this.id = id;
    this.connector = connector;
    this.beans = beans;
  }

  long id() {
    return id;
  }

  /** The Java processes of this user but for this one, by number. */
  static List<Candidate> candidates() {
    return VirtualMachine.list().stream().map(JavaProcess::candidate).flatMap(Optional::stream)
        .filter(c -> c.id() != ProcessHandle.current().pid())
        .sorted(Comparator.comparingLong(Candidate::id)).toList();
  }

  private static Optional<Candidate> candidate(VirtualMachineDescriptor machine) {
    try {
      String name = machine.displayName().strip();
      return Optional.of(new Candidate(Long.parseLong(machine.id()),
          name.isEmpty() ? "(unknown)" : name));
    } catch (NumberFormatException e) {
      // Another provider of the attach interface, whose machines are no processes.
      return Optional.empty();
    }
  }

  /**
   * Attaches to a process.
   *
   * @throws UserException where that cannot be done, or nothing of RingKernel runs there
   */
  static JavaProcess attach(long id) {
    requireAttachable(id);
    String address = address(id);
    JMXConnector connector = null;
    try {
      connector = connect(address);
      return new JavaProcess(id, connector, beans(id, connector.getMBeanServerConnection()));
    } catch (IOException e) {
      close(connector);
      throw new UserException("cannot speak to process " + id + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      close(connector);
      throw e;
    }
  }

  /** The address holds the other end itself, so that nothing is looked up by name (JNDI). */
  @SuppressWarnings("BanJNDI")
  private static JMXConnector connect(String address) throws IOException {
    if (!address.startsWith(STUB)) {
      throw new IOException("its management agent has an address of an unknown kind, " + address);
    }
    return JMXConnectorFactory.connect(new JMXServiceURL(address));
  }

  /**
   * To attach is to send a signal, which ends a process that does not expect it: only those are
   * asked that have said that they are Java.
   */
  private static void requireAttachable(long id) {
    Optional<ProcessHandle> process = ProcessHandle.of(id).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      throw new UserException("there is no process " + id + seeList());
    }
    if (id == ProcessHandle.current().pid()) {
      throw new UserException("process " + id + " is this command itself" + seeList());
    }
    Optional<String> owner = process.get().info().user();
    Optional<String> self = ProcessHandle.current().info().user();
    if (owner.isPresent() && self.isPresent() && !owner.equals(self)) {
      throw new UserException("process " + id + " belongs to " + owner.get()
          + ": run this command as that user");
    }
    if (candidates().stream().noneMatch(c -> c.id() == id)) {
      throw new UserException("process " + id + " is no Java process that can be seen (Java hides "
          + "itself with -XX:-UsePerfData or -XX:+PerfDisableSharedMem)" + seeList());
    }
  }

  private static String seeList() {
    return "; 'ringkernel top' without a number lists the Java processes of this user";
  }

  private static String address(long id) {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(id));
      try {
        return machine.startLocalManagementAgent();
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException | IOException e) {
      throw new UserException("process " + id + " cannot be attached to: " + e.getMessage(), e);
    }
  }

  private static List<ProcessMXBean> beans(long id, MBeanServerConnection server)
      throws IOException {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    Set<ObjectName> names;
    do {
      names = server.queryNames(name(ProcessMXBean.NAME + ",*"), null);
      pauseWhile(names.isEmpty());
    } while (names.isEmpty() && System.nanoTime() - deadline < 0);
    if (names.isEmpty()) {
      throw new UserException("process " + id + " has no RingKernel runtime, or was started with "
          + "-D" + ProcessMXBean.PROPERTY + "=false or without the module java.management"
          + seeList());
    }
    List<ProcessMXBean> beans = new ArrayList<>();
    names.stream().sorted().forEach(
        name -> beans.add(JMX.newMXBeanProxy(server, name, ProcessMXBean.class)));
    return beans;
  }

  private static void pauseWhile(boolean waiting) {
    if (waiting) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UserException("interrupted", e);
      }
    }
  }

  private static ObjectName name(String text) {
    try {
      return new ObjectName(text);
    } catch (MalformedObjectNameException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The runtimes of the process. */
  List<RuntimeView> runtimes() throws Gone {
    List<RuntimeView> all = new ArrayList<>();
    for (ProcessMXBean bean : beans) {
      all.addAll(asked(bean, ProcessMXBean::getRuntimes));
    }
    return all;
  }

  /** Begins to record a trace of what was loaded first. */
  void startTrace(int mostSpans) throws Gone {
    asked(beans.getFirst(), bean -> {
      bean.startTrace(mostSpans);
      return true;
    });
  }

  /**
   * Ends it; compressed with gzip.
   *
   * @param actors tracks of actors to which the trace is cut; none for all of it
   */
  byte[] stopTrace(List<String> actors) throws Gone {
    return asked(beans.getFirst(), bean -> bean.stopTrace(actors));
  }

  private static <T> T asked(ProcessMXBean bean, Function<ProcessMXBean, T> question)
      throws Gone {
    try {
      return question.apply(bean);
    } catch (UndeclaredThrowableException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new Gone(cause);
      }
      throw e;
    } catch (UncheckedIOException e) {
      throw new Gone(e);
    } catch (javax.management.RuntimeMBeanException e) {
      throw new UserException(e.getCause().getMessage(), e);
    }
  }

  private static void close(JMXConnector connector) {
    if (connector != null) {
      try {
        connector.close();
      } catch (IOException e) {
        // The other side is gone.
      }
    }
  }

  @Override
  public void close() {
    close(connector);
  }
}
