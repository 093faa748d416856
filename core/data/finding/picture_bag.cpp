// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/picture_bag.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/known/known_data.h"
#include "core/data/readers/idx.h"

#include <algorithm>

namespace ff {

PictureBag::PictureBag(const std::shared_ptr<ByteRoom>& room, std::size_t mostBytes)
    : m_planes(room)
    , m_mostBytes(mostBytes)
{ }

void PictureBag::add(std::vector<GreyPicture> planes, const std::string& name,
                     const ProgressCallback& progress)
{
    constexpr PictureSize largest {maximumImageSide, maximumImageSide};
    const PictureSize size = sizeOf(planes.front());
    const bool isTooLarge = size.width > largest.width || size.height > largest.height;
    m_anyTooLarge = m_anyTooLarge || isTooLarge;
    if (!isTooLarge) {
        ++m_countOfSize[size];
    }
    const std::size_t first = m_planes.size();
    for (GreyPicture& plane : planes) {
        if (isTooLarge) {
            plane = scaled(plane, fitting(size, largest), progress);
        }
        m_planes.append(plane.pixels);
    }
    if (m_planes.size() > m_mostBytes) {
        throw Error(FF_TR("%1 and the pictures before it are too many: at most %2 pixels are read."),
                    {name, m_mostBytes});
    }
    m_channels = std::max(m_channels, planes.size());
    m_pictures.push_back({sizeOf(planes.front()), planes.size(), first});
}

PictureSize PictureBag::commonSize() const
{
    const auto most
        = std::max_element(m_countOfSize.begin(), m_countOfSize.end(),
                           [](const auto& left, const auto& right) { return left.second < right.second; });
    const bool isCommon = most != m_countOfSize.end() && 2 * most->second >= m_pictures.size();
    return isCommon ? most->first : PictureSize {knownImageSide, knownImageSide};
}

std::vector<std::uint8_t> PictureBag::pixels(std::size_t index, PictureSize size) const
{
    const Kept& kept = m_pictures[index];
    const std::size_t planeSize
        = static_cast<std::size_t>(kept.size.width) * static_cast<std::size_t>(kept.size.height);
    std::vector<std::uint8_t> pixels;
    for (std::size_t channel = 0; channel < m_channels; ++channel) {
        // A grey picture among coloured ones has the same in each plane.
        const std::size_t first = kept.first + std::min(channel, kept.planes - 1) * planeSize;
        const auto values = std::span(m_planes).subspan(first, planeSize);
        const GreyPicture plane {kept.size.width, kept.size.height, {values.begin(), values.end()}};
        const GreyPicture fit = kept.size == size ? plane : framed(plane, size);
        pixels.insert(pixels.end(), fit.pixels.begin(), fit.pixels.end());
    }
    return pixels;
}

} // namespace ff
