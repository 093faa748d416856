// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/readers/idx.h"

#include <algorithm>

namespace ff {

namespace {

void validateSplit(const Dataset& data, const Split& split, const std::string& splitName)
{
    const std::string where = "The " + splitName + " images of " + data.name;
    if (split.count() == 0) {
        throw Error(where + " are none, at least one is needed.");
    }
    if (split.pixels.size() % data.imageSize() != 0
        || split.pixels.size() / data.imageSize() != split.count()) {
        throw Error(where + " have " + std::to_string(split.pixels.size()) + " pixels, "
                    + counted(split.count(), "label asks", "labels ask") + " for "
                    + std::to_string(split.count() * data.imageSize()) + ".");
    }
    const auto largest = *std::max_element(split.labels.begin(), split.labels.end());
    if (largest >= data.classes.size()) {
        throw Error(where + " have the label " + std::to_string(largest) + ", the "
                    + std::to_string(data.classes.size()) + " classes allow 0 to "
                    + std::to_string(data.classes.size() - 1) + ".");
    }
}

} // namespace

void validate(const Dataset& data)
{
    const auto sideFits = [](int side) { return side >= 1 && side <= maximumImageSide; };
    if (!sideFits(data.width) || !sideFits(data.height)) {
        throw Error("The images of " + data.name + " are " + std::to_string(data.width) + " x "
                    + std::to_string(data.height) + " pixels, sides of 1 to "
                    + std::to_string(maximumImageSide) + " are expected.");
    }
    if (data.classes.size() < 2 || data.classes.size() > maximumClasses) {
        throw Error(data.name + " has " + counted(data.classes.size(), "class", "classes") + ", 2 to "
                    + std::to_string(maximumClasses) + " are expected.");
    }
    if (data.classes.size() > data.imageSize()) {
        throw Error(data.name + " has " + std::to_string(data.classes.size()) + " classes, images of "
                    + std::to_string(data.imageSize()) + " pixels cannot carry a label of that many.");
    }
    validateSplit(data, data.train, "training");
    validateSplit(data, data.test, "test");
}

} // namespace ff
