package io.ringkernel.runtime.webgpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShaderMessageTest {
  @Test
  void thePlaceIsReadFromWhatNagaSays() {
    ShaderMessage message = ShaderMessage.ofError("""

        Shader '' parsing error: no definition in scope for identifier: `absent`
          ┌─ wgsl:4:11
          │
        4 │   let c = absent;
          │           ^^^^^^ unknown identifier
        """);
    assertEquals(4, message.line());
    assertEquals(11, message.column());
  }

  @Test
  void thePlaceIsReadFromWhatTintSays() {
    ShaderMessage message =
        ShaderMessage.ofError("Error while parsing WGSL: :12:3 error: unresolved value 'absent'");
    assertEquals(12, message.line());
    assertEquals(3, message.column());
  }

  @Test
  void aTextWithoutAPlaceIsKept() {
    ShaderMessage message = ShaderMessage.ofError("not enough memory: 3:4 left");
    assertEquals(0, message.line());
    assertEquals("not enough memory: 3:4 left", message.text());
  }
}
