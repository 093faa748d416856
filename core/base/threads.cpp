// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include "core/base/aten.h"
#include "core/base/crew.h"
#include "core/base/give_up.h"

#include <algorithm>

#ifdef FF_HAVE_BLIS
extern "C" void bli_thread_set_num_threads(std::int64_t threads);
#endif

namespace ff {
namespace {

void setLibraryThreads(int threads)
{
    at::set_num_threads(threads);
#ifdef FF_HAVE_BLIS
    // BLIS keeps a count of its own.
    bli_thread_set_num_threads(threads);
#endif
}

} // namespace

void splitWork(int threads, std::int64_t count, std::int64_t grain,
               const std::function<void(std::int64_t, std::int64_t)>& work)
{
    giveUpIfAsked();
    const std::int64_t grains = (count + grain - 1) / grain;
    const std::int64_t stretches = std::min<std::int64_t>(threads, grains);
    if (stretches <= 1) {
        work(0, count);
        return;
    }
    const GiveUpWhen* const asked = GiveUpWhen::current();
    const std::function<void(std::int64_t)> piece = [&](std::int64_t number) {
        const GiveUpWhen shared(asked);
        const std::int64_t begin = std::min(count, grains * number / stretches * grain);
        const std::int64_t end = std::min(count, grains * (number + 1) / stretches * grain);
        if (begin < end) {
            work(begin, end);
        }
    };
    Crew::instance().share(std::make_shared<SharedWork>(stretches, piece), stretches - 1);
}

void inProducts(std::int64_t count, std::int64_t multiplications,
                const std::function<void(std::int64_t, std::int64_t)>& work)
{
    // Blocks of rows in which products are computed well.
    constexpr std::int64_t block = 64;
    const std::int64_t fitting = productMultiplications / std::max<std::int64_t>(1, multiplications);
    const std::int64_t most = std::max(fitting / block, std::int64_t {1}) * block;
    for (std::int64_t begin = 0; begin < count; begin += most) {
        giveUpIfAsked();
        work(begin, std::min(count, begin + most));
    }
}

LibraryThreads::LibraryThreads(int threads)
{
    setLibraryThreads(threads);
}

LibraryThreads::~LibraryThreads()
{
    setLibraryThreads(1);
}

void keepLibrariesInOneThread()
{
    setLibraryThreads(1);
}

} // namespace ff
