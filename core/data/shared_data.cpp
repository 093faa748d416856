// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shared_data.h"

#include <mutex>

namespace ff {

namespace {

std::mutex builtinMutex;
std::weak_ptr<const Dataset> builtinDigits; // as long as somebody holds them

} // namespace

std::shared_ptr<const Dataset> loadShared(const DataSource& source, const LoadTools& tools)
{
    const bool isBuiltin = source == DataSource();
    if (isBuiltin) {
        const std::scoped_lock lock(builtinMutex);
        if (auto held = builtinDigits.lock()) {
            return held;
        }
    }
    // Not under the lock: whoever gives up must not wait for somebody else's digits.
    auto data = std::make_shared<const Dataset>(loadData(source, tools));
    if (isBuiltin) {
        const std::scoped_lock lock(builtinMutex);
        builtinDigits = data;
    }
    return data;
}

} // namespace ff
