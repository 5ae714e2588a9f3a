/*
 * Stands in for wgpu-native: hands every call to Dawn, whose path is DAWN, but has the symbols,
 * structures, numbers and callbacks of wgpu-native, and ends the process where that does. With
 * AUTUMN those of its releases 29 and later, else those of 24 to 27. With BARE, adapters lack f16
 * and subgroups. Structures are those of webgpu.h of the same releases.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void* Handle;
typedef struct { const char* data; size_t length; } Text;
typedef struct { void* next; int mode; void* call; void *one, *two; } Callback;
typedef struct { uint64_t id; } Future;

#ifdef AUTUMN
enum { ENTRY = 120 };
#else
enum { ENTRY = 112 };
#endif
enum { DAWN_ENTRY = 120 };

#define FORWARDED(F) \
  F(wgpuCreateInstance) F(wgpuInstanceRequestAdapter) F(wgpuInstanceProcessEvents) \
  F(wgpuInstanceRelease) F(wgpuAdapterGetInfo) F(wgpuAdapterInfoFreeMembers) \
  F(wgpuAdapterGetLimits) F(wgpuAdapterRelease) F(wgpuDeviceGetQueue) \
  F(wgpuDevicePushErrorScope) F(wgpuDevicePopErrorScope) F(wgpuDeviceCreateShaderModule) \
  F(wgpuDeviceCreatePipelineLayout) F(wgpuDeviceCreateComputePipeline) F(wgpuDeviceCreateBuffer) \
  F(wgpuDeviceCreateBindGroup) F(wgpuDeviceCreateCommandEncoder) F(wgpuDeviceCreateQuerySet) \
  F(wgpuDeviceDestroy) F(wgpuDeviceRelease) F(wgpuShaderModuleRelease) \
  F(wgpuComputePipelineGetBindGroupLayout) F(wgpuComputePipelineRelease) \
  F(wgpuPipelineLayoutRelease) F(wgpuBindGroupLayoutRelease) F(wgpuBindGroupRelease) \
  F(wgpuBufferMapAsync) F(wgpuBufferGetConstMappedRange) F(wgpuBufferUnmap) F(wgpuBufferDestroy) \
  F(wgpuBufferRelease) F(wgpuQueueWriteBuffer) F(wgpuQueueSubmit) F(wgpuQueueRelease) \
  F(wgpuCommandEncoderBeginComputePass) F(wgpuCommandEncoderCopyBufferToBuffer) \
  F(wgpuCommandEncoderResolveQuerySet) F(wgpuQuerySetRelease) F(wgpuCommandEncoderFinish) \
  F(wgpuCommandEncoderRelease) F(wgpuComputePassEncoderSetPipeline) \
  F(wgpuComputePassEncoderSetBindGroup) F(wgpuComputePassEncoderDispatchWorkgroups) \
  F(wgpuComputePassEncoderEnd) F(wgpuComputePassEncoderRelease) F(wgpuCommandBufferRelease)

/* A jump leaves arguments where they are, also structures by value. */
#if defined(__x86_64__)
#define JUMP(slot) "jmp *" #slot "(%rip)\n"
#elif defined(__aarch64__)
#define JUMP(slot) "adrp x16, " #slot "\nldr x16, [x16, :lo12:" #slot "]\nbr x16\n"
#endif
#define FORWARD(name) \
  __attribute__((visibility("hidden"), used)) void* to_##name; \
  __asm__(".text\n.globl " #name "\n.type " #name ", @function\n" #name ":\n" JUMP(to_##name));
FORWARDED(FORWARD)

#define ROW(name) {#name, &to_##name},
static const struct { const char* name; void** to; } rows[] = {FORWARDED(ROW)};

static Handle (*createBindGroupLayout)(Handle, const void*);
static uint32_t (*hasFeature)(Handle, uint32_t);
static Future (*requestDevice)(Handle, const void*, Callback);
static Future (*onSubmittedWorkDone)(Handle, Callback);

static void die(const char* why) {
  fprintf(stderr, "panicked: %s\n", why);
  abort();
}

static void* found(void* dawn, const char* name) {
  void* symbol = dlsym(dawn, name);
  if (!symbol) die(name);
  return symbol;
}

__attribute__((constructor)) static void load(void) {
  void* dawn = dlopen(DAWN, RTLD_NOW | RTLD_LOCAL);
  if (!dawn) die(dlerror());
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) *rows[i].to = found(dawn, rows[i].name);
  createBindGroupLayout = found(dawn, "wgpuDeviceCreateBindGroupLayout");
  hasFeature = found(dawn, "wgpuAdapterHasFeature");
  requestDevice = found(dawn, "wgpuAdapterRequestDevice");
  onSubmittedWorkDone = found(dawn, "wgpuQueueOnSubmittedWorkDone");
}

