/* Dispatches by webgpu.h alone: what a launch costs without Java. A library, so that it runs in the
   process that it is compared with: bare_open() once, then bare_launch(ROUNDS, QUEUED), which gives
   the nanoseconds of a launch of ROUNDS times QUEUED dispatches and a wait. */
#define _POSIX_C_SOURCE 200809L
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef void *Handle;
typedef struct { const char *data; size_t length; } Text;
typedef struct { void *next; int mode; void *call; void *one, *two; } Callback;
typedef struct { uint64_t id; } Future;

Handle wgpuCreateInstance(const void *);
Future wgpuInstanceRequestAdapter(Handle, const void *, Callback);
void wgpuInstanceProcessEvents(Handle);
Future wgpuAdapterRequestDevice(Handle, const void *, Callback);
Handle wgpuDeviceGetQueue(Handle);
Handle wgpuDeviceCreateShaderModule(Handle, const void *);
Handle wgpuDeviceCreateComputePipeline(Handle, const void *);
Handle wgpuComputePipelineGetBindGroupLayout(Handle, uint32_t);
Handle wgpuDeviceCreateBuffer(Handle, const void *);
Handle wgpuDeviceCreateBindGroup(Handle, const void *);
Handle wgpuDeviceCreateCommandEncoder(Handle, const void *);
Handle wgpuCommandEncoderBeginComputePass(Handle, const void *);
void wgpuComputePassEncoderSetPipeline(Handle, Handle);
void wgpuComputePassEncoderSetBindGroup(Handle, uint32_t, Handle, size_t, const uint32_t *);
void wgpuComputePassEncoderDispatchWorkgroups(Handle, uint32_t, uint32_t, uint32_t);
void wgpuComputePassEncoderEnd(Handle);
void wgpuComputePassEncoderRelease(Handle);
Handle wgpuCommandEncoderFinish(Handle, const void *);
void wgpuCommandEncoderRelease(Handle);
void wgpuCommandBufferRelease(Handle);
void wgpuQueueSubmit(Handle, size_t, const Handle *);
Future wgpuQueueOnSubmittedWorkDone(Handle, Callback);

static int answered;
static Handle given;

static void onHandle(int status, Handle handle, Text text, void *one, void *two) {
  (void)text, (void)one, (void)two;
  given = status == 1 ? handle : NULL;
  answered = 1;
}

static void onDone(void) { answered = 1; }

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static Handle instance, device, queue, program, bound;

/* As RingKernel waits: 50 microseconds awake, up to 1 ms giving way, then asleep, for a software
   driver needs the core. */
static void await(void) {
  int64_t begin = now();
  while (!answered) {
    wgpuInstanceProcessEvents(instance);
    int64_t waited = now() - begin;
    if (waited > 1000000) {
      struct timespec pause = {0, 20000};
      nanosleep(&pause, NULL);
    } else if (waited > 50000) {
      sched_yield();
    }
  }
}

static void put(char *at, const void *value, size_t bytes) { memcpy(at, value, bytes); }

/* 0 where there is a device. */
int bare_open(void) {
  const size_t none = SIZE_MAX;
  instance = wgpuCreateInstance(NULL);
  char options[32] = {0};
  int core = 2, vulkan = 6;
  put(options + 8, &core, 4), put(options + 20, &vulkan, 4);
  Callback handle = {NULL, 2, (void *)onHandle, NULL, NULL};
  wgpuInstanceRequestAdapter(instance, options, handle);
  await();
  Handle adapter = given;
  if (!adapter) {
    fprintf(stderr, "no adapter\n");
    return 1;
  }
  answered = 0;
  wgpuAdapterRequestDevice(adapter, NULL, handle);
  await();
  device = given, queue = wgpuDeviceGetQueue(device);

  const char *code = "@group(0) @binding(0) var<storage, read_write> x: array<u32>;\n"
      "@compute @workgroup_size(64) fn add(@builtin(global_invocation_id) id: vec3<u32>) {\n"
      "  x[id.x] = x[id.x] + 1u;\n}\n";
  char source[32] = {0}, module[24] = {0}, pipeline[80] = {0}, buffer[48] = {0}, entry[56] = {0},
      group[48] = {0};
  int wgsl = 2;
  size_t length = strlen(code), three = 3;
  put(source + 8, &wgsl, 4), put(source + 16, &code, 8), put(source + 24, &length, 8);
  const char *chained = source;
  put(module, &chained, 8), put(module + 16, &none, 8);
  Handle shader = wgpuDeviceCreateShaderModule(device, module);
  const char *name = "add";
  put(pipeline + 16, &none, 8), put(pipeline + 40, &shader, 8), put(pipeline + 48, &name, 8);
  put(pipeline + 56, &three, 8);
  program = wgpuDeviceCreateComputePipeline(device, pipeline);
  uint64_t usage = 0x80 | 4 | 8, size = 64 * 64 * 4;
  put(buffer + 16, &none, 8), put(buffer + 24, &usage, 8), put(buffer + 32, &size, 8);
  Handle memory = wgpuDeviceCreateBuffer(device, buffer);
  put(entry + 16, &memory, 8), put(entry + 32, &none, 8);
  Handle layout = wgpuComputePipelineGetBindGroupLayout(program, 0);
  size_t one = 1;
  const char *entries = entry;
  put(group + 16, &none, 8), put(group + 24, &layout, 8), put(group + 32, &one, 8);
  put(group + 40, &entries, 8);
  bound = wgpuDeviceCreateBindGroup(device, group);
  return 0;
}

double bare_launch(int rounds, int queued) {
  Callback done = {NULL, 2, (void *)onDone, NULL, NULL};
  int64_t begin = 0;
  for (int round = -rounds / 5; round < rounds; round++) {
    if (round == 0) {
      begin = now();
    }
    for (int i = 0; i < queued; i++) {
      Handle encoder = wgpuDeviceCreateCommandEncoder(device, NULL);
      Handle pass = wgpuCommandEncoderBeginComputePass(encoder, NULL);
      wgpuComputePassEncoderSetPipeline(pass, program);
      wgpuComputePassEncoderSetBindGroup(pass, 0, bound, 0, NULL);
      wgpuComputePassEncoderDispatchWorkgroups(pass, 64, 1, 1);
      wgpuComputePassEncoderEnd(pass);
      wgpuComputePassEncoderRelease(pass);
      Handle commands = wgpuCommandEncoderFinish(encoder, NULL);
      wgpuQueueSubmit(queue, 1, &commands);
      wgpuCommandBufferRelease(commands);
      wgpuCommandEncoderRelease(encoder);
    }
    answered = 0;
    wgpuQueueOnSubmittedWorkDone(queue, done);
    await();
  }
  return (double)(now() - begin) / rounds / queued;
}
