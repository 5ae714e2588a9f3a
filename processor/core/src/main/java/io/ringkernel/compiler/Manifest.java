package io.ringkernel.compiler;

import io.ringkernel.compiler.Compilation.Refusal;
import io.ringkernel.compiler.Compilation.TargetResult;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.StructLayout;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code kernel.json}: all that a runtime must know to bind and launch, and why a target is
 * absent. The fields are described in {@code docs/design/004-manifest.md}. Equal input gives equal
 * bytes.
 */
public final class Manifest {
  /** A runtime refuses a higher one. */
  public static final int FORMAT_VERSION = 1;

  private final JsonText json;
  private final ManifestInput input;
  private final Compilation compilation;

  private Manifest(JsonText json, ManifestInput input, Compilation compilation) {
    this.json = json;
    this.input = input;
    this.compilation = compilation;
  }

  /** The text of the manifest; ends with a newline. */
  public static String of(ManifestInput input, Compilation compilation) {
    return JsonText.of(json -> new Manifest(json, input, compilation).write());
  }

  private void write() {
    json.writeStartObject();
    json.writeNumberField("formatVersion", FORMAT_VERSION);
    json.writeStringField("class", input.className());
    writeSources();
    writeForeign();
    json.writeArrayFieldStart("kernels");
    for (ManifestInput.Kernel kernel : input.kernels()) {
      writeKernel(kernel);
    }
    json.writeEndArray();
    if (input.actor().isPresent()) {
      writeActor(input.actor().get());
    }
    json.writeObjectFieldStart("targets");
    for (TargetResult target : compilation.targets()) {
      writeTarget(target);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeSources() {
    json.writeArrayFieldStart("sources");
    for (ManifestInput.Source source : input.sources()) {
      json.writeStartObject();
      json.writeStringField("class", source.className());
      json.writeStringField("file", source.file());
      json.writeStringField("sha256", source.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Bodies that were taken from class files change without any source changing. */
  private void writeForeign() {
    if (input.foreign().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreign");
    for (ManifestInput.Foreign foreign : input.foreign()) {
      json.writeStartObject();
      json.writeStringField("class", foreign.className());
      json.writeStringField("origin", foreign.origin());
      if (foreign.licence().isPresent()) {
        json.writeStringField("licence", foreign.licence().get());
      }
      json.writeStringField("sha256", foreign.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeKernel(ManifestInput.Kernel kernel) {
    Module module = compilation.module();
    Function function = module.function(kernel.name());
    Entry entry = function.entry().orElseThrow();
    json.writeStartObject();
    json.writeStringField("name", kernel.name());
    writeNumbers("blockSize", entry.blockX(), entry.blockY(), entry.blockZ());
    if (kernel.stencil().isPresent()) {
      writeGrid(kernel.stencil().get());
    }
    json.writeBooleanField("synchronizing", KernelFacts.of(module, kernel.name()).synchronizing());
    if (KernelFacts.isBlind(module, kernel.name())) {
      json.writeBooleanField("anyBlock", true);
    }
    json.writeStringField("bounds", entry.bounds().name().toLowerCase(Locale.ROOT));
    json.writeStringField("precision", entry.precision().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("parameters");
    for (Operand parameter : function.parameters()) {
      writeParameter(parameter);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeGrid(StencilShape shape) {
    json.writeNumberField("axes", shape.axes());
    json.writeNumberField("halo", shape.halo());
    json.writeStringField("boundary", shape.boundary().name().toLowerCase(Locale.ROOT));
    if (!shape.rotate().isEmpty()) {
      writeTexts("rotate", shape.rotate());
    }
  }

  private void writeParameter(Operand parameter) {
    json.writeStartObject();
    switch (parameter) {
      case Array array -> {
        json.writeStringField("name", array.hint());
        json.writeStringField("type", array.element().toString());
        json.writeStringField("access", access(array));
        if (array.element() instanceof Type.Struct struct) {
          json.writeStringField("arrays", struct.inColumns() ? "columns" : "structures");
          writeLayout("record", StructLayout.of(struct));
        }
      }
      case Atom.Value value -> {
        json.writeStringField("name", value.hint());
        json.writeStringField("type", value.type().toString());
        json.writeStringField("access", "value");
      }
      case Atom.Const constant -> throw new AssertionError("parameter " + constant);
    }
    json.writeEndObject();
  }

  private static String access(Array array) {
    return array.space() == Array.Space.GLOBAL ? "readWrite" : "read";
  }

  private void writeActor(ManifestInput.Actor actor) {
    Entry entry = compilation.module().function(actor.entry()).entry().orElseThrow();
    json.writeObjectFieldStart("actor");
    json.writeStringField("id", actor.id());
    json.writeStringField("entry", actor.entry());
    writeNumbers("blockSize", entry.blockX(), entry.blockY(), entry.blockZ());
    if (entry.report().endsTogether()) {
      json.writeBooleanField("together", true);
    }
    writeLayout("state", actor.state());
    json.writeArrayFieldStart("handlers");
    for (ManifestInput.Handler handler : actor.handlers()) {
      json.writeStartObject();
      json.writeStringField("name", handler.name());
      json.writeStringField("message", handler.message().className());
      if (handler.reply().isPresent()) {
        json.writeStringField("reply", handler.reply().get().className());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    for (ManifestInput.Message message : messages(actor).values()) {
      json.writeStartObject();
      MessageSchema.write(json, message);
      json.writeEndObject();
    }
    json.writeEndArray();
    actor.contact().ifPresent(this::writeContact);
    json.writeEndObject();
  }

  private void writeContact(ManifestInput.Contact contact) {
    json.writeObjectFieldStart("contact");
    json.writeNumberField("sendWords", contact.sendWords());
    if (contact.spawns() > 0) {
      json.writeNumberField("spawns", contact.spawns());
    }
    json.writeArrayFieldStart("sends");
    for (ManifestInput.Sent sent : contact.sends()) {
      json.writeStartObject();
      json.writeStringField("class", sent.className());
      json.writeNumberField("size", sent.layout().byteSize());
      json.writeStringField("hash", HexFormat.of().toHexDigits(sent.layout().hash()));
      json.writeEndObject();
    }
    json.writeEndArray();
    writeTexts("texts", contact.texts());
    json.writeEndObject();
  }

  private static Map<String, ManifestInput.Message> messages(ManifestInput.Actor actor) {
    Map<String, ManifestInput.Message> messages = new TreeMap<>();
    for (ManifestInput.Handler handler : actor.handlers()) {
      messages.put(handler.message().className(), handler.message());
      handler.reply().ifPresent(r -> messages.put(r.className(), r));
    }
    return messages;
  }

  private void writeLayout(String field, StructLayout layout) {
    json.writeObjectFieldStart(field);
    json.writeNumberField("size", layout.byteSize());
    json.writeNumberField("alignment", layout.alignment());
    json.writeStringField("hash", HexFormat.of().toHexDigits(layout.hash()));
    json.writeArrayFieldStart("fields");
    for (StructLayout.Leaf leaf : layout.leaves()) {
      json.writeStartObject();
      json.writeStringField("name", leaf.path());
      json.writeStringField("type", leaf.typeName());
      json.writeNumberField("offset", leaf.offset());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTarget(TargetResult target) {
    json.writeObjectFieldStart(target.target().id());
    if (target.artifact().isPresent()) {
      Artifact artifact = target.artifact().get();
      json.writeStringField("file", artifact.fileName());
      json.writeStringField("sha256", sha256(artifact.text()));
      writeTexts("options", target.options());
      writeTexts("capabilities",
          target.needs().stream().map(Capability::name).sorted().toList());
      if (target.minimum().isPresent()) {
        json.writeStringField("minimum", target.minimum().get());
      }
      json.writeArrayFieldStart("entries");
      for (Artifact.EntryPoint entry : artifact.entries()) {
        writeEntry(entry);
      }
      json.writeEndArray();
    }
    if (target.resident().isPresent()) {
      writeResident(target.resident().get());
    }
    json.writeArrayFieldStart("refused");
    for (Refusal refusal : target.refusals()) {
      json.writeStartObject();
      json.writeStringField("entry", refusal.entry());
      if (refusal.code().isPresent()) {
        json.writeStringField("code", refusal.code().map(Code::id).get());
      }
      json.writeStringField("message", refusal.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeResident(Artifact artifact) {
    json.writeObjectFieldStart("resident");
    json.writeStringField("file", artifact.fileName());
    json.writeStringField("sha256", sha256(artifact.text()));
    writeTexts("options", artifact.compileOptions());
    json.writeArrayFieldStart("entries");
    for (Artifact.EntryPoint entry : artifact.entries()) {
      writeEntry(entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeEntry(Artifact.EntryPoint entry) {
    EntryAbi abi = entry.abi();
    json.writeStartObject();
    json.writeStringField("name", entry.name());
    json.writeStringField("symbol", entry.symbol());
    if (entry.entry().variant().isPresent()) {
      writeVariant(entry.entry().variant().get());
    }
    writeNumbers("blockSize", entry.entry().blockX(), entry.entry().blockY(),
        entry.entry().blockZ());
    if (entry.isCooperative()) {
      json.writeBooleanField("cooperative", true);
    }
    json.writeArrayFieldStart("buffers");
    for (EntryAbi.Buffer buffer : abi.buffers()) {
      json.writeStartObject();
      json.writeStringField("name", buffer.array().hint());
      json.writeNumberField("parameter", buffer.position());
      if (buffer.array().column().isPresent()) {
        json.writeNumberField("column", buffer.array().column().get().number());
        json.writeStringField("path", buffer.array().column().get().path());
      }
      json.writeStringField("type", buffer.array().element().toString());
      json.writeStringField("access", access(buffer.array()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("argumentsSize", abi.argumentsSize());
    json.writeArrayFieldStart("arguments");
    for (EntryAbi.Argument argument : abi.arguments()) {
      json.writeStartObject();
      json.writeStringField("name", argument.name());
      json.writeNumberField("parameter", argument.position());
      json.writeStringField("type", argument.type().toString());
      json.writeBooleanField("length", argument.isLength());
      json.writeNumberField("offset", argument.offset());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeShared(abi);
    json.writeArrayFieldStart("traps");
    for (Entry.TrapSite site : entry.entry().trapSites()) {
      json.writeStartObject();
      json.writeStringField("exception", site.kind().exception());
      if (site.kind().message().isPresent()) {
        json.writeStringField("message", site.kind().message().get());
      }
      json.writeStringField("file", site.span().file());
      json.writeNumberField("line", site.span().tableLine());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** What a block shares; absent where that is nothing. */
  private void writeShared(EntryAbi abi) {
    if (abi.sharedBytes() > 0) {
      json.writeNumberField("sharedBytes", abi.sharedBytes());
    }
    if (!abi.shared().isEmpty()) {
      json.writeArrayFieldStart("shared");
      for (EntryAbi.Shared array : abi.shared()) {
        json.writeStartObject();
        json.writeStringField("name", array.array().hint());
        json.writeNumberField("elementBytes", array.elementBytes());
        writeTerms(array.length().terms());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void writeTerms(List<Precondition.Term> terms) {
    json.writeArrayFieldStart("terms");
    for (Precondition.Term term : terms) {
      json.writeStartObject();
      json.writeNumberField("times", term.times());
      writeTexts("factors", term.factors());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeVariant(Entry.Variant variant) {
    json.writeStringField("variantOf", variant.of());
    if (variant.form() != Entry.Form.UNCHECKED) {
      json.writeStringField("form", variant.form().name().toLowerCase(Locale.ROOT));
    }
    json.writeArrayFieldStart("preconditions");
    for (Precondition condition : variant.preconditions()) {
      json.writeStartObject();
      json.writeStringField("text", condition.toString());
      writeTerms(condition.terms());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeNumbers(String field, int... numbers) {
    json.writeFieldName(field);
    json.writeArray(numbers);
  }

  private void writeTexts(String field, List<String> texts) {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Of the UTF-8 bytes, in lower-case hexadecimal. */
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of bytes, in lower-case hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
