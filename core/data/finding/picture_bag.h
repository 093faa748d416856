// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_bytes.h"
#include "core/data/ink/picture_scale.h"

#include <map>

namespace ff {

/// The pictures of a tree, read one after the other. Those that are too large are kept only as large as
/// images can be.
class PictureBag
{
public:
    /// `room` is where they lie; at most so many bytes of them.
    PictureBag(const std::shared_ptr<ByteRoom>& room, std::size_t mostBytes);

    /// The planes of a picture: one of grey, or of three colours. `name` is for messages. Throws Error when
    /// there are too many.
    void add(std::vector<GreyPicture> planes, const std::string& name, const ProgressCallback& progress);

    bool haveOneSize() const { return !m_anyTooLarge && m_countOfSize.size() == 1; }
    std::size_t channels() const { return m_channels; } ///< 3 when any is in colour

    /// The most frequent size that an image can have, unless most pictures are too large.
    PictureSize commonSize() const;

    /// The pixels of picture `index` in that size, plane by plane.
    std::vector<std::uint8_t> pixels(std::size_t index, PictureSize size) const;

private:
    /// A picture, and where its planes begin.
    struct Kept
    {
        PictureSize size;
        std::size_t planes;
        std::size_t first;
    };

    std::vector<Kept> m_pictures;
    LargeBytes m_planes;
    std::size_t m_channels = 1;
    std::map<PictureSize, std::size_t> m_countOfSize;
    std::size_t m_mostBytes;
    bool m_anyTooLarge = false;
};

} // namespace ff
