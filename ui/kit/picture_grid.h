// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>

#include <optional>

namespace ff {

/// Where pictures of one size lie in rows, each with room for a caption.
struct PictureGrid
{
    int columns;
    int side; ///< of a picture
    int captionHeight; ///< 0: there are none
    int gap;

    int rowHeight() const { return side + captionHeight + gap; }
    QRect picture(int index) const; ///< with its caption below
    int heightFor(int count) const;
};

/// For this width. `columns`: as many, or 0 for six in a narrow dock, fewer where the widest caption is long,
/// more where pictures would grow too large. `metrics` are those of captions.
PictureGrid pictureGrid(int width, int columns, std::optional<int> widestCaption,
                        const QFontMetrics& metrics);

} // namespace ff
