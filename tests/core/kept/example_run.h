// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_record.h"

#include <string>
#include <string_view>

namespace ff {

/// A record in which no member has the value that it begins with.
inline RunRecord exampleRecord()
{
    RunRecord record;
    record.labels = {"wide", "twice the units\nof \"narrow\"", true};
    record.began = *utcFromText("2026-11-26T01:06:12Z");
    record.settings.layers = {300, 200, 100};
    record.settings.learningRate = 0.1 + 0.2;
    record.settings.seed = 77;
    record.data = {.source = {"files", "/data/mnist", "/data/own", "/data/more", 3},
                   .name = "MNIST",
                   .width = 28,
                   .height = 27,
                   .classes = {"0", "ä", "two words"},
                   .trainImages = 60'000,
                   .testImages = 10'000,
                   .fingerprint = std::string(64, 'a')};
    record.images = ImageFacts {0.1, 0.25, 0.0625};
    record.threads = 7;
    record.versions = {{"program", "0.1.0"}, {"libtorch", "1.13.1"}};
    record.origin = RunOrigin {"20261125-2359-supervised-00ff", 1234};
    return record;
}

/// `text` with the only `old` in it replaced; as it is when there is none or several, so that tests fail.
inline std::string replaced(std::string text, std::string_view old, std::string_view fresh)
{
    const std::size_t place = text.find(old);
    return place == std::string::npos || text.find(old, place + 1) != std::string::npos
        ? text
        : text.replace(place, old.size(), fresh);
}

} // namespace ff
