// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/drawn_sheet.h"

#include "ui/panes/draw/drawing.h"

namespace ff {

bool isKeepable(const DrawnSheet& sheet)
{
    const LabelledPicture& shown = sheet.drawing.sketch().data;
    return sheet.seen.count() > 0 && (shown.isEmpty() || shown.original);
}

OwnSample sampleOf(const DrawnSheet& sheet, const std::string& label)
{
    DrawnRule rule = sheet.rule;
    rule.size = {inkSide, inkSide};
    rule.channels = 1;
    return {networkPictureOf(sheet.drawing, rule).pixels, label, sheet.drawing.sketch().strokes};
}

} // namespace ff
