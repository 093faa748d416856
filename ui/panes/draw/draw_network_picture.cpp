// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_network_picture.h"

#include "core/data/ink/picture_scale.h"
#include "ui/panes/draw/draw_picture.h"
#include "ui/panes/draw/drawing.h"
#include "ui/panes/draw/ink_geometry.h"

namespace ff {
namespace {

/// Less ink than this is a slip of the pen, not a digit; pixels of the network's picture.
constexpr float leastInk = 3;

Pictures ofOriginal(const ForeignPicture& original, const DrawnRule& rule)
{
    return {rule.size.width, rule.size.height,
            rule.place == DrawnRule::Place::AsDrawn ? framed(original.picture, rule.size).pixels
                                                    : original.ink.pixels(rule.size)};
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
    if (shown.original) {
        return ofOriginal(*shown.original, rule);
    }
    return shown.isEmpty() ? ofInk(drawing.ink(), rule) : shown.picture;
}

} // namespace ff
