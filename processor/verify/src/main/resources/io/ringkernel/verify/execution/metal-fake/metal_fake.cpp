// Stands in for the Objective-C runtime and Metal on x86-64 Linux: a library that exports what the
// Metal back end calls. It keeps count of every object, says where Metal's rules are broken (the
// checks of Metal's validation layer that concern compute), runs kernels on a thread of its own as a
// GPU does, and fails on request. Kernels are compiled by who installs the compiler.
//
// objc_msgSend is a variadic function here: by the calling convention of x86-64 on Linux it finds
// the arguments of any function in it, words in registers and MTLSize on the stack.
#include "emulator.h"

#include <condition_variable>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <dlfcn.h>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

struct Size {
    unsigned long width, height, depth;
};

enum Kind { CLASS, DEVICE, STRING, OPTIONS, ERROR, LIBRARY, FUNCTION, PIPELINE, BUFFER, QUEUE,
            COMMANDS, ENCODER };
const char *const NAMES[] = {"class", "device", "string", "options", "error", "library", "function",
                             "pipeline", "buffer", "queue", "commands", "encoder"};

typedef int (*Entry)(unsigned kernel, void **arguments, emu_launch *launch, char *message,
                     unsigned length);

struct Kernel {
    Entry entry;
    unsigned number, buffers;
    std::string name;
};

struct Object;

struct Launch {
    Object *pipeline;
    std::map<unsigned, Object *> buffers;
    std::map<unsigned, std::vector<char>> bytes;
    std::map<unsigned, unsigned long> group_memory;
    Size groups, threads;
};

constexpr size_t CANARY = 4096;
constexpr unsigned char MARK = 0xA5;
constexpr unsigned MOST_ARGUMENTS = 40;
enum Status { NOT_ENQUEUED = 0, COMMITTED = 2, COMPLETED = 4, FAILED = 5 };

// Never freed: a message to an object that is gone must be told from others.
struct Object {
    Kind kind;
    unsigned number;
    long retains = 1;
    std::string text, domain;          // of strings, errors, classes
    long code = 0;                     // of errors
    Object *owner = nullptr;           // device, library, queue or command buffer it comes from
    Kernel kernel{};                   // of functions and pipelines
    std::map<std::string, Kernel> kernels; // of libraries
    char *memory = nullptr;            // of buffers
    size_t length = 0;
    std::vector<Launch> launches;      // of command buffers
    int status = NOT_ENQUEUED, launchesUnderWay = 0;
    bool strict = false, encoding = false, ended = false;
    Object *error = nullptr, *pipeline = nullptr;
    std::map<unsigned, Object *> buffers; // of encoders
    std::map<unsigned, std::vector<char>> bytes;
    std::map<unsigned, unsigned long> group_memory;
};

// Never destroyed: the thread that runs kernels still waits when the process ends.
std::mutex &lock = *new std::mutex;
std::condition_variable &changed = *new std::condition_variable;
unsigned made[ENCODER + 1];
long live;
std::map<std::string, Object *> classes;
std::set<std::string> selectors;
thread_local std::vector<std::vector<Object *>> pools;
std::map<std::string, long> faults;
std::string failureText, recorded, broken;
std::deque<Object *> committed;
bool recording = false, working = false;
const char *(*compile)(const char *source);

void note(const char *format, ...) __attribute__((format(printf, 1, 2)));
void note(const char *format, ...) {
    if (!recording) {
        return;
    }
    char line[400];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    recorded += line;
    recorded += '\n';
}

void violation(const char *format, ...) __attribute__((format(printf, 1, 2)));
void violation(const char *format, ...) {
    char line[400];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    broken += line;
    broken += '\n';
}

bool fails(const char *what, long *value = nullptr) {
    auto fault = faults.find(what);
    if (fault == faults.end()) {
        return false;
    }
    if (value) {
        *value = fault->second;
    }
    return true;
}

long macOs() {
    long version = 15;
    fails("macOS", &version);
    return version;
}

Object *make(Kind kind, Object *owner) {
    Object *fresh = new Object;
    fresh->kind = kind;
    fresh->number = ++made[kind];
    fresh->owner = owner;
    live += kind != CLASS;
    return fresh;
}

