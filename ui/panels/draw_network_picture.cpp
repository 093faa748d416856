// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draw_network_picture.h"

#include "core/data/picture_scale.h"
#include "ui/canvas/drawing.h"
#include "ui/canvas/ink_geometry.h"
#include "ui/panels/draw_picture.h"

namespace ff {
namespace {

/// Less ink than this is a slip of the pen, not a digit; pixels of the network's picture.
constexpr float leastInk = 3;

NetworkPicture ofOriginal(const GreyPicture& original, const DrawnRule& rule)
{
    if (rule.place == DrawnRule::Place::AsDrawn) {
        return {{rule.size.width, rule.size.height, framed(original, rule.size).pixels}};
    }
    const PictureInk ink = inkFromPicture(original);
    if (ink.box.isEmpty()) {
        return {};
    }
    return {{rule.size.width, rule.size.height, ink.pixels(rule.size)}, ink.found.polarity};
}

NetworkPicture ofInk(const std::vector<InkStroke>& ink, const DrawnRule& rule)
{
    if (inkLength(ink) < leastInk) {
        return {};
    }
    const InkStyle style {static_cast<float>(rule.penWidth)};
    const Pictures drawn {inkSide, inkSide,
                          rule.place == DrawnRule::Place::AsDrawn ? renderInkAsDrawn(ink, inkSide, style)
                                                                  : renderInk(ink, style)};
    return {scaledByArea(drawn, rule.size.width, rule.size.height)};
}

} // namespace

NetworkPicture networkPictureOf(const Drawing& drawing, const DrawnRule& rule)
{
    const LabelledPicture& shown = drawing.sketch().data;
    if (shown.original) {
        return ofOriginal(*shown.original, rule);
    }
    return shown.isEmpty() ? ofInk(drawing.ink(), rule) : NetworkPicture {shown.picture};
}

} // namespace ff
