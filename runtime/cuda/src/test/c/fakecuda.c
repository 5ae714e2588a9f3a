/*
 * Stands in for libcuda, compiled against the real cuda.h so that a C compiler checks every
 * signature and structure that the Java side assumes. Device memory is host memory. One kernel is
 * known, scale(float factor, long bias, double weight, float* x, int length); its launch runs it.
 */
#include <cuda.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef DEVICES
#define DEVICES 1
#endif

static char recorded[1 << 16];

static void note(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  size_t length = strlen(recorded);
  vsnprintf(recorded + length, sizeof recorded - length, format, arguments);
  va_end(arguments);
}

const char* fake_recorded(void) { return recorded; }

CUresult cuInit(unsigned flags) {
  return flags == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuDriverGetVersion(int* version) { *version = 13000; return CUDA_SUCCESS; }
CUresult cuDeviceGetCount(int* count) {
  *count = DEVICES;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGet(CUdevice* device, int ordinal) { *device = ordinal; return CUDA_SUCCESS; }
CUresult cuDeviceGetName(char* name, int length, CUdevice device) {
  snprintf(name, length, "fake device %d", device);
  return CUDA_SUCCESS;
}
CUresult cuDeviceTotalMem_v2(size_t* bytes, CUdevice device) {
  *bytes = (size_t)80 << 30;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetAttribute(int* value, CUdevice_attribute attribute, CUdevice device) {
  switch (attribute) {
    case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK: *value = 1024; break;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X: *value = 2147483647; break;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y: *value = 65535; break;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z: *value = 65534; break;
    case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK: *value = 49152; break;
    case CU_DEVICE_ATTRIBUTE_WARP_SIZE: *value = 32; break;
    case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT: *value = 132; break;
    case CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT: *value = 0; break;
    case CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY: *value = 1; break;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR: *value = 9; break;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR: *value = 0; break;
    case CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH: *value = 1; break;
    case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN: *value = 232448; break;
    case CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED: *value = 1; break;
    case CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH: *value = 1; break;
    case CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED: *value = 0; break;
    case CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID: *value = 2; break;
    case CU_DEVICE_ATTRIBUTE_PCI_BUS_ID: *value = 59; break;
    case CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID: *value = 4; break;
    case CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID: *value = -1; break;
    default: return CUDA_ERROR_INVALID_VALUE;
  }
  return CUDA_SUCCESS;
}
CUresult cuDeviceCanAccessPeer(int* reachable, CUdevice device, CUdevice other) {
  *reachable = device != other && other < 2;
  return CUDA_SUCCESS;
}
CUresult cuDeviceGetP2PAttribute(int* value, CUdevice_P2PAttribute attribute, CUdevice device,
    CUdevice other) {
  switch (attribute) {
    case CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK: *value = 7; break;
    case CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED: *value = 1; break;
    default: return CUDA_ERROR_INVALID_VALUE;
  }
  return CUDA_SUCCESS;
}
CUresult cuCtxEnablePeerAccess(CUcontext context, unsigned flags) {
  static int enabled;
  note("peer %p\n", (void*)context);
  if (flags != 0 || context != (CUcontext)0x1001) {
    return CUDA_ERROR_INVALID_CONTEXT;
  }
  return enabled++ ? CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED : CUDA_SUCCESS;
}
CUresult cuCtxDisablePeerAccess(CUcontext context) {
  note("no peer %p\n", (void*)context);
  return CUDA_SUCCESS;
}
CUresult cuMemcpyPeerAsync(CUdeviceptr to, CUcontext toContext, CUdeviceptr from,
    CUcontext fromContext, size_t bytes, CUstream stream) {
  note("copy to %p from %p\n", (void*)toContext, (void*)fromContext);
  memcpy((void*)to, (void*)from, bytes);
  return CUDA_SUCCESS;
}
CUresult cuDevicePrimaryCtxRetain(CUcontext* context, CUdevice device) {
  *context = (CUcontext)0x1000;
  note("retain %d\n", device);
  return CUDA_SUCCESS;
}
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice device) {
  note("release %d\n", device);
  return CUDA_SUCCESS;
}
CUresult cuCtxSetCurrent(CUcontext context) {
  return context == (CUcontext)0x1000 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_CONTEXT;
}
CUresult cuCtxSynchronize(void) { return CUDA_SUCCESS; }
static size_t stack = 1024;
CUresult cuCtxGetLimit(size_t* value, CUlimit limit) {
  *value = limit == CU_LIMIT_STACK_SIZE ? stack : 0;
  return CUDA_SUCCESS;
}
CUresult cuCtxSetLimit(CUlimit limit, size_t value) {
  if (limit != CU_LIMIT_STACK_SIZE) {
    return CUDA_ERROR_UNSUPPORTED_LIMIT;
  }
  stack = value;
  return CUDA_SUCCESS;
}
CUresult cuMemGetInfo_v2(size_t* available, size_t* total) {
  *available = 5;
  *total = (size_t)80 << 30;
  return CUDA_SUCCESS;
}
CUresult cuMemAlloc_v2(CUdeviceptr* address, size_t bytes) {
  if (bytes > (size_t)1 << 32) {
    return CUDA_ERROR_OUT_OF_MEMORY;
  }
  *address = (CUdeviceptr)malloc(bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemFree_v2(CUdeviceptr address) { free((void*)address); return CUDA_SUCCESS; }
CUresult cuMemPoolCreate(CUmemoryPool* pool, const CUmemPoolProps* properties) {
  static const CUmemPoolProps zero;
  CUmemPoolProps rest = *properties;
  note("pool type %d at %d %d\n", properties->allocType, properties->location.type,
      properties->location.id);
  rest.allocType = zero.allocType;
  rest.location = zero.location;
  *pool = (CUmemoryPool)0x8000;
  return memcmp(&rest, &zero, sizeof zero) ? CUDA_ERROR_INVALID_VALUE : CUDA_SUCCESS;
}
CUresult cuMemPoolSetAttribute(CUmemoryPool pool, CUmemPool_attribute attribute, void* value) {
  note("pool keeps %llu\n", (unsigned long long)*(cuuint64_t*)value);
  return pool == (CUmemoryPool)0x8000 && attribute == CU_MEMPOOL_ATTR_RELEASE_THRESHOLD
      ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t kept) {
  note("pool is trimmed to %zu\n", kept);
  return pool == (CUmemoryPool)0x8000 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuMemPoolDestroy(CUmemoryPool pool) {
  note("destroy pool\n");
  return pool == (CUmemoryPool)0x8000 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuMemAllocFromPoolAsync(CUdeviceptr* address, size_t bytes, CUmemoryPool pool,
    CUstream stream) {
  note("%zu bytes of the pool in stream %p\n", bytes, (void*)stream);
  return pool == (CUmemoryPool)0x8000 ? cuMemAlloc_v2(address, bytes) : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuMemFreeAsync(CUdeviceptr address, CUstream stream) {
  note("free in stream %p\n", (void*)stream);
  return cuMemFree_v2(address);
}
CUresult cuMemHostAlloc(void** host, size_t bytes, unsigned flags) {
  note("host memory %zu flags %u\n", bytes, flags);
  return posix_memalign(host, 4096, bytes) ? CUDA_ERROR_OUT_OF_MEMORY : CUDA_SUCCESS;
}
CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr* address, void* host, unsigned flags) {
  *address = (CUdeviceptr)host;
  return CUDA_SUCCESS;
}
CUresult cuMemFreeHost(void* host) { free(host); return CUDA_SUCCESS; }
CUresult cuMemsetD8Async(CUdeviceptr address, unsigned char value, size_t bytes, CUstream stream) {
  memset((void*)address, value, bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr to, const void* from, size_t bytes, CUstream stream) {
  memcpy((void*)to, from, bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemcpyDtoHAsync_v2(void* to, CUdeviceptr from, size_t bytes, CUstream stream) {
  memcpy(to, (void*)from, bytes);
  return CUDA_SUCCESS;
}
CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr to, CUdeviceptr from, size_t bytes, CUstream stream) {
  memcpy((void*)to, (void*)from, bytes);
  return CUDA_SUCCESS;
}
CUresult cuModuleLoadDataEx(CUmodule* module, const void* image, unsigned count,
    CUjit_option* options, void** values) {
  if (memcmp(image, "\177ELF", 4) != 0 && !strstr(image, ".version")) {
    for (unsigned i = 0; i < count; i++) {
      if (options[i] == CU_JIT_ERROR_LOG_BUFFER && options[i + 1] == CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES) {
        snprintf(values[i], (size_t)values[i + 1], "not an image");
      }
    }
    return CUDA_ERROR_INVALID_PTX;
  }
  *module = (CUmodule)0x2000;
  return CUDA_SUCCESS;
}
CUresult cuModuleUnload(CUmodule module) { note("unload\n"); return CUDA_SUCCESS; }
CUresult cuModuleGetFunction(CUfunction* function, CUmodule module, const char* name) {
  if (strcmp(name, "scale") != 0) {
    return CUDA_ERROR_NOT_FOUND;
  }
  *function = (CUfunction)0x3000;
  return CUDA_SUCCESS;
}
CUresult cuFuncGetAttribute(int* value, CUfunction_attribute attribute, CUfunction function) {
  *value = attribute == CU_FUNC_ATTRIBUTE_NUM_REGS ? 40
      : attribute == CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES ? 96 : -1;
  return CUDA_SUCCESS;
}
CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute, int value) {
  note("%s %d\n", attribute == CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
      ? "dynamic shared" : "other attribute", value);
  return CUDA_SUCCESS;
}
CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, CUfunction function, int size,
    size_t shared) {
  *blocks = 2048 / size;
  return CUDA_SUCCESS;
}
CUresult cuOccupancyMaxPotentialBlockSize(int* grid, int* block, CUfunction function,
    CUoccupancyB2DSize bytes, size_t shared, int most) {
  note("fullest block of %p with %zu bytes, at most %d\n", (void*)function, shared, most);
  *grid = 264;
  *block = 768;
  return bytes == NULL ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuStreamCreate(CUstream* stream, unsigned flags) {
  *stream = (CUstream)0x4000;
  return flags == CU_STREAM_NON_BLOCKING ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuStreamSynchronize(CUstream stream) { return CUDA_SUCCESS; }
CUresult cuStreamQuery(CUstream stream) {
  return stream == (CUstream)0x4000 ? CUDA_SUCCESS
      : stream == (CUstream)0x4001 ? CUDA_ERROR_NOT_READY : CUDA_ERROR_INVALID_HANDLE;
}
CUresult cuStreamDestroy_v2(CUstream stream) { note("destroy stream\n"); return CUDA_SUCCESS; }
CUresult cuEventCreate(CUevent* event, unsigned flags) {
  *event = (CUevent)0x5000;
  return CUDA_SUCCESS;
}
CUresult cuEventRecord(CUevent event, CUstream stream) { return CUDA_SUCCESS; }
CUresult cuEventQuery(CUevent event) {
  return event == (CUevent)0x5000 ? CUDA_SUCCESS
      : event == (CUevent)0x5001 ? CUDA_ERROR_NOT_READY : CUDA_ERROR_INVALID_HANDLE;
}
CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned flags) {
  note("stream %p waits for %p\n", (void*)stream, (void*)event);
  return flags == CU_EVENT_WAIT_DEFAULT ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuEventSynchronize(CUevent event) { return CUDA_SUCCESS; }
#undef cuEventElapsedTime
CUresult cuEventElapsedTime(float* milliseconds, CUevent begin, CUevent end) {
  *milliseconds = 1.5f;
  return CUDA_SUCCESS;
}
CUresult cuEventDestroy_v2(CUevent event) { return CUDA_SUCCESS; }
CUresult cuLaunchKernelEx(const CUlaunchConfig* config, CUfunction function, void** parameters,
    void** extra) {
  float factor = *(float*)parameters[0];
  long long bias = *(long long*)parameters[1];
  double weight = *(double*)parameters[2];
  float* x = *(float**)parameters[3];
  int length = *(int*)parameters[4];
  note("launch %p grid %u,%u,%u block %u,%u,%u shared %u stream %p", (void*)function,
      config->gridDimX, config->gridDimY, config->gridDimZ, config->blockDimX, config->blockDimY,
      config->blockDimZ, config->sharedMemBytes, (void*)config->hStream);
  for (unsigned i = 0; i < config->numAttrs; i++) {
    if (config->attrs[i].id == CU_LAUNCH_ATTRIBUTE_COOPERATIVE) {
      note(" cooperative %d", config->attrs[i].value.cooperative);
    } else if (config->attrs[i].id == CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION) {
      note(" cluster %u,%u,%u", config->attrs[i].value.clusterDim.x,
          config->attrs[i].value.clusterDim.y, config->attrs[i].value.clusterDim.z);
    } else {
      return CUDA_ERROR_INVALID_VALUE;
    }
  }
  note("\n");
  for (int i = 0; i < length; i++) {
    x[i] = (float)((double)factor * x[i] + (double)bias + weight);
  }
  return CUDA_SUCCESS;
}
CUresult cuStreamBeginCapture_v2(CUstream stream, CUstreamCaptureMode mode) {
  note("capture mode %d\n", mode);
  return CUDA_SUCCESS;
}
CUresult cuStreamEndCapture(CUstream stream, CUgraph* graph) {
  *graph = (CUgraph)0x6000;
  return CUDA_SUCCESS;
}
CUresult cuGraphInstantiateWithFlags(CUgraphExec* executable, CUgraph graph,
    unsigned long long flags) {
  *executable = (CUgraphExec)0x7000;
  return graph == (CUgraph)0x6000 && flags == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuGraphExecUpdate_v2(CUgraphExec executable, CUgraph graph,
    CUgraphExecUpdateResultInfo* told) {
  note("update %p by %p\n", (void*)executable, (void*)graph);
  memset(told, 0, sizeof *told);
  if (graph != (CUgraph)0x6000) {
    told->result = CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED;
    told->errorFromNode = (CUgraphNode)1;
    return CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE;
  }
  return executable == (CUgraphExec)0x7000 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}
CUresult cuGraphLaunch(CUgraphExec executable, CUstream stream) {
  note("graph %p\n", (void*)executable);
  return CUDA_SUCCESS;
}
CUresult cuGraphDestroy(CUgraph graph) { note("destroy graph\n"); return CUDA_SUCCESS; }
CUresult cuGraphExecDestroy(CUgraphExec executable) { return CUDA_SUCCESS; }
CUresult cuGetErrorName(CUresult code, const char** name) {
  switch (code) {
    case CUDA_ERROR_INVALID_PTX: *name = "CUDA_ERROR_INVALID_PTX"; break;
    case CUDA_ERROR_NOT_FOUND: *name = "CUDA_ERROR_NOT_FOUND"; break;
    case CUDA_ERROR_OUT_OF_MEMORY: *name = "CUDA_ERROR_OUT_OF_MEMORY"; break;
    default: return CUDA_ERROR_INVALID_VALUE;
  }
  return CUDA_SUCCESS;
}
