// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/no_labels.h"
#include "core/data/readers/idx.h"

#include <algorithm>

namespace ff {

namespace {

void validateSplit(const Dataset& data, const Split& split, const Sentence& where)
{
    if (split.count() == 0) {
        throw Error(FF_TR("%1 are none, at least one is needed."), {where});
    }
    if (split.pixels.size() % data.imageSize() != 0
        || split.pixels.size() / data.imageSize() != split.count()) {
        throw Error(Sentence::amount(split.count(), FF_TR("%1 have %2 pixels, 1 label asks for %3."),
                                     FF_TR_N("%1 have %2 pixels, %n labels ask for %3."),
                                     {where, split.pixels.size(), split.count() * data.imageSize()}));
    }
    if (!isLabelled(data)) {
        return;
    }
    const auto largest = *std::max_element(split.labels.begin(), split.labels.end());
    if (largest >= data.classes.size()) {
        throw Error(FF_TR("%1 have the label %2, the %3 classes allow 0 to %4."),
                    {where, largest, data.classes.size(), data.classes.size() - 1});
    }
}

} // namespace

void validate(const Dataset& data)
{
    const auto sideFits = [](int side) { return side >= 1 && side <= maximumImageSide; };
    if (!sideFits(data.width) || !sideFits(data.height)) {
        throw Error(FF_TR("The images of %1 are %2 x %3 pixels, sides of 1 to %4 are expected."),
                    {data.name, data.width, data.height, maximumImageSide});
    }
    if (data.classes.size() == 1 || data.classes.size() > maximumClasses) {
        throw Error(Sentence::amount(data.classes.size(), FF_TR("%1 has 1 class, 2 to %2 are expected."),
                                     FF_TR_N("%1 has %n classes, 2 to %2 are expected."),
                                     {data.name, maximumClasses}));
    }
    if (data.classes.size() > data.planeSize()) {
        throw Error(FF_TR("%1 has %2 classes, images of %3 pixels cannot carry a label of that many."),
                    {data.name, data.classes.size(), data.planeSize()});
    }
    validateSplit(data, data.train, {FF_TR("The training images of %1"), {data.name}});
    validateSplit(data, data.test, {FF_TR("The test images of %1"), {data.name}});
}

} // namespace ff
