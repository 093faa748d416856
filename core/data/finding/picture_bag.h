// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/picture_scale.h"

#include <map>

namespace ff {

/// The pictures of a tree, read one after the other. Those that are too large are kept only as large as
/// images can be.
class PictureBag
{
public:
    /// The planes of a picture: one of grey, or of three colours. `name` is for messages. Throws Error when
    /// there are too many.
    void add(std::vector<GreyPicture> planes, const std::string& name, const ProgressCallback& progress);

    bool haveOneSize() const { return !m_anyTooLarge && m_countOfSize.size() == 1; }
    std::size_t channels() const { return m_channels; } ///< 3 when any is in colour

    /// The most frequent size that an image can have, unless most pictures are too large.
    PictureSize commonSize() const;

    /// The pixels of picture `index` in that size, plane by plane; they are gone from the bag.
    std::vector<std::uint8_t> take(std::size_t index, PictureSize size);

private:
    std::vector<std::vector<GreyPicture>> m_pictures; // [picture, plane]
    std::size_t m_channels = 1;
    std::map<PictureSize, std::size_t> m_countOfSize;
    std::size_t m_bytes = 0;
    bool m_anyTooLarge = false;
};

} // namespace ff
