package io.ringkernel.runtime.device;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.KernelImage.Field;
import io.ringkernel.runtime.device.KernelImage.TrapSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what the compiler wrote beside a class; {@code docs/design/004-manifest.md}. */
public final class KernelImageReader {
  private static final int FORMAT_VERSION = 1;

  private KernelImageReader() {}

  /**
   * Reads the image of a class.
   *
   * @throws KernelImageException if it is missing, damaged, of a later release, or not for the
   *     target
   */
  public static KernelImage read(Class<?> owner, String target) {
    String folder = folder(owner);
    Map<String, Object> manifest = manifest(owner, folder);
    Map<String, Object> of = target(owner, target, manifest);
    try {
      return image(owner, folder, target, of, blind(manifest));
    } catch (ClassCastException | NullPointerException e) {
      throw damaged(owner, folder, e);
    }
  }

  /**
   * Reads the code of an actor class for kernels that stay on the device: one entry, which handles
   * one message.
   *
   * @throws KernelImageException if it is missing, damaged, of a later release, or not for the
   *     target
   */
  public static KernelImage readResident(Class<?> owner, String target) {
    String folder = folder(owner);
    Map<String, Object> of = target(owner, target, manifest(owner, folder));
    try {
      Object resident = of.get("resident");
      if (resident == null) {
        throw new KernelImageException("actor " + owner.getName() + " has no form that stays on "
            + target + ": " + list(of.get("refused")).stream()
                .map(r -> (String) map(r).get("message")).findFirst()
                .orElse("compile the class again"));
      }
      Map<String, Object> form = new TreeMap<>(map(resident));
      form.put("refused", List.of());
      for (String field : List.of("minimum", "capabilities")) {
        if (of.containsKey(field)) {
          form.put(field, of.get(field));
        }
      }
      return image(owner, folder, target, form, Set.of());
    } catch (ClassCastException | NullPointerException e) {
      throw damaged(owner, folder, e);
    }
  }

  private static String folder(Class<?> owner) {
    return "META-INF/ringkernel/" + owner.getName() + "/";
  }

  private static KernelImageException damaged(Class<?> owner, String folder, Exception cause) {
    return new KernelImageException(
        folder + "kernel.json is damaged: compile " + owner.getName() + " again", cause);
  }

  private static Map<String, Object> target(Class<?> owner, String target,
      Map<String, Object> manifest) {
    Object version = manifest.get("formatVersion");
    if (!(version instanceof Integer number) || number > FORMAT_VERSION) {
      throw new KernelImageException(folder(owner) + "kernel.json has format " + version
          + ", this release reads up to " + FORMAT_VERSION + ": update the runtime");
    }
    Object of = map(manifest.get("targets")).get(target);
    if (of == null) {
      throw new KernelImageException(owner.getName() + " was not compiled for " + target
          + ": compile it again with the target in -Aringkernel.targets and in its annotation");
    }
    return map(of);
  }

  /**
   * Reads what the manifest of a class says of its actor; empty for a class without manifest or
   * without actor, and for one that a processor of another time has written.
   */
  public static Optional<ActorImage> actor(Class<?> owner) {
    String folder = "META-INF/ringkernel/" + owner.getName() + "/";
    ClassLoader loader = owner.getClassLoader();
    if (loader == null || loader.getResource(folder + "kernel.json") == null) {
      return Optional.empty();
    }
    Object actor = manifest(owner, folder).get("actor");
    if (actor == null || map(actor).get("state") == null) {
      return Optional.empty();
    }
    Map<String, Object> state = map(map(actor).get("state"));
    return Optional.of(new ActorImage((String) map(actor).get("entry"),
        (Integer) state.get("size"), list(state.get("fields")).stream().map(
            f -> new ActorImage.StateField((String) map(f).get("name"),
                (String) map(f).get("type"), (Integer) map(f).get("offset")))
            .toList(), (Boolean) map(actor).getOrDefault("together", false),
        Optional.ofNullable(map(actor).get("contact")).map(KernelImageReader::contact)));
  }

  private static ActorImage.Contact contact(Object of) {
    return new ActorImage.Contact((Integer) map(of).get("sendWords"),
        (Integer) map(of).getOrDefault("spawns", 0),
        list(map(of).get("sends")).stream()
            .map(sent -> new ActorImage.Sent((String) map(sent).get("class"),
                (Integer) map(sent).get("size"),
                Long.parseUnsignedLong((String) map(sent).get("hash"), 16)))
            .toList(),
        list(map(of).get("texts")).stream().map(String.class::cast).toList());
  }

  /** Whether a class has an entry for a target. */
  static boolean has(Class<?> owner, String target, String entry) {
    try {
      return read(owner, target).entries().containsKey(entry);
    } catch (KernelImageException e) {
      // Not compiled for the target, as @RingKernel(targets = "cpu") says.
      return false;
    }
  }

  private static Map<String, Object> manifest(Class<?> owner, String folder) {
    byte[] content = resource(owner, folder + "kernel.json");
    try {
      return JSON.std.mapFrom(content);
    } catch (IOException e) {
      throw new KernelImageException(
          folder + "kernel.json is damaged: compile " + owner.getName() + " again", e);
    }
  }