Object *autoreleased(Object *object) {
    if (pools.empty()) {
        violation("%s#%u is autoreleased without a pool", NAMES[object->kind], object->number);
    } else {
        pools.back().push_back(object);
    }
    return object;
}

Object *string(const std::string &text) {
    Object *fresh = make(STRING, nullptr);
    fresh->text = text;
    return autoreleased(fresh);
}

void release(Object *object);

void dispose(Object *object) {
    live--;
    switch (object->kind) {
    case BUFFER:
        free(object->memory);
        object->memory = nullptr;
        break;
    case ENCODER:
        if (!object->ended) {
            violation("encoder#%u is released before endEncoding", object->number);
        }
        object->buffers.clear();
        object->bytes.clear();
        break;
    case COMMANDS:
        if (object->encoding) {
            violation("commands#%u is released while it is encoded", object->number);
        }
        if (object->error) {
            release(object->error);
        }
        break;
    default:
        break;
    }
}

void release(Object *object) {
    if (object->kind == CLASS) {
        return;
    }
    if (object->retains <= 0) {
        violation("%s#%u is released once too often", NAMES[object->kind], object->number);
        return;
    }
    if (--object->retains == 0) {
        dispose(object);
    }
}

Object *failure(const std::string &domain, long code, const std::string &text) {
    Object *fresh = make(ERROR, nullptr);
    fresh->domain = domain;
    fresh->code = code;
    fresh->text = text;
    return fresh;
}

// --- compiling ---------------------------------------------------------------------------------

Object *newLibrary(Object *device, Object *source, Object *options, Object **error) {
    if (!options || !options->strict) {
        violation("a library is compiled with fast mathematics");
    }
    if (!options || options->code == 0) {
        violation("a library is compiled for a language version by chance");
    }
    long code = 0;
    std::string answer = fails("library", &code) ? "E" + failureText : compile(source->text.c_str());
    if (answer[0] == 'E') {
        *error = autoreleased(failure("MTLLibraryErrorDomain", 3, answer.substr(1)));
        return nullptr;
    }
    // P<path>, then lines of a kernel's name, its number and how many buffers it has.
    size_t end = answer.find('\n');
    void *loaded = dlopen(answer.substr(1, end - 1).c_str(), RTLD_NOW | RTLD_LOCAL);
    Entry entry = loaded ? (Entry)dlsym(loaded, "emu_entry") : nullptr;
    if (!entry) {
        *error = autoreleased(failure("MTLLibraryErrorDomain", 1, dlerror()));
        return nullptr;
    }
    Object *library = make(LIBRARY, device);
    char name[300];
    unsigned number, buffers;
    for (const char *at = answer.c_str() + end + 1;
         sscanf(at, "%299s %u %u", name, &number, &buffers) == 3; at = strchr(at, '\n') + 1) {
        library->kernels[name] = {entry, number, buffers, name};
    }
    return library;
}

Object *newFunction(Object *library, Object *name) {
    auto found = library->kernels.find(name->text);
    if (found == library->kernels.end()) {
        return nullptr;
    }
    Object *function = make(FUNCTION, library->owner);
    function->kernel = found->second;
    return function;
}

Object *newPipeline(Object *device, Object *function, Object **error) {
    long code = 0;
    if (fails("pipeline", &code)) {
        *error = autoreleased(failure("AGXMetalG13X", code, failureText));
        return nullptr;
    }
    if (function->owner != device) {
        violation("a function of another device is made ready");
    }
    Object *pipeline = make(PIPELINE, device);
    pipeline->kernel = function->kernel;
    return pipeline;
}

// --- memory ------------------------------------------------------------------------------------

constexpr unsigned long MOST_BYTES = 1ul << 30;

Object *newBuffer(Object *device, unsigned long length, unsigned long options) {
    if (length == 0 || length > MOST_BYTES) {
        violation("a buffer of %lu bytes is asked for", length);
        return nullptr;
    }
    if (options != 0) {
        violation("a buffer has options %lu", options);
    }
    long most = 0;
    if (fails("memory", &most) && length > (unsigned long)most) {
        return nullptr;
    }
    Object *buffer = make(BUFFER, device);
    buffer->memory = (char *)aligned_alloc(4096, (length + 2 * CANARY + 4095) & ~4095ul);
    buffer->length = length;
    memset(buffer->memory, MARK, length + 2 * CANARY);
    memset(buffer->memory + CANARY, 0, length);
    return buffer;
}

