// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/compute.h"

#include "core/error.h"

#include <dlfcn.h>

#include <algorithm>
#include <filesystem>
#include <thread>

#ifdef FF_HAVE_BLIS
extern "C" void bli_thread_set_num_threads(std::int64_t threads);
#endif

namespace ff {
namespace {

void setThreads(int threads)
{
    // Velocities of pixels that are never inked fade into denormal numbers, which cost the processor a
    // hundred times as much as zero. Threads that OpenMP starts later inherit this.
    at::globalContext().setFlushDenormal(true);
    at::set_num_threads(threads);
#ifdef FF_HAVE_BLIS
    // BLIS keeps a count of its own and starts with one thread.
    bli_thread_set_num_threads(threads);
#endif
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

int defaultThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

Compute makeCompute(int threads, const std::string& device)
{
    if (device != "cpu" && device != "cuda") {
        throw Error("there is no device '" + device + "'; the devices are cpu and cuda");
    }
    if (device == "cuda" && !at::hasCUDA()) {
        throw Error("device 'cuda' was asked for, but this LibTorch or this machine has none");
    }
    Compute compute;
    compute.threads = threads > 0 ? threads : defaultThreads();
    setThreads(compute.threads);
    compute.options = at::TensorOptions().dtype(at::kFloat).device(device == "cuda" ? at::kCUDA : at::kCPU);
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

std::string plainText(const std::exception& error)
{
    const auto* tensorError = dynamic_cast<const c10::Error*>(&error);
    const std::string text = tensorError != nullptr ? tensorError->what_without_backtrace() : error.what();
    return text.substr(0, text.find('\n'));
}

} // namespace ff
