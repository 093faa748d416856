// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/sparse_kernel.h"

#include "core/base/error.h"
#include "core/base/processor.h"
#include "core/network/lanes.h"

#include <algorithm>
#include <bit>
#include <utility>

// A panel of 64 rows of the right matrix, as wide as the registers that hold the sums, stays in the first
// cache while all rows of the left one pass by it. Every number that is not zero is one broadcast, and one
// multiplication and addition per register.

namespace ff {
namespace {

using Vector8 = float __attribute__((vector_size(32)));
using Vector16 = float __attribute__((vector_size(64)));

/// Calls work(i) for i from 0 to count - 1, written out: of a loop GCC may make a copy through memory.
template <typename Work, int... i>
FF_INLINE void writtenOut(const Work& work, std::integer_sequence<int, i...>)
{
    (work(i), ...);
}

template <int count, typename Work>
FF_INLINE void writtenOut(const Work& work)
{
    writtenOut(work, std::make_integer_sequence<int, count>());
}

/// Numbers side by side in `count` registers, the last of which may be filled in part.
template <typename Vector, int count>
struct Strip
{
    static constexpr int lanes = sizeof(Vector) / sizeof(float);
    static constexpr int width = count * lanes;
    Vector parts[count];

    FF_INLINE void load(const float* from, int inLast)
    {
        writtenOut<count - 1>([&](int i)
                                  FF_LANE_WORK { std::memcpy(&parts[i], from + i * lanes, sizeof(Vector)); });
        loadPart(parts[count - 1], from + (count - 1) * lanes, inLast);
    }

    FF_INLINE void store(float* to, int inLast) const
    {
        writtenOut<count - 1>([&](int i)
                                  FF_LANE_WORK { std::memcpy(to + i * lanes, &parts[i], sizeof(Vector)); });
        storePart(parts[count - 1], to + (count - 1) * lanes, inLast);
    }

    FF_INLINE void scale(float factor)
    {
        writtenOut<count>([&](int i) FF_LANE_WORK { parts[i] *= factor; });
    }

    FF_INLINE void add(float factor, const Strip& other)
    {
        writtenOut<count>([&](int i) FF_LANE_WORK { parts[i] += other.parts[i] * factor; });
    }

    /// From memory, a register at a time: the sums need them all.
    FF_INLINE void add(float factor, const float* row)
    {
        asm("" : "+r"(row)); // one address for all, or GCC keeps one per register
        const Vector factors = factor - Vector {}; // exact, also for -0
        writtenOut<count>([&](int i) FF_LANE_WORK {
            Vector numbers;
            std::memcpy(&numbers, row + i * lanes, sizeof(Vector));
            parts[i] += numbers * factors;
        });
    }

private:
    /// Lane by lane, which becomes a masked load: a copy of any length would be a call.
    FF_INLINE static void loadPart(Vector& part, const float* from, int numbers)
    {
        if (numbers == lanes) {
            std::memcpy(&part, from, sizeof(Vector));
            return;
        }
        float padded[lanes];
        for (int lane = 0; lane < lanes; ++lane) {
            padded[lane] = lane < numbers ? from[lane] : 0.0F;
        }
        std::memcpy(&part, padded, sizeof(Vector));
    }

