// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_network_picture.h"

#include "core/data/ink/picture_scale.h"
#include "ui/kit/picture_image.h"
#include "ui/panes/draw/draw_picture.h"
#include "ui/panes/draw/drawing.h"
#include "ui/panes/draw/ink_geometry.h"

namespace ff {
namespace {

/// Less ink than this is a slip of the pen, not a digit; pixels of the network's picture.
constexpr float leastInk = 3;

/// The whole picture in its colours where the network reads them, or the drawing in it.
Pictures ofOriginal(const ForeignPicture& original, const DrawnRule& rule)
{
    Pictures picture {rule.size.width, rule.size.height, {}};
    if (rule.channels > 1 && !original.planes.empty()) {
        for (const GreyPicture& plane : original.planes) {
            const GreyPicture fit = framed(plane, rule.size);
            picture.pixels.insert(picture.pixels.end(), fit.pixels.begin(), fit.pixels.end());
        }
        picture.channels = static_cast<int>(original.planes.size());
        return picture;
    }
    const bool isWhole = rule.place == DrawnRule::Place::AsDrawn || original.ink.box.isEmpty();
    picture.pixels = isWhole ? framed(original.picture, rule.size).pixels : original.ink.pixels(rule.size);
    return picture;
}

Pictures ofInk(const std::vector<InkStroke>& ink, const DrawnRule& rule)
{
    if (inkLength(ink) < leastInk) {
        return {};
    }
    const InkStyle style {static_cast<float>(rule.penWidth)};
    const Pictures drawn {inkSide, inkSide,
                          rule.place == DrawnRule::Place::AsDrawn ? renderInkAsDrawn(ink, inkSide, style)
                                                                  : renderInk(ink, style)};
    return scaledByArea(drawn, rule.size.width, rule.size.height);
}

} // namespace

Pictures networkPictureOf(const Drawing& drawing, const DrawnRule& rule)
{
    const LabelledPicture& shown = drawing.sketch().data;
    if (!shown.original && !shown.isEmpty()) {
        return shown.picture;
    }
    return withChannels(shown.original ? ofOriginal(*shown.original, rule) : ofInk(drawing.ink(), rule),
                        rule.channels);
}

} // namespace ff
