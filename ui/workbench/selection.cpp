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

} // namespace ff