uint32_t wgpuGetVersion(void) { return (uint32_t)(ENTRY == 120 ? 29 : 27) << 24; }

#ifndef AUTUMN
uint32_t wgpuGetInstanceCapabilities(void* capabilities) {
  (void)capabilities;
  return 1;
}
#endif

Future wgpuShaderModuleGetCompilationInfo(Handle module, Callback callback) {
  (void)module, (void)callback;
  die("not implemented: wgpuShaderModuleGetCompilationInfo");
  return (Future){0};
}

/* Numbers of Dawn; 0 for those that we do not know. */
static uint32_t featureOfDawn(uint32_t feature) {
#ifdef AUTUMN
  switch (feature) {
    case 0x09: return 0x03;
    case 0x0B: return 0x0A;
    case 0x12: return 0x11;
    default: return 0;
  }
#else
  return feature;
#endif
}

uint32_t wgpuAdapterHasFeature(Handle adapter, uint32_t feature) {
  uint32_t dawn = featureOfDawn(feature);
#ifdef BARE
  if (dawn != 0x03) return 0;
#endif
  return dawn != 0 && hasFeature(adapter, dawn);
}

Future wgpuAdapterRequestDevice(Handle adapter, const void* asked, Callback callback) {
  char descriptor[144];
  memcpy(descriptor, asked, sizeof descriptor);
  size_t count;
  const uint32_t* features;
  memcpy(&count, descriptor + 24, sizeof count);
  memcpy(&features, descriptor + 32, sizeof features);
  uint32_t translated[16];
  if (count > 16) die("too many features");
  for (size_t i = 0; i < count; i++) {
    translated[i] = featureOfDawn(features[i]);
    if (translated[i] == 0) die("unknown feature");
  }
  features = translated;
  memcpy(descriptor + 32, &features, sizeof features);
  return requestDevice(adapter, descriptor, callback);
}

Handle wgpuDeviceCreateBindGroupLayout(Handle device, const void* asked) {
  struct { void* next; Text label; size_t count; const char* entries; } descriptor;
  memcpy(&descriptor, asked, sizeof descriptor);
  char* entries = calloc(descriptor.count + 1, DAWN_ENTRY);
  for (size_t i = 0; i < descriptor.count; i++) {
    const char* from = descriptor.entries + i * ENTRY;
    char* to = entries + i * DAWN_ENTRY;
    memcpy(to, from, 24);
    memcpy(to + DAWN_ENTRY - 88, from + ENTRY - 88, 88);
    uint32_t buffer, sampler, texture, storage;
    memcpy(&buffer, to + 40, 4), memcpy(&sampler, to + 64, 4);
    memcpy(&texture, to + 80, 4), memcpy(&storage, to + 104, 4);
    if (!buffer && !sampler && !texture && !storage) {
      die("invalid bind group layout entry for bind group layout descriptor");
    }
  }
  descriptor.entries = entries;
  Handle layout = createBindGroupLayout(device, &descriptor);
  free(entries);
  return layout;
}

#ifdef AUTUMN
/* One at a time is asked for. Builds of Dawn differ in what follows the status. */
static Callback asked;

static void done(int status) {
  Text none = {"", 0};
  ((void (*)(int, Text, void*, void*))asked.call)(status, none, asked.one, asked.two);
}
#endif

Future wgpuQueueOnSubmittedWorkDone(Handle queue, Callback callback) {
#ifdef AUTUMN
  asked = callback;
  callback.call = (void*)done;
#endif
  return onSubmittedWorkDone(queue, callback);
}
