/*
 * Stands in for a profiler: the library that NVTX 3 loads, compiled against NVIDIA's own header.
 * It notes what it is shown and told, and appends it to the file that FAKE_NVTX_LOG names. With
 * -DCLIENT this is a program that does what NVTX's own code does, to compare with.
 */
#include <nvtx3/nvToolsExt.h>
#ifdef CLIENT

int main(void) {
  nvtxRangePushA("outer");
  nvtxRangePushA("inner");
  nvtxRangePop();
  return nvtxRangePop();
}
#else
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char recorded[1 << 16];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static __thread int depth;

static void note(const char* format, ...) {
  char line[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  pthread_mutex_lock(&lock);
  strncat(recorded, line, sizeof recorded - strlen(recorded) - 1);
  if (getenv("FAKE_NVTX_LOG")) {
    FILE* log = fopen(getenv("FAKE_NVTX_LOG"), "a");
    fputs(line, log);
    fclose(log);
  }
  pthread_mutex_unlock(&lock);
}

const char* fake_recorded(void) { return recorded; }

static int push(const char* name) {
  note("%d push %s\n", depth, name);
  return depth++;
}

static int pop(void) {
  note("%d pop\n", --depth);
  return depth;
}

int InitializeInjectionNvtx2(NvtxGetExportTableFunc_t table) {
  const NvtxExportTableVersionInfo* version = table(NVTX_ETID_VERSIONINFO);
  const NvtxExportTableCallbacks* callbacks = table(NVTX_ETID_CALLBACKS);
  if (version->struct_size != sizeof *version || callbacks->struct_size != sizeof *callbacks
      || table(NVTX_ETID_RESERVED0) || callbacks->GetModuleFunctionTable(NVTX_CB_MODULE_SIZE, 0, 0)) {
    return 0;
  }
  version->SetInjectionNvtxVersion(NVTX_VERSION);
  note("version %u\n", version->version);
  NvtxFunctionTable functions;
  unsigned size;
  for (int module = NVTX_CB_MODULE_CORE; module < NVTX_CB_MODULE_SIZE; module++) {
    if (!callbacks->GetModuleFunctionTable(module, &functions, &size)) {
      return 0;
    }
    unsigned places = 0;
    for (unsigned i = 0; i < size; i++) {
      places += functions[i] != 0;
    }
    note("module %d: %u, %u places%s\n", module, size, places,
         functions[0] == 0 && functions[size] == 0 ? "" : ", and some at its ends");
  }
  callbacks->GetModuleFunctionTable(NVTX_CB_MODULE_CORE, &functions, 0);
  *functions[NVTX_CBID_CORE_RangePushA] = (NvtxFunctionPointer)push;
  *functions[NVTX_CBID_CORE_RangePop] = (NvtxFunctionPointer)pop;
  return 1;
}
#endif