bool intact(const Object *buffer) {
    for (size_t i = 0; i < CANARY; i++) {
        if ((unsigned char)buffer->memory[i] != MARK
            || (unsigned char)buffer->memory[CANARY + buffer->length + i] != MARK) {
            return false;
        }
    }
    return true;
}

// --- running -----------------------------------------------------------------------------------

// Empty, or what went wrong.
std::string run(const Launch &launch) {
    void *arguments[MOST_ARGUMENTS] = {};
    for (auto &buffer : launch.buffers) {
        arguments[buffer.first] = buffer.second->memory + CANARY;
    }
    for (auto &bytes : launch.bytes) {
        arguments[bytes.first] = (void *)bytes.second.data();
    }
    emu_launch how = {};
    how.grid = {(unsigned)launch.groups.width, (unsigned)launch.groups.height,
                (unsigned)launch.groups.depth};
    how.block = {(unsigned)launch.threads.width, (unsigned)launch.threads.height,
                 (unsigned)launch.threads.depth};
    how.width = 32;
    std::vector<std::vector<char>> blocks;
    for (auto &block : launch.group_memory) {
        // a vector has the alignment of its elements
        blocks.emplace_back(block.second + 16);
        char *begin = blocks.back().data();
        how.launched_begin[block.first] = begin + (16 - (unsigned long)begin % 16) % 16;
        how.launched_bytes[block.first] = block.second;
        how.launched = block.first + 1;
    }
    char message[500] = "";
    const Kernel &kernel = launch.pipeline->kernel;
    int code = kernel.entry(kernel.number, arguments, &how, message, sizeof message);
    for (auto &buffer : launch.buffers) {
        if (!intact(buffer.second)) {
            return kernel.name + " writes outside of buffer " + std::to_string(buffer.first);
        }
    }
    return code == 0 ? "" : kernel.name + ": " + message;
}

void finish(Object *commands, const std::string &wrong) {
    long code = 0;
    bool removed = fails("removed"), injected = removed || fails("commands", &code);
    if (injected) {
        faults.erase("commands");
        commands->error = failure("MTLCommandBufferErrorDomain", removed ? 11 : code, failureText);
    } else if (!wrong.empty()) {
        violation("%s", wrong.c_str());
        commands->error = failure("MTLCommandBufferErrorDomain", 3, wrong);
    }
    commands->status = commands->error ? FAILED : COMPLETED;
    for (Launch &launch : commands->launches) {
        release(launch.pipeline);
        for (auto &buffer : launch.buffers) {
            release(buffer.second);
        }
    }
    commands->launches.clear();
    release(commands);
    changed.notify_all();
}

void work() {
    std::unique_lock<std::mutex> held(lock);
    for (;;) {
        changed.wait(held, [] { return !committed.empty(); });
        Object *commands = committed.front();
        committed.pop_front();
        long microseconds = 0;
        fails("delay", &microseconds);
        bool skipped = fails("removed") || fails("commands");
        std::vector<Launch> launches = commands->launches;
        held.unlock();
        usleep((useconds_t)microseconds);
        std::string wrong;
        for (size_t i = 0; i < launches.size() && !skipped; i++) {
            wrong += run(launches[i]);
        }
        held.lock();
        finish(commands, wrong);
    }
}

void commit(Object *commands) {
    if (commands->status != NOT_ENQUEUED || commands->encoding) {
        violation("commands#%u is committed %s", commands->number,
                  commands->encoding ? "while it is encoded" : "twice");
        return;
    }
    commands->status = COMMITTED;
    commands->retains++;
    committed.push_back(commands);
    if (!working) {
        working = true;
        std::thread(work).detach();
    }
    changed.notify_all();
}

