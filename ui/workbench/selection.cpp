// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/selection.h"

namespace ff {

void Selection::setPicture(const LabelledPicture& picture)
{
    const bool isSame
        = m_picture.picture.pixels == picture.picture.pixels && m_picture.original == picture.original;
    m_picture = picture;
    if (!isSame) {
        Q_EMIT changed();
    }
}

void Selection::setSeen(const std::vector<std::uint8_t>& pixels)
{
    if (pixels != m_seen) {
        m_seen = pixels;
        Q_EMIT seenChanged();
    }
}

} // namespace ff
