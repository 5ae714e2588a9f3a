package io.ringkernel.runtime.metal;

/** A message, by its Objective-C name. What it takes and gives is in {@link ObjectiveC}. */
enum Selector {
  RETAIN("retain"),
  RELEASE("release"),
  NEW("new"),
  RESPONDS_TO_SELECTOR("respondsToSelector:"),

  STRING_WITH_UTF8("stringWithUTF8String:"),
  UTF8_STRING("UTF8String"),
  LOCALIZED_DESCRIPTION("localizedDescription"),
  CODE("code"),
  DOMAIN("domain"),

  NAME("name"),
  MAX_THREADS_PER_GROUP("maxThreadsPerThreadgroup"),
  MAX_BUFFER_LENGTH("maxBufferLength"),
  MAX_GROUP_MEMORY("maxThreadgroupMemoryLength"),
  ARCHITECTURE("architecture"),

  SET_LANGUAGE("setLanguageVersion:"),
  SET_FAST_MATH("setFastMathEnabled:"),
  SET_MATH_MODE("setMathMode:"),
  SET_MATH_FUNCTIONS("setMathFloatingPointFunctions:"),
  NEW_LIBRARY("newLibraryWithSource:options:error:"),
  NEW_FUNCTION("newFunctionWithName:"),
  NEW_PIPELINE("newComputePipelineStateWithFunction:error:"),
  MAX_TOTAL_THREADS("maxTotalThreadsPerThreadgroup"),
  GROUP_MEMORY("staticThreadgroupMemoryLength"),

  NEW_BUFFER("newBufferWithLength:options:"),
  CONTENTS("contents"),

  NEW_COMMAND_QUEUE("newCommandQueue"),
  COMMAND_BUFFER("commandBuffer"),
  COMPUTE_ENCODER("computeCommandEncoder"),
  SET_PIPELINE("setComputePipelineState:"),
  SET_BUFFER("setBuffer:offset:atIndex:"),
  SET_BYTES("setBytes:length:atIndex:"),
  SET_GROUP_MEMORY("setThreadgroupMemoryLength:atIndex:"),
  DISPATCH("dispatchThreadgroups:threadsPerThreadgroup:"),
  END_ENCODING("endEncoding"),
  COMMIT("commit"),
  WAIT_UNTIL_COMPLETED("waitUntilCompleted"),
  STATUS("status"),
  ERROR("error");

  final String name;

  Selector(String name) {
    this.name = name;
  }

  /** Whether the receiver of the result owns it: the naming rule of Objective-C's memory. */
  boolean givesOwnership() {
    return name.startsWith("new") || this == RETAIN;
  }
}
