/* Stands in for libnvidia-ml: two links of a device are up, confidential computing is on. */
#include <string.h>

int nvmlInit_v2(void) { return 0; }
int nvmlDeviceGetHandleByPciBusId_v2(const char* address, void** device) {
  if (strcmp(address, "0002:3b:04.0") != 0) {
    return 6; /* NVML_ERROR_NOT_FOUND */
  }
  *device = (void*)0x77;
  return 0;
}
int nvmlDeviceGetNvLinkState(void* device, unsigned link, unsigned* active) {
  *active = link == 3 || link == 17;
  return device == (void*)0x77 && link < 18 ? 0 : 2;
}
int nvmlDeviceGetNvLinkVersion(void* device, unsigned link, unsigned* version) {
  *version = link == 3 ? 5 : link == 17 ? 6 : 7; /* 3.1 and 4.0; 5.0 of links that are down */
  return device == (void*)0x77 ? 0 : 2;
}
int nvmlSystemGetConfComputeState(unsigned* state) {
  state[0] = 2;
  state[1] = 1;
  state[2] = 0;
  return 0;
}
