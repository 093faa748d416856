// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/devices.h"

#include "core/base/aten.h"

#include <array>
#include <exception>

namespace ff {
namespace {

/// Kinds whose tensors hold numbers of any type that the core uses.
constexpr std::array accelerators {c10::DeviceType::CUDA, c10::DeviceType::HIP, c10::DeviceType::XPU};

int countOf(c10::DeviceType kind)
{
    if (!c10::impl::hasDeviceGuardImpl(kind)) {
        return 0; // not built in
    }
    try {
        return c10::impl::getDeviceGuardImpl(kind)->deviceCount();
    } catch (const std::exception&) {
        return 0; // built in, but its driver is missing or too old
    }
}

} // namespace

std::vector<std::string> deviceNames()
{
    std::vector<std::string> names {"cpu"};
    for (const c10::DeviceType kind : accelerators) {
        const int count = countOf(kind);
        const std::string name = c10::DeviceTypeName(kind, /*lower_case=*/true);
        if (count > 0) {
            names.push_back(name);
        }
        for (int number = 0; count > 1 && number < count; ++number) {
            names.push_back(name + ":" + std::to_string(number));
        }
    }
    return names;
}

std::string listedDevices()
{
    std::string all;
    for (const std::string& name : deviceNames()) {
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

} // namespace ff