void dispatch(Object *encoder, Size groups, Size threads) {
    unsigned long items = threads.width * threads.height * threads.depth;
    note("[encoder#%u dispatchThreadgroups:%lu,%lu,%lu threadsPerThreadgroup:%lu,%lu,%lu]",
         encoder->number, groups.width, groups.height, groups.depth, threads.width, threads.height,
         threads.depth);
    if (!encoder->pipeline) {
        violation("a dispatch without a pipeline");
        return;
    }
    const Kernel &kernel = encoder->pipeline->kernel;
    if (items == 0 || items > 1024 || groups.width * groups.height * groups.depth == 0) {
        violation("%s is dispatched with %lu work items a group", kernel.name.c_str(), items);
        return;
    }
    for (unsigned i = 0; i < kernel.buffers; i++) {
        if (!encoder->buffers.count(i) && !encoder->bytes.count(i)) {
            violation("%s is dispatched without buffer %u", kernel.name.c_str(), i);
            return;
        }
    }
    encoder->pipeline->retains++;
    for (auto &buffer : encoder->buffers) {
        buffer.second->retains++;
    }
    encoder->owner->launches.push_back(
        {encoder->pipeline, encoder->buffers, encoder->bytes, encoder->group_memory, groups,
         threads});
}

void await(Object *commands, std::unique_lock<std::mutex> &held) {
    if (commands->status < COMMITTED) {
        violation("commands#%u is waited for before it is committed", commands->number);
        return;
    }
    changed.wait(held, [&] { return commands->status >= COMPLETED; });
}

void *contents(Object *buffer) { return buffer->memory + CANARY; }

const char *id(const Object *object, char *text) {
    if (!object) {
        return "nil";
    }
    snprintf(text, 40, "%s#%u", NAMES[object->kind], object->number);
    return text;
}

} // namespace

// --- exports -----------------------------------------------------------------------------------

