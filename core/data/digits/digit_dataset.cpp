// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_dataset.h"

#include "core/base/progress.h"
#include "core/data/digits/digit_generator.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

namespace ff {

namespace {

constexpr std::size_t chunkCount = 250;

/// Fills a split digit by digit; any number of threads may take part, chunk by chunk.
class SplitWriter
{
public:
    SplitWriter(std::uint64_t seed, std::uint64_t firstDigit, Split& split)
        : m_seed(seed)
        , m_firstDigit(firstDigit)
        , m_split(split)
        , m_pixels(split.pixels.writable())
    { }

    /// Does the next chunk that nobody has taken. False: there was none left.
    bool doNextChunk()
    {
        const std::size_t begin = m_next.fetch_add(chunkCount);
        const std::size_t end = std::min(begin + chunkCount, m_split.count());
        for (std::size_t i = begin; i < end; ++i) {
            const WrittenDigit digit = writeDigit(m_seed, m_firstDigit + i);
            const std::vector<std::uint8_t> pixels = renderInk(digit.strokes, digit.style);
            m_split.labels[i] = digit.label;
            std::ranges::copy(pixels, m_pixels.subspan(i * pixels.size()).begin());
        }
        return begin < end;
    }

    double shareTaken() const
    {
        return static_cast<double>(std::min(m_next.load(), m_split.count()))
            / static_cast<double>(m_split.count());
    }

    /// For helping threads: chunks until none is left or a stop is asked for. Keeps what is thrown.
    void help(const std::stop_token& stop)
    {
        try {
            while (!stop.stop_requested() && doNextChunk()) { }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_problem = std::current_exception();
        }
    }

    /// Rethrows what a helper met. To be called when the helpers have ended.
    void rethrowProblem() const
    {
        if (m_problem) {
            std::rethrow_exception(m_problem);
        }
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_firstDigit;
    Split& m_split;
    std::span<std::uint8_t> m_pixels;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_problem;
};

Split writeSplit(std::uint64_t seed, std::uint64_t firstDigit, std::size_t count, unsigned threads,
                 const ProgressCallback& progress)
{
    Split split;
    split.labels.resize(count);
    split.pixels.resize(count * inkSide * inkSide);
    SplitWriter writer(seed, firstDigit, split);
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i) {
            helpers.emplace_back([&writer](const std::stop_token& stop) { writer.help(stop); });
        }
        // When `progress` throws, the helpers' destructors ask them to stop and wait for them.
        while (writer.doNextChunk()) {
            report(progress, writer.shareTaken());
        }
        for (std::jthread& helper : helpers) {
            helper.join();
        }
    }
    writer.rethrowProblem();
    report(progress, 1);
    return split;
}

} // namespace

Dataset makeBuiltinDigits(std::uint64_t seed, std::size_t trainCount, std::size_t testCount,
                          const ProgressCallback& progress, unsigned threads)
{
    const unsigned used = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    const double trainShare = static_cast<double>(trainCount) / static_cast<double>(trainCount + testCount);
    Dataset data {FF_TR("Built-in digits"), inkSide, inkSide, {}, {}, {}};
    for (int digit = 0; digit < 10; ++digit) {
        data.classes.push_back(std::to_string(digit));
    }
    data.train = writeSplit(seed, 0, trainCount, used, portion(progress, 0, trainShare));
    data.test = writeSplit(seed, firstTestDigit, testCount, used, portion(progress, trainShare, 1));
    return data;
}

} // namespace ff
