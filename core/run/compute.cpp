// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/compute.h"

#include "core/base/error.h"
#include "core/base/freed_memory.h"
#include "core/base/shown_text.h"
#include "core/base/tensor_memory.h"
#include "core/base/threads.h"
#include "core/run/devices.h"

#include <dlfcn.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <limits>
#include <new>
#include <string_view>
#include <thread>

namespace ff {
namespace {

/// Velocities of pixels that are never inked fade into denormal numbers, which cost the processor a hundred
/// times as much as zero. Threads that are started later inherit this.
void flushDenormals()
{
    at::globalContext().setFlushDenormal(true);
}

/// The shortest of so many times that a product of the kind that training makes takes, in seconds: `rows` of
/// a batch with weights of `width` units.
double productSeconds(std::int64_t rows, std::int64_t width, const at::TensorOptions& options, int tries)
{
    const at::Tensor batch = at::ones({rows, width}, options);
    const at::Tensor weights = at::ones({width, width}, options);
    double shortest = std::numeric_limits<double>::max();
    for (int i = 0; i < tries; ++i) { // in one thread, so that other programs disturb few of them
        const auto start = std::chrono::steady_clock::now();
        at::mm(batch, weights.t()).sum().item<float>(); // a device answers when it is done
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        shortest = std::min(shortest, taken.count());
    }
    return shortest;
}

/// Whether three small products took so long that they are done in software, a number at a time: ten of the
/// size that is measured would make every program start a third of a second later.
bool isInSoftware(const at::TensorOptions& options, const at::TensorOptions& shortOptions)
{
    constexpr double muchLonger = 6;
    return productSeconds(8, 512, shortOptions, 3) > muchLonger * productSeconds(8, 512, options, 10);
}

/// Clearly faster, so that noise does not decide from one start to the next.
bool isBfloat16Fast(const at::TensorOptions& options)
{
    const at::TensorOptions shortOptions = options.dtype(at::kBFloat16);
    const std::int64_t width = options.device().is_cpu() ? 512 : 4096; // enough to keep it busy
    try {
        return !isInSoftware(options, shortOptions)
            && productSeconds(width / 8, width, shortOptions, 10) * 1.3
            < productSeconds(width / 8, width, options, 10);
    } catch (const std::exception&) {
        return false; // DNNL_MAX_CPU_ISA forbids what LibTorch found on this processor
    }
}

/// LibTorch has no exception of its own for it on the CPU, and says it in other words from version to
/// version.
bool saysOutOfMemory(const std::string& text)
{
    return text.find("can't allocate memory") != std::string::npos
        || text.find("not enough memory") != std::string::npos
        || text.find("out of memory") != std::string::npos;
}

Sentence outOfMemorySentence(const std::string& text)
{
    constexpr std::string_view before = "tried to allocate ";
    Sentence problem = FF_TR("There is not enough memory.");
    if (const std::size_t found = text.find(before); found != std::string::npos) {
        const std::size_t number = found + before.size(); // "274877906944 bytes" or "2.50 GiB"
        const std::size_t end = text.find_first_of(".,", text.find(' ', number));
        problem = {FF_TR("There is not enough memory for another %1."), {text.substr(number, end - number)}};
    }
    return problem.followedBy(FF_TR("Fewer or smaller layers, a smaller batch or fewer images take less."));
}

/// splitmix64: spreads seed and stream over all bits, so that neighbouring seeds share nothing.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

} // namespace

at::ScalarType Compute::productType(const Settings& settings) const
{
    const bool shortProducts = settings.precision == Precision::Bfloat16
        || (settings.precision == Precision::Auto && fastBfloat16);
    return shortProducts ? at::kBFloat16 : at::kFloat;
}

Settings Compute::resolved(Settings settings) const
{
    settings.precision = productType(settings) == at::kBFloat16 ? Precision::Bfloat16 : Precision::Float32;
    return settings;
}

Numerics Compute::numerics(const Settings& settings) const
{
    Numerics numerics(options());
    numerics.product = productType(settings);
    numerics.threads = threads;
    numerics.techniques = techniques;
    numerics.ranks = ranks;
    if (!device.is_cpu()) {
        // What saves work of a processor costs an accelerator more than it saves: it waits for more and
        // smaller operations, and which rows are left out it would have to tell before anything else begins.
        numerics.threads = 1;
        numerics.techniques
            = {.shareImageProduct = false, .compactRows = false, .skipZeros = false, .fuse = false};
    }
    return numerics;
}

int defaultThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

Compute makeCompute(int threads, const std::string& device)
{
    const std::vector<std::string> names = deviceNames();
    if (std::ranges::find(names, device) == names.end()) {
        throw Error(FF_TR("there is no device '%1' for this LibTorch on this machine; there is: %2"),
                    {device, listedDevices()});
    }
    Compute compute;
    compute.threads = threads > 0 ? threads : defaultThreads();
    keepFreedMemory();
    leaveRoomBehindTensors();
    flushDenormals();
    keepLibrariesInOneThread();
    compute.device = at::Device(device);
    compute.fastBfloat16 = isBfloat16Fast(compute.options());
    return compute;
}

at::Generator makeRandom(std::int64_t seed, RandomStream stream)
{
    const std::uint64_t start
        = mixed(mixed(static_cast<std::uint64_t>(seed)) + static_cast<std::uint64_t>(stream));
    return at::make_generator<at::CPUGeneratorImpl>(start);
}

Blas blasInUse()
{
    Dl_info info {};
    void* symbol = dlsym(RTLD_DEFAULT, "sgemm_");
    if (symbol == nullptr || dladdr(symbol, &info) == 0 || info.dli_fname == nullptr) {
        return {"built into LibTorch", false};
    }
    std::error_code ignored;
    const std::string file = std::filesystem::canonical(info.dli_fname, ignored).string();
    for (const auto& [part, name] : {std::pair {"blis", "BLIS"},
                                     {"openblas", "OpenBLAS"},
                                     {"mkl", "MKL"},
                                     {"atlas", "ATLAS"},
                                     {"torch", "built into LibTorch"}}) {
        if (file.find(part) != std::string::npos) {
            return {std::string(name) + " (" + file + ")", false};
        }
    }
    return {"reference BLAS (" + file + ")", file.find("libblas") != std::string::npos};
}

Sentence sentenceOf(const std::exception& error)
{
    if (const auto* own = dynamic_cast<const Error*>(&error)) {
        return own->sentence().shown();
    }
    const auto* tensorError = dynamic_cast<const c10::Error*>(&error);
    const std::string text = tensorError != nullptr ? tensorError->what_without_backtrace() : error.what();
    const bool lacksMemory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr
        || (tensorError != nullptr && saysOutOfMemory(text));
    const Sentence sentence
        = lacksMemory ? outOfMemorySentence(text) : Sentence(text.substr(0, text.find('\n')));
    return sentence.shown();
}

} // namespace ff