    FF_INLINE static void storePart(const Vector& part, float* to, int numbers)
    {
        if (numbers == lanes) {
            std::memcpy(to, &part, sizeof(Vector));
            return;
        }
        float padded[lanes];
        std::memcpy(padded, &part, sizeof(Vector));
        for (int lane = 0; lane < lanes; ++lane) {
            if (lane < numbers) {
                to[lane] = padded[lane];
            }
        }
    }
};

/// A strip of columns and a block of the marks.
struct Place
{
    std::int64_t column;
    int inLast; ///< numbers in the last register
    std::int64_t block;
};

/// Copies the rows of `right` that the marks of this block are for.
template <typename Strip>
FF_INLINE void fillPanel(const SparseKernel& k, const Place& at, float* panel)
{
    const std::int64_t first = at.block * markedNumbers;
    const std::int64_t count = std::min(markedNumbers, k.inner - first);
    for (std::int64_t i = 0; i < count; ++i) {
        Strip numbers;
        numbers.load(k.right + (first + i) * k.columns + at.column, at.inLast);
        numbers.scale(k.scale);
        numbers.store(panel + i * Strip::width, Strip::lanes);
    }
}

/// One row of `out` after one panel.
template <typename Strip>
FF_INLINE void multiplyRow(const SparseKernel& k, const Place& at, std::int64_t row, const float* panel)
{
    float* out = k.out + row * k.columns + at.column;
    Strip sums = {};
    if (at.block > 0) {
        sums.load(out, at.inLast);
    } else if (k.share != 0) {
        sums.load(out, at.inLast);
        sums.scale(k.share);
    }
    const float* left = k.left + row * k.inner + at.block * markedNumbers;
    for (std::uint64_t mark = k.marks[at.block * k.rows + row]; mark != 0; mark &= mark - 1) {
        const int number = std::countr_zero(mark);
        sums.add(left[number], panel + number * Strip::width);
    }
    sums.store(out, at.inLast);
    if (k.value != nullptr && at.block + 1 == marksOf(k.inner)) {
        float* value = k.value + row * k.columns + at.column;
        Strip weights;
        weights.load(value, at.inLast);
        weights.scale(k.keep);
        weights.add(k.rate, sums);
        weights.store(value, at.inLast);
    }
}

template <typename Strip>
FF_INLINE void multiplyPanels(const SparseKernel& k, std::int64_t column, std::int64_t width, float* panel)
{
    const int inLast = static_cast<int>(width) - (Strip::width - Strip::lanes);
    for (std::int64_t block = 0; block < marksOf(k.inner); ++block) {
        const Place at {column, inLast, block};
        fillPanel<Strip>(k, at, panel);
        for (std::int64_t row = 0; row < k.rows; ++row) {
            multiplyRow<Strip>(k, at, row, panel);
        }
    }
}

/// The strip of the fewest registers that is wide enough.
template <typename Vector, int count>
FF_INLINE void multiplyStrip(const SparseKernel& k, std::int64_t column, std::int64_t width, float* panel)
{
    if constexpr (count > 1) {
        if (width <= Strip<Vector, count - 1>::width) {
            multiplyStrip<Vector, count - 1>(k, column, width, panel);
            return;
        }
    }
    multiplyPanels<Strip<Vector, count>>(k, column, width, panel);
}

/// Strips of about the same width: a narrow one would wait for its own sums.
template <typename Vector, int registers>
FF_INLINE void multiplyColumns(const SparseKernel& k, std::int64_t begin, std::int64_t end)
{
    constexpr std::int64_t lanes = Strip<Vector, 1>::lanes;
    alignas(64) float panel[markedNumbers * registers * lanes];
    const std::int64_t vectors = (end - begin + lanes - 1) / lanes;
    const std::int64_t strips = (vectors + registers - 1) / registers;
    for (std::int64_t i = 0; i < strips; ++i) {
        const std::int64_t first = begin + vectors * i / strips * lanes;
        const std::int64_t last = std::min(end, begin + vectors * (i + 1) / strips * lanes);
        multiplyStrip<Vector, registers>(k, first, last - first, panel);
    }
}

// Sums in as many registers as the processor can have in flight, a panel that fits its first cache.
FF_FOR_AVX2 void multiplyForAvx2(const SparseKernel& k, std::int64_t begin, std::int64_t end)
{
    multiplyColumns<Vector8, 12>(k, begin, end);
}

FF_FOR_AVX512 void multiplyForAvx512(const SparseKernel& k, std::int64_t begin, std::int64_t end)
{
    multiplyColumns<Vector16, 8>(k, begin, end);
}

FF_INLINE std::uint64_t markOf(const float* numbers, std::int64_t count)
{
    std::uint64_t mark = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        mark |= static_cast<std::uint64_t>(numbers[i] != 0) << i;
    }
    return mark;
}

} // namespace

bool hasSparseKernel()
{
    return processor() != Processor::Any;
}

void markNonZero(const float* matrix, std::int64_t rows, std::int64_t inner, std::uint64_t* marks)
{
    onThisProcessor([&]() FF_LANE_WORK {
        for (std::int64_t row = 0; row < rows; ++row) {
            for (std::int64_t first = 0; first < inner; first += markedNumbers) {
                const float* numbers = matrix + row * inner + first;
                marks[first / markedNumbers * rows + row] = first + markedNumbers <= inner
                    ? markOf(numbers, markedNumbers)
                    : markOf(numbers, inner - first);
            }
        }
    });
}

void multiplySparse(const SparseKernel& kernel, std::int64_t begin, std::int64_t end)
{
    switch (processor()) {
    case Processor::Avx512:
        multiplyForAvx512(kernel, begin, end);
        return;
    case Processor::Avx2:
        multiplyForAvx2(kernel, begin, end);
        return;
    case Processor::Any:
        break;
    }
    throw Error(FF_TR("this processor has no code that skips zeros"));
}

} // namespace ff
