// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/foreign_picture.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/ink/picture_scale.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int keptSide = 1024; // far more than a network's picture needs

GreyPicture kept(GreyPicture whole, const ProgressCallback& progress)
{
    const bool isLarge = std::max(whole.width, whole.height) > keptSide;
    return isLarge ? scaled(whole, fitting(sizeOf(whole), {keptSide, keptSide}), progress) : std::move(whole);
}

} // namespace

ForeignPicture foreignPicture(GreyPicture whole, const std::string& name, const ProgressCallback& progress)
{
    report(progress, 0);
    ForeignPicture picture {kept(std::move(whole), progress), {}};
    picture.ink = inkFromPicture(picture.picture, progress);
    if (picture.ink.box.isEmpty()) {
        throw Error(picture.ink.found.rules.count() > 0
                        ? FF_TR("No ink was found in %1: nothing but the lines of the paper stands out.")
                        : FF_TR("No ink was found in %1: nothing stands out from its ground."),
                    {name});
    }
    return picture;
}

} // namespace ff