  private static KernelImage image(Class<?> owner, String folder, String target,
      Map<String, Object> of, Set<String> blind) {
    Map<String, String> refusals = new TreeMap<>();
    for (Object refusal : list(of.get("refused"))) {
      refusals.put((String) map(refusal).get("entry"), (String) map(refusal).get("message"));
    }
    Map<String, Entry> entries = new TreeMap<>();
    if (of.get("entries") == null) {
      return new KernelImage(owner.getName(), target, "", "", "", List.of(), entries,
          Optional.empty(), List.of(), refusals, KernelImage.ALONE);
    }
    for (Object entry : list(of.get("entries"))) {
      Entry read = entry(map(entry), blind);
      entries.put(read.name(), read);
    }
    String file = (String) of.get("file");
    byte[] source = resource(owner, folder + file);
    String sha256 = sha256(source);
    if (!sha256.equals(of.get("sha256"))) {
      throw new KernelImageException(folder + file + " was changed after it was generated: compile "
          + owner.getName() + " again");
    }
    return new KernelImage(owner.getName(), target, file,
        new String(source, StandardCharsets.UTF_8), sha256,
        texts(of.get("options")), entries,
        Optional.ofNullable((String) of.get("minimum")),
        of.get("capabilities") == null ? List.of() : texts(of.get("capabilities")), refusals,
        name -> beside(owner, folder + name));
  }

  private static Optional<byte[]> beside(Class<?> owner, String path) {
    try (InputStream stream = owner.getClassLoader().getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      return Optional.empty(); // it is compiled once more instead
    }
  }

  private static List<String> texts(Object list) {
    return list(list).stream().map(String.class::cast).toList();
  }

  /** Kernels that mean the same in blocks of another size. */
  private static Set<String> blind(Map<String, Object> manifest) {
    return list(manifest.get("kernels")).stream().map(KernelImageReader::map)
        .filter(kernel -> Boolean.TRUE.equals(kernel.get("anyBlock")))
        .map(kernel -> (String) kernel.get("name")).collect(Collectors.toSet());
  }

  private static Entry entry(Map<String, Object> entry, Set<String> blind) {
    return new Entry((String) entry.get("name"), (String) entry.get("symbol"),
        list(entry.get("blockSize")).stream().map(Integer.class::cast).toList(),
        list(entry.get("buffers")).stream().map(b -> binding(map(b))).toList(),
        list(entry.get("arguments")).stream().map(a -> field(map(a))).toList(),
        (Integer) entry.get("argumentsSize"),
        list(entry.get("traps")).stream().map(t -> trap(map(t))).toList(),
        Optional.ofNullable((String) entry.get("variantOf")),
        entry.get("preconditions") == null ? List.of()
            : list(entry.get("preconditions")).stream().map(c -> condition(map(c))).toList(),
        entry.get("shared") == null ? List.of()
            : list(entry.get("shared")).stream().map(s -> shared(map(s))).toList(),
        entry.get("sharedBytes") instanceof Integer bytes ? bytes : 0,
        Boolean.TRUE.equals(entry.get("cooperative")),
        !entry.containsKey("form")
            && blind.contains((String) entry.getOrDefault("variantOf", entry.get("name"))),
        Optional.ofNullable((String) entry.get("form")).flatMap(StencilForm::named));
  }

  private static SharedArray shared(Map<String, Object> array) {
    return new SharedArray((String) array.get("name"), (Integer) array.get("elementBytes"),
        terms(array));
  }

  private static LaunchCondition condition(Map<String, Object> condition) {
    return new LaunchCondition((String) condition.get("text"), terms(condition));
  }

  private static List<LaunchCondition.Term> terms(Map<String, Object> sum) {
    return list(sum.get("terms")).stream().map(t -> new LaunchCondition.Term(
        ((Number) map(t).get("times")).longValue(),
        list(map(t).get("factors")).stream().map(String.class::cast).toList())).toList();
  }

  private static Binding binding(Map<String, Object> buffer) {
    return new Binding((String) buffer.get("name"), (Integer) buffer.get("parameter"),
        (String) buffer.get("type"), buffer.get("access").equals("readWrite"),
        buffer.get("column") instanceof Integer column ? column : 0);
  }

  private static Field field(Map<String, Object> field) {
    return new Field((String) field.get("name"), (Integer) field.get("parameter"),
        (Boolean) field.get("length"), (Integer) field.get("offset"));
  }

  private static TrapSite trap(Map<String, Object> trap) {
    return new TrapSite((String) trap.get("exception"),
        Optional.ofNullable((String) trap.get("message")), (String) trap.get("file"),
        (Integer) trap.get("line"));
  }

  private static byte[] resource(Class<?> owner, String name) {
    // From the class's own module: resources of META-INF are not encapsulated, as it is no package.
    ClassLoader loader = owner.getClassLoader();
    try (InputStream stream = loader == null
        ? ClassLoader.getSystemResourceAsStream(name) : loader.getResourceAsStream(name)) {
      if (stream == null) {
        throw new KernelImageException("there is no " + name + " beside class " + owner.getName()
            + ": compile it with the RingKernel processor on the processor path");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new KernelImageException(name + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