extern "C" {

void *objc_getClass(const char *name) {
    std::lock_guard<std::mutex> held(lock);
    if (strcmp(name, "NSString") != 0 && strcmp(name, "MTLCompileOptions") != 0) {
        return nullptr;
    }
    Object *&found = classes[name];
    if (!found) {
        found = make(CLASS, nullptr);
        found->text = name;
    }
    return found;
}

const char *sel_registerName(const char *name) {
    std::lock_guard<std::mutex> held(lock);
    return selectors.insert(name).first->c_str();
}

void *objc_autoreleasePoolPush() {
    std::lock_guard<std::mutex> held(lock);
    pools.emplace_back();
    note("push");
    return (void *)pools.size();
}

void objc_autoreleasePoolPop(void *token) {
    std::lock_guard<std::mutex> held(lock);
    note("pop");
    if ((size_t)token != pools.size()) {
        violation("pools are not closed in reverse");
    }
    std::vector<Object *> pool = pools.back();
    pools.pop_back();
    for (Object *object : pool) {
        release(object);
    }
}

void *MTLCreateSystemDefaultDevice() {
    std::lock_guard<std::mutex> held(lock);
    note("MTLCreateSystemDefaultDevice");
    return fails("device") ? nullptr : make(DEVICE, nullptr);
}

Size objc_msgSend_stret(Object *self, const char *selector) {
    std::lock_guard<std::mutex> held(lock);
    note("[%s#%u %s]", NAMES[self->kind], self->number, selector);
    if (strcmp(selector, "maxThreadsPerThreadgroup") != 0) {
        violation("%s gives no structure", selector);
    }
    long flat = 0;
    return fails("flat", &flat) ? Size{1024, (unsigned long)flat, (unsigned long)flat}
                                : Size{1024, 512, 64};
}

#define HANDLE(N) Object *N = va_arg(arguments, Object *)
#define WORD(N) unsigned long N = va_arg(arguments, unsigned long)

static void *send(Object *self, const char *selector, va_list arguments,
                  std::unique_lock<std::mutex> &held) {
    char a[40], b[40];
    std::string what = selector;
    if (what == "retain") {
        note("[%s retain]", id(self, a));
        self->retains++;
        return self;
    }
    if (what == "release") {
        note("[%s release]", id(self, a));
        release(self);
        return nullptr;
    }
    if (what == "respondsToSelector:") {
        const char *method = va_arg(arguments, const char *);
        note("[%s respondsToSelector:%s]", id(self, a), method);
        bool has = strcmp(method, "setMathMode:") == 0     ? macOs() >= 15
                   : strcmp(method, "architecture") == 0 ? macOs() >= 14
                                                         : false;
        return (void *)(unsigned long)has;
    }
    switch (self->kind) {
    case CLASS:
        if (what == "stringWithUTF8String:" && self->text == "NSString") {
            return string(va_arg(arguments, const char *));
        }
        if (what == "new" && self->text == "MTLCompileOptions") {
            note("[MTLCompileOptions new]");
            return make(OPTIONS, nullptr);
        }
        break;
    case STRING:
        if (what == "UTF8String") {
            return (void *)self->text.c_str();
        }
        break;
    case ERROR:
        if (what == "localizedDescription") {
            return string(self->text);
        }
        if (what == "domain") {
            return string(self->domain);
        }
        if (what == "code") {
            return (void *)self->code;
        }
        break;
    case OPTIONS:
        if (what == "setLanguageVersion:") {
            WORD(version);
            note("[%s setLanguageVersion:%lu.%lu]", id(self, a), version >> 16, version & 0xffff);
            if (version >> 16 != 3 || (long)(version & 0xffff) > macOs() - 13) {
                violation("macOS %ld does not know version %lx of the language", macOs(), version);
            }
            self->code = (long)version;
            return nullptr;
        }
        if (what == "setFastMathEnabled:") {
            bool fast = (char)va_arg(arguments, int) != 0;
            note("[%s setFastMathEnabled:%d]", id(self, a), fast);
            self->strict = !fast;
            return nullptr;
        }
        if ((what == "setMathMode:" || what == "setMathFloatingPointFunctions:")
            && macOs() >= 15) {
            WORD(mode);
            note("[%s %s%lu]", id(self, a), selector, mode);
            self->strict = what == "setMathMode:" ? mode == 0 : self->strict && mode == 1;
            return nullptr;
        }
        break;
    case DEVICE:
        if (what == "name") {
            return string(fails("second") ? "Fake M2" : "Fake M1");
        }
        if (what == "maxBufferLength") {
            return (void *)MOST_BYTES;
        }
        if (what == "maxThreadgroupMemoryLength") {
            return (void *)32768ul;
        }
        if (what == "newCommandQueue") {
            note("[%s newCommandQueue]", id(self, a));
            return fails("queue") ? nullptr : make(QUEUE, self);
        }
        if (what == "newLibraryWithSource:options:error:") {
            HANDLE(source);
            HANDLE(options);
            note("[%s newLibraryWithSource:%zu options:%s error:]", id(self, a),
                 source->text.size(), id(options, b));
            return newLibrary(self, source, options, va_arg(arguments, Object **));
        }
        if (what == "newComputePipelineStateWithFunction:error:") {
            HANDLE(function);
            note("[%s newComputePipelineStateWithFunction:%s error:]", id(self, a),
                 id(function, b));
            return newPipeline(self, function, va_arg(arguments, Object **));
        }
        if (what == "newBufferWithLength:options:") {
            WORD(length);
            WORD(options);
            note("[%s newBufferWithLength:%lu options:%lu]", id(self, a), length, options);
            return newBuffer(self, length, options);
        }
        break;
    case LIBRARY:
        if (what == "newFunctionWithName:") {
            HANDLE(name);
            note("[%s newFunctionWithName:%s]", id(self, a), name->text.c_str());
            return newFunction(self, name);
        }
        break;
    case PIPELINE:
        if (what == "maxTotalThreadsPerThreadgroup") {
            long most = 1024;
            fails("threads", &most);
            return (void *)most;
        }
        if (what == "staticThreadgroupMemoryLength") {
            long bytes = 0;
            fails("group memory", &bytes);
            return (void *)bytes;
        }
        break;
    case BUFFER:
        if (what == "contents") {
            note("[%s contents]", id(self, a));
            return contents(self);
        }
        break;
    case QUEUE:
        if (what == "commandBuffer") {
            note("[%s commandBuffer]", id(self, a));
            return fails("command buffer") ? nullptr : autoreleased(make(COMMANDS, self));
        }
        break;
    case COMMANDS:
        if (what == "computeCommandEncoder") {
            note("[%s computeCommandEncoder]", id(self, a));
            if (self->encoding || self->status != NOT_ENQUEUED) {
                violation("%s is encoded by two", id(self, a));
            }
            self->encoding = true;
            return autoreleased(make(ENCODER, self));
        }
        if (what == "commit" || what == "waitUntilCompleted") {
            note("[%s %s]", id(self, a), selector);
            what == "commit" ? commit(self) : await(self, held);
            return nullptr;
        }
        if (what == "status") {
            return (void *)(long)self->status;
        }
        if (what == "error") {
            return self->error;
        }
        break;
    case ENCODER:
        if (self->ended) {
            violation("%s to encoder#%u, which has ended", selector, self->number);
            return nullptr;
        }
        if (what == "setComputePipelineState:") {
            HANDLE(pipeline);
            note("[%s setComputePipelineState:%s]", id(self, a), id(pipeline, b));
            if (pipeline->owner != self->owner->owner->owner) {
                violation("a pipeline of another device is set");
            }
            self->pipeline = pipeline;
            return nullptr;
        }
        if (what == "setBuffer:offset:atIndex:") {
            HANDLE(buffer);
            WORD(offset);
            WORD(index);
            note("[%s setBuffer:%s offset:%lu atIndex:%lu]", id(self, a), id(buffer, b), offset,
                 index);
            if (buffer->owner != self->owner->owner->owner || buffer->retains <= 0 || index > 30) {
                violation("%s is bound at %lu", id(buffer, b), index);
            }
            self->buffers[index] = buffer;
            return nullptr;
        }
        if (what == "setBytes:length:atIndex:") {
            const char *bytes = va_arg(arguments, const char *);
            WORD(length);
            WORD(index);
            note("[%s setBytes:length:%lu atIndex:%lu]", id(self, a), length, index);
            if (length == 0 || length > 4096 || index > 30) {
                violation("%lu bytes are bound at %lu", length, index);
            }
            self->bytes[index] = std::vector<char>(bytes, bytes + length);
            return nullptr;
        }
        if (what == "setThreadgroupMemoryLength:atIndex:") {
            WORD(length);
            WORD(index);
            note("[%s setThreadgroupMemoryLength:%lu atIndex:%lu]", id(self, a), length, index);
            if (length == 0 || length % 16 || length > 32768 || index > 7) {
                violation("%lu bytes of group memory are asked for at %lu", length, index);
                return nullptr;
            }
            self->group_memory[index] = length;
            return nullptr;
        }
        if (what == "dispatchThreadgroups:threadsPerThreadgroup:") {
            Size groups = va_arg(arguments, Size);
            dispatch(self, groups, va_arg(arguments, Size));
            return nullptr;
        }
        if (what == "endEncoding") {
            note("[%s endEncoding]", id(self, a));
            self->ended = true;
            self->owner->encoding = false;
            return nullptr;
        }
        break;
    case FUNCTION:
        break;
    }
    violation("%s does not know %s", id(self, a), selector);
    return nullptr;
}

void *objc_msgSend(Object *self, const char *selector, ...) {
    if (!self) {
        return nullptr; // as the language says
    }
    std::unique_lock<std::mutex> held(lock);
    if (self->retains <= 0) {
        violation("%s to %s#%u, which is gone", selector, NAMES[self->kind], self->number);
        return nullptr;
    }
    va_list arguments;
    va_start(arguments, selector);
    void *result = send(self, selector, arguments, held);
    va_end(arguments);
    return result;
}

// --- for tests ---------------------------------------------------------------------------------

void fake_compiler(const char *(*compiler)(const char *source)) { compile = compiler; }

void fake_fail(const char *what, long value, const char *text) {
    std::lock_guard<std::mutex> held(lock);
    faults[what] = value;
    failureText = text;
}

// Forgets faults, what was recorded and what was broken; objects stay counted.
void fake_reset(int record) {
    std::lock_guard<std::mutex> held(lock);
    faults.clear();
    recorded.clear();
    broken.clear();
    recording = record != 0;
}

const char *fake_recorded() { return recorded.c_str(); }

const char *fake_violations() { return broken.c_str(); }

// Objects that nobody has released, but classes.
long fake_live() {
    std::lock_guard<std::mutex> held(lock);
    return live;
}
}
