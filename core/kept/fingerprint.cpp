// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/fingerprint.h"

#include "core/base/sha256.h"

#include <span>

namespace ff {
namespace {

std::string hashOf(const Split& split, const ProgressCallback& progress)
{
    const auto looking = [&](double done) {
        split.pixels.trim();
        report(progress, done);
    };
    // There are some hundred pixels for every label.
    return sha256(split.pixels.bytes(), looking) + "\n" + sha256(std::as_bytes(std::span(split.labels)))
        + "\n";
}

} // namespace

std::string fingerprint(const Dataset& data, const ProgressCallback& progress)
{
    std::string text = std::to_string(data.width) + " x " + std::to_string(data.height)
        + (data.channels == 1 ? "" : " x " + std::to_string(data.channels)) + "\n";
    for (const std::string& name : data.classes) {
        text
            += std::to_string(name.size()) + " " + name + "\n"; // the length, as a name may hold a line's end
    }
    const double all = static_cast<double>(data.train.pixels.size() + data.test.pixels.size());
    const double train = all > 0 ? static_cast<double>(data.train.pixels.size()) / all : 0;
    text += hashOf(data.train, portion(progress, 0, train));
    text += hashOf(data.test, portion(progress, train, 1));
    return sha256(std::as_bytes(std::span(text)));
}

} // namespace ff
