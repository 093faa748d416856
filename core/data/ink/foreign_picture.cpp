// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/foreign_picture.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/ink/picture_scale.h"
#include "core/data/readers/colour_picture.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int keptSide = 1024; // far more than a network's picture needs
constexpr int keptColourSide = 512; // it is painted anew with every look

GreyPicture kept(GreyPicture whole, int side, const ProgressCallback& progress)
{
    const bool isLarge = std::max(whole.width, whole.height) > side;
    return isLarge ? scaled(whole, fitting(sizeOf(whole), {side, side}), progress) : std::move(whole);
}

} // namespace

ForeignPicture foreignPicture(GreyPicture whole, const std::string& name, const ProgressCallback& progress)
{
    report(progress, 0);
    ForeignPicture picture {kept(std::move(whole), keptSide, progress), {}};
    picture.ink = inkFromPicture(picture.picture, progress);
    if (picture.ink.box.isEmpty()) {
        throw Error(picture.ink.found.rules.count() > 0
                        ? FF_TR("No ink was found in %1: nothing but the lines of the paper stands out.")
                        : FF_TR("No ink was found in %1: nothing stands out from its ground."),
                    {name});
    }
    return picture;
}

ForeignPicture wholePicture(ColourPicture whole, const ProgressCallback& progress)
{
    ForeignPicture picture;
    picture.picture
        = kept(greyOf(whole, portion(progress, 0, 0.3)), keptColourSide, portion(progress, 0.3, 0.5));
    for (GreyPicture& plane : planesOf(std::move(whole), portion(progress, 0.5, 0.8))) {
        picture.planes.push_back(kept(std::move(plane), keptColourSide, portion(progress, 0.8, 0.9)));
    }
    report(progress, 1);
    return picture;
}

} // namespace ff
