// Runs the jobs of a file, each in a child process, and writes what became of them.
//   runner JOBS RESULTS
// JOBS, little-endian: u32 count; then for each job u32 kernel, u32 grid[3], u32 block[3],
// u32 width, u64 seed, u32 seconds, u32 blocks of group memory and the u64 size of each, u32
// buffers; then for each buffer u64 size and its bytes.
// RESULTS: for each job u32 status, u64 nanoseconds, u32 length and text; then, if status is 0,
// the bytes of each buffer.
#include "emulator.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

extern "C" int emu_entry(unsigned kernel, void **arguments, emu_launch *launch, char *message,
                         unsigned length);

namespace {

enum Status { FINE, DIVERGENT, OUT_OF_BOUNDS, SANITIZER, TIMEOUT, CRASH };

constexpr unsigned long PAGE = 4096;
constexpr unsigned TEXT_BYTES = 4000;
constexpr unsigned char SLACK = 0xA5;
constexpr unsigned SPARE_ARGUMENTS = 100;

struct Buffer {
    char *mapping, *data;
    unsigned long size, room;

    bool near(const char *address) const {
        return address >= mapping && address < mapping + room + 2 * PAGE;
    }
};

struct Report {
    unsigned status;
    unsigned long long nanoseconds;
    char text[TEXT_BYTES];
};

std::vector<Buffer> buffers;
Report *report;

template <class T> T get(FILE *file) {
    T value;
    if (fread(&value, sizeof value, 1, file) != 1) {
        fprintf(stderr, "the job file is too short\n");
        exit(2);
    }
    return value;
}

emu_dim get_dim(FILE *file) {
    unsigned x = get<unsigned>(file), y = get<unsigned>(file), z = get<unsigned>(file);
    return {x, y, z};
}

unsigned long long now() {
    timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000ull + time.tv_nsec;
}

// Even seeds put the end of each buffer against a guard page, odd ones its start, so that both
// overruns and underruns fault under some seed. Pages are shared with the child.
Buffer read_buffer(FILE *file, unsigned long long seed) {
    Buffer buffer;
    buffer.size = get<unsigned long>(file);
    buffer.room = (buffer.size + PAGE - 1) & ~(PAGE - 1);
    buffer.mapping = (char *)mmap(nullptr, buffer.room + 2 * PAGE, PROT_NONE,
                                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (buffer.mapping == MAP_FAILED) {
        fprintf(stderr, "no memory for a buffer of %lu bytes\n", buffer.size);
        exit(2);
    }
    char *first = buffer.mapping + PAGE;
    if (buffer.room > 0) {
        mprotect(first, buffer.room, PROT_READ | PROT_WRITE);
        memset(first, SLACK, buffer.room);
    }
    buffer.data = seed % 2 ? first : first + buffer.room - buffer.size;
    if (buffer.size && fread(buffer.data, 1, buffer.size, file) != buffer.size) {
        fprintf(stderr, "the job file is too short\n");
        exit(2);
    }
    return buffer;
}

// Its end lies against a guard page; sizes are multiples of what the kernel aligns it to.
void take_group_memory(emu_launch &launch) {
    for (unsigned i = 0; i < launch.launched; i++) {
        unsigned long size = launch.launched_bytes[i], room = (size + PAGE - 1) & ~(PAGE - 1);
        char *mapping = (char *)mmap(nullptr, room + 2 * PAGE, PROT_NONE,
                                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapping == MAP_FAILED || (room > 0 && mprotect(mapping + PAGE, room,
                                                           PROT_READ | PROT_WRITE))) {
            fprintf(stderr, "no group memory of %lu bytes\n", size);
            exit(2);
        }
        launch.launched_begin[i] = mapping + PAGE + room - size;
    }
}

void fail(unsigned status) {
    report->status = status;
    _exit(0);
}

void on_fault(int, siginfo_t *info, void *) {
    char *address = (char *)info->si_addr;
    for (size_t i = 0; i < buffers.size(); i++) {
        if (buffers[i].near(address)) {
            emu_context *at = emu_current;
            snprintf(report->text, TEXT_BYTES,
                     "out-of-bounds access: argument %zu byte offset %ld (size %lu), work item "
                     "(%u,%u,%u) of group (%u,%u,%u)",
                     i, (long)(address - buffers[i].data), buffers[i].size, at->item.x, at->item.y,
                     at->item.z, at->group.x, at->group.y, at->group.z);
            fail(OUT_OF_BOUNDS);
        }
    }
    snprintf(report->text, TEXT_BYTES,
             (unsigned long)address < PAGE
                 ? "access through a null pointer: an argument is missing"
                 : "access at %p, outside every argument: a wild index, or too much local memory",
             (void *)address);
    fail(OUT_OF_BOUNDS);
}

void on_alarm(int) {
    snprintf(report->text, TEXT_BYTES, "the kernel did not end in time");
    fail(TIMEOUT);
}

void check_slack() {
    for (size_t i = 0; i < buffers.size(); i++) {
        const Buffer &buffer = buffers[i];
        const char *first = buffer.mapping + PAGE;
        for (const char *at = first; at < first + buffer.room; at++) {
            bool inside = at >= buffer.data && at < buffer.data + buffer.size;
            if (!inside && (unsigned char)*at != SLACK) {
                snprintf(report->text, TEXT_BYTES,
                         "out-of-bounds write: argument %zu byte offset %ld (size %lu)", i,
                         (long)(at - buffer.data), buffer.size);
                fail(OUT_OF_BOUNDS);
            }
        }
    }
}

void install_handlers(unsigned seconds) {
    stack_t stack = {};
    stack.ss_sp = malloc(65536);
    stack.ss_size = 65536;
    sigaltstack(&stack, nullptr);
    struct sigaction fault = {};
    fault.sa_sigaction = on_fault;
    fault.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigaction(SIGSEGV, &fault, nullptr);
    sigaction(SIGBUS, &fault, nullptr);
    struct sigaction late = {};
    late.sa_handler = on_alarm;
    late.sa_flags = SA_ONSTACK;
    sigaction(SIGALRM, &late, nullptr);
    alarm(seconds);
}

void run_in_child(unsigned kernel, emu_launch launch, unsigned seconds, int errors) {
    dup2(errors, 2);
    install_handlers(seconds);
    take_group_memory(launch);
    std::vector<void *> arguments;
    for (Buffer &buffer : buffers) {
        arguments.push_back(buffer.data);
    }
    arguments.resize(arguments.size() + SPARE_ARGUMENTS); // null: a missing one faults when used
    unsigned long long begin = now();
    int code = emu_entry(kernel, arguments.data(), &launch, report->text, TEXT_BYTES);
    report->nanoseconds = now() - begin;
    if (code != 0) {
        fail(code < 0 ? CRASH : DIVERGENT);
    }
    check_slack();
    fail(FINE);
}

// What the child did not say itself: a sanitizer's text, or the signal that ended it.
void explain(int state, FILE *errors) {
    if (WIFEXITED(state) && WEXITSTATUS(state) == 0) {
        return;
    }
    rewind(errors);
    size_t length = fread(report->text, 1, TEXT_BYTES - 1, errors);
    report->text[length] = 0;
    bool sanitizer = strstr(report->text, "runtime error:") != nullptr;
    report->status = sanitizer ? SANITIZER : CRASH;
    if (length == 0) {
        snprintf(report->text, TEXT_BYTES, "the kernel's process ended with state %d", state);
    }
}

void write_result(FILE *results) {
    unsigned length = (unsigned)strlen(report->text);
    fwrite(&report->status, 4, 1, results);
    fwrite(&report->nanoseconds, 8, 1, results);
    fwrite(&length, 4, 1, results);
    fwrite(report->text, 1, length, results);
    for (Buffer &buffer : buffers) {
        if (report->status == FINE) {
            fwrite(buffer.data, 1, buffer.size, results);
        }
        munmap(buffer.mapping, buffer.room + 2 * PAGE);
    }
    buffers.clear();
}

void run_job(FILE *jobs, FILE *results) {
    unsigned kernel = get<unsigned>(jobs);
    emu_launch launch = {};
    launch.grid = get_dim(jobs);
    launch.block = get_dim(jobs);
    launch.width = get<unsigned>(jobs);
    launch.seed = get<unsigned long long>(jobs);
    unsigned seconds = get<unsigned>(jobs);
    launch.launched = get<unsigned>(jobs);
    for (unsigned i = 0; i < launch.launched; i++) {
        launch.launched_bytes[i] = get<unsigned long>(jobs);
    }
    unsigned count = get<unsigned>(jobs);
    for (unsigned i = 0; i < count; i++) {
        buffers.push_back(read_buffer(jobs, launch.seed));
    }
    memset(report, 0, sizeof *report);
    FILE *errors = tmpfile();
    pid_t child = fork();
    if (child == 0) {
        run_in_child(kernel, launch, seconds, fileno(errors));
    }
    int state = 0;
    waitpid(child, &state, 0);
    explain(state, errors);
    fclose(errors);
    write_result(results);
}

} // namespace

int main(int count, char **words) {
    FILE *jobs = count == 3 ? fopen(words[1], "rb") : nullptr;
    FILE *results = count == 3 ? fopen(words[2], "wb") : nullptr;
    if (!jobs || !results) {
        fprintf(stderr, "usage: runner JOBS RESULTS\n");
        return 2;
    }
    report = (Report *)mmap(nullptr, sizeof(Report), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (unsigned left = get<unsigned>(jobs); left > 0; left--) {
        run_job(jobs, results);
    }
    fclose(results);
    return 0;
}
