// Rivals that need the CUDA runtime's headers: the same protocol spoken by a host in C++, and CUB.
// Compiled by nvcc together with the text of the resident kernel: -DRIVAL_TEXT="\"resident.cu\"".
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <cub/cub.cuh>
#include <vector>
#include RIVAL_TEXT

static void fail(cudaError_t code, const char* what) {
    if (code != cudaSuccess) {
        fprintf(stderr, "%s: %s\n", what, cudaGetErrorString(code));
        exit(1);
    }
}

static void store(char* at, uint64_t value) {
    reinterpret_cast<std::atomic<uint64_t>*>(at)->store(value, std::memory_order_release);
}

static uint64_t load(const char* at) {
    return reinterpret_cast<const std::atomic<uint64_t>*>(at)->load(std::memory_order_acquire);
}

static void round_trips(int count, uint32_t ping) {
    char *mapped, *device;
    fail(cudaHostAlloc((void**)&mapped, RIVAL_MAPPED_BYTES, cudaHostAllocMapped), "cudaHostAlloc");
    memset(mapped, 0, RIVAL_MAPPED_BYTES);
    fail(cudaMalloc((void**)&device, RIVAL_DEVICE_BYTES), "cudaMalloc");
    fail(cudaMemset(device, 0, RIVAL_DEVICE_BYTES), "cudaMemset");
    fail(cudaDeviceSynchronize(), "synchronize");
    void* arguments[] = {&mapped, &device};
    fail(cudaLaunchCooperativeKernel((void*)rk_resident,
             dim3(1 + RK_EXECUTORS / (RK_THREADS / RK_WARP)), dim3(RK_THREADS), arguments, 0, 0),
         "cudaLaunchCooperativeKernel");
    const uint64_t actor = 1ull << 32;
    char* command = mapped + RK_M_COMMANDS;
    *(uint64_t*)(command + 8) = actor;
    *(uint32_t*)(command + 28) = RK_ACTIVE;
    store(command, 1ull | (uint64_t)RK_CREATE << 32);
    while ((uint32_t)load(mapped + RK_M_EVENTS) != 1) {
    }
    char *in = mapped + RK_M_INGRESS, *out = mapped + RK_M_EGRESS;
    std::vector<double> samples;
    for (int i = 0; i < count; i++) {
        auto begin = std::chrono::steady_clock::now();
        char* slot = in + RK_RING_SLOTS + (uint64_t)(i & (RK_INGRESS_SLOTS - 1)) * RK_SLOT_BYTES;
        uint64_t* words = (uint64_t*)slot;
        words[1] = 64 | (uint64_t)(RK_EXTENDED | RK_REPLY_WANTED) << 16;
        words[2] = actor;
        words[3] = words[4] = words[5] = words[6] = words[7] = 0;
        for (int k = 0; k < 8; k++) {
            words[8 + k] = (uint64_t)i * 8 + k;
        }
        store(slot, (uint32_t)(i + 1) | (uint64_t)ping << 32);
        const char* answer = out + RK_RING_SLOTS + (uint64_t)(i & (RK_EGRESS_SLOTS - 1)) * RK_SLOT_BYTES;
        while ((uint32_t)load(answer) != (uint32_t)(i + 1)) {
        }
        for (int k = 0; k < 8; k++) {
            if (((const uint64_t*)answer)[8 + k] != (uint64_t)i * 8 + k) {
                fprintf(stderr, "round trip %d: wrong answer\n", i);
                exit(1);
            }
        }
        store(out + RK_RING_HEAD, i + 1);
        samples.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    *(volatile uint32_t*)(mapped + RK_M_HOST) = 1;
    fail(cudaDeviceSynchronize(), "the end of the resident kernel");
    for (size_t i = 0; i < samples.size(); i++) {
        printf(i == 0 ? "%.4f" : " %.4f", samples[i]);
    }
    printf("\n");
    cudaFreeHost(mapped);
    cudaFree(device);
}

// One sum; everything that it needs stays for the next one.
static void cub_sum(size_t n) {
    static float *in, *out;
    static void* scratch;
    static size_t bytes, had;
    if (had != n) {
        fail(cudaMalloc((void**)&in, n * 4), "cudaMalloc");
        fail(cudaMalloc((void**)&out, 4), "cudaMalloc");
        fail(cudaMemset(in, 0x3f, n * 4), "cudaMemset");
        cub::DeviceReduce::Sum(nullptr, bytes, in, out, n);
        fail(cudaMalloc(&scratch, bytes), "cudaMalloc");
        had = n;
    }
    cudaEvent_t begin, end;
    cudaEventCreate(&begin);
    cudaEventCreate(&end);
    cudaEventRecord(begin);
    cub::DeviceReduce::Sum(scratch, bytes, in, out, n);
    cudaEventRecord(end);
    fail(cudaEventSynchronize(end), "CUB");
    float milliseconds;
    cudaEventElapsedTime(&milliseconds, begin, end);
    cudaEventDestroy(begin);
    cudaEventDestroy(end);
    printf("%.3f\n", n * 4 / 1e6 / milliseconds);
}

// Measures when it is asked to: one question in a line, one line of samples for it.
int main() {
    char line[256];
    while (fgets(line, sizeof line, stdin)) {
        unsigned long long count = 0;
        unsigned ping = 0;
        if (sscanf(line, "trips %llu %u", &count, &ping) == 2) {
            round_trips((int)count, ping);
        } else if (sscanf(line, "sum %llu", &count) == 1) {
            cub_sum(count);
        } else {
            fprintf(stderr, "not a question: %s", line);
            return 1;
        }
        fflush(stdout);
    }
    return 0;
}
