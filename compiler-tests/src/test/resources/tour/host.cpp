// What an OpenCL device gives a kernel, for one work item at a time.
typedef unsigned long size_type;
static thread_local int item;
static int size = 64;

extern "C" void rk_item(int index) { item = index; }

size_type get_global_id(unsigned axis) { return axis == 0 ? item : 0; }
size_type get_local_id(unsigned axis) { return axis == 0 ? item % size : 0; }
size_type get_group_id(unsigned axis) { return axis == 0 ? item / size : 0; }
size_type get_local_size(unsigned axis) { return axis == 0 ? size : 1; }
size_type get_num_groups(unsigned axis) { return axis == 0 ? 4 : 1; }
int popcount(int value) { return __builtin_popcount((unsigned)value); }
unsigned popcount(unsigned value) { return (unsigned)__builtin_popcount(value); }
void barrier(unsigned) { __builtin_trap(); }

int atomic_min(volatile int* place, int value) asm("_Z10atomic_minPU8CLglobalVii");
int atomic_min(volatile int* place, int value) {
  int before = *place;
  if (value < before) *place = value;
  return before;
}
int atomic_add(volatile int* place, int value) asm("_Z10atomic_addPU8CLglobalVii");
int atomic_add(volatile int* place, int value) { return __sync_fetch_and_add(place, value); }
