// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: parseCsv() throws ff::Error, or gives whole images with labels.
#include "core/base/error.h"
#include "core/data/readers/csv.h"
#include "core/data/readers/idx.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto bytes = std::as_bytes(std::span(data, size));
        const ff::CsvTable table = ff::parseCsv(bytes, "fuzz");
        const ff::GreyRange range = ff::greyRange(table.values, "fuzz");
        const ff::LoadedImages images = ff::parseCsv(bytes, "fuzz", range).images;
        const auto side = static_cast<std::size_t>(images.width);
        bool sound = table.count > 0 && images.width == images.height && side <= ff::maximumImageSide
            && images.pixels.size() == table.count * side * side
            && (images.count() == 0 || images.count() == table.count)
            && images.classes.size() <= ff::maximumClasses;
        for (const std::uint8_t label : images.labels) {
            sound = sound && label < images.classes.size();
        }
        if (!sound) {
            std::abort();
        }
    } catch (const ff::Error&) {
        // Refusing is what a damaged file is due; any other exception or a crash is a finding.
    }
    return 0;
}
