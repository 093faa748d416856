// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/kit/picture_painter.h"

namespace ff {

/// Pictures of one kind, with a heading.
struct PictureGroup
{
    QString title {};
    Pictures pictures {};
    QStringList captions {}; ///< one each, or none at all
    Side side = Side::Neither;
};

} // namespace ff
