package io.ringkernel.runtime.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The bytes of one checkpoint, all numbers big-endian:
 *
 * <pre>
 *   8 magic RKCKPT02   4 flags, 1 = delta   8 number   8 parent, 0 for none
 *   4 checksum of the parent's file         8 stamp    4 entries
 *   an entry: 2 length of the actor's name, name, 2 length of the field's name, name,
 *             1 kind (0 value, 1 gone), value: 8 hash, 4 length, bytes
 *   4 CRC-32C of all before
 * </pre>
 *
 * @param time the stamp of the runtime's clock
 * @param entries by actor and field; empty for what is gone
 */
record CheckpointFile(long number, long parent, int parentChecksum, long time,
    Map<Key, Optional<StateValue>> entries) {
  private static final long MAGIC = 0x524b434b50543032L;
  private static final int DELTA = 1;

  /** One field of one actor, in an order. */
  record Key(String actor, String field) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byActor = actor.compareTo(other.actor);
      return byActor != 0 ? byActor : field.compareTo(other.field);
    }
  }

  /** What was read and the checksum of its file. */
  record Read(CheckpointFile file, int checksum) {}

  boolean isFull() {
    return parent == 0;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeInt(isFull() ? 0 : DELTA);
      out.writeLong(number);
      out.writeLong(parent);
      out.writeInt(parentChecksum);
      out.writeLong(time);
      out.writeInt(entries.size());
      for (Map.Entry<Key, Optional<StateValue>> entry : entries.entrySet()) {
        name(entry.getKey().actor(), out);
        name(entry.getKey().field(), out);
        out.writeBoolean(entry.getValue().isEmpty());
        if (entry.getValue().isPresent()) {
          StateValue value = entry.getValue().get();
          out.writeLong(value.hash());
          out.writeInt(value.bytes().length);
          out.write(value.bytes());
        }
      }
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void name(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  static int checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  /**
   * Writes a file so that it is there completely or not at all, also after a power failure.
   *
   * @return the checksum of the file
   */
  int writeTo(Path file) throws IOException {
    byte[] bytes = bytes();
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the move itself is durable.
    }
    return checksum(bytes, bytes.length);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or is not a whole checkpoint
   */
  static Read from(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    if (bytes.length < Long.BYTES + Integer.BYTES || ByteBuffer.wrap(bytes).getLong() != MAGIC) {
      throw new IOException("it is no checkpoint");
    }
    int end = bytes.length - Integer.BYTES;
    if (ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt() != checksum(bytes, end)) {
      throw new IOException("its checksum is wrong: it was cut off or changed");
    }
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, Long.BYTES, end - Long.BYTES))) {
      in.readInt();
      long number = in.readLong();
      long parent = in.readLong();
      int parentChecksum = in.readInt();
      long time = in.readLong();
      int count = in.readInt();
      Map<Key, Optional<StateValue>> entries = new TreeMap<>();
      for (int i = 0; i < count; i++) {
        Key key = new Key(name(in), name(in));
        entries.put(key, in.readBoolean() ? Optional.empty() : Optional.of(value(in)));
      }
      return new Read(new CheckpointFile(number, parent, parentChecksum, time, entries),
          checksum(bytes, bytes.length));
    }
  }

  private static String name(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readUnsignedShort()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static StateValue value(DataInputStream in) throws IOException {
    long hash = in.readLong();
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("a value of " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new StateValue(hash, bytes);
  }
}
