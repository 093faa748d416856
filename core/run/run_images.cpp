// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_images.h"

#include "core/base/error.h"

#include <algorithm>

namespace ff {
namespace {

/// Which images a run trains on and which it is tested with.
struct Ranges
{
    std::int64_t trainCount;
    std::int64_t testFirst;
    std::int64_t testCount;
};

Ranges rangesOf(const Dataset& data, const Settings& settings)
{
    const auto all = static_cast<std::int64_t>(data.train.count());
    const std::int64_t kept = all - settings.validation;
    const std::int64_t count = settings.limit > 0 ? std::min<std::int64_t>(settings.limit, kept) : kept;
    if (count < 2) {
        throw Error(FF_TR("training needs at least 2 images, '%1' gives %2 with %3 training images, "
                          "'validation' %4 and 'limit' %5"),
                    {data.name, std::max<std::int64_t>(0, count), all, settings.validation, settings.limit});
    }
    if (settings.validation > 0) {
        return {count, kept, settings.validation};
    }
    return {count, 0, static_cast<std::int64_t>(data.test.count())};
}

} // namespace

PixelStore trainingPixels(const std::shared_ptr<const Dataset>& data, const Settings& settings,
                          const Compute& compute)
{
    return {data, data->train, 0, rangesOf(*data, settings).trainCount,
            compute.options().dtype(compute.productType(settings))};
}

PixelStore testingPixels(const std::shared_ptr<const Dataset>& data, const Settings& settings,
                         const Compute& compute)
{
    const Ranges ranges = rangesOf(*data, settings);
    const Split& split = settings.validation > 0 ? data->train : data->test;
    return {data, split, ranges.testFirst, ranges.testCount, compute.options()};
}

std::int64_t firstTested(const Dataset& data, const Settings& settings)
{
    return rangesOf(data, settings).testFirst;
}

} // namespace ff
