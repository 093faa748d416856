// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/picture_bag.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/colours.h"
#include "core/data/known/known_data.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/idx.h"

#include <algorithm>

namespace ff {

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
    for (GreyPicture& plane : planes) {
        if (isTooLarge) {
            plane = scaled(plane, fitting(size, largest), progress);
        }
        m_bytes += plane.pixels.size();
    }
    if (m_bytes > maximumFileBytes) {
        throw Error(FF_TR("%1 and the pictures before it are too many: at most %2 pixels are read."),
                    {name, maximumFileBytes});
    }
    m_channels = std::max(m_channels, planes.size());
    m_pictures.push_back(std::move(planes));
}

PictureSize PictureBag::commonSize() const
{
    const auto most
        = std::max_element(m_countOfSize.begin(), m_countOfSize.end(),
                           [](const auto& left, const auto& right) { return left.second < right.second; });
    const bool isCommon = most != m_countOfSize.end() && 2 * most->second >= m_pictures.size();
    return isCommon ? most->first : PictureSize {knownImageSide, knownImageSide};
}

std::vector<std::uint8_t> PictureBag::take(std::size_t index, PictureSize size)
{
    const std::vector<GreyPicture> planes = std::move(m_pictures[index]);
    std::vector<std::uint8_t> pixels;
    for (const GreyPicture& plane : planes) {
        const GreyPicture fit = sizeOf(plane) == size ? plane : framed(plane, size);
        pixels.insert(pixels.end(), fit.pixels.begin(), fit.pixels.end());
    }
    if (planes.size() < m_channels) {
        spreadGrey(pixels, pixels.size());
    }
    return pixels;
}

} // namespace ff
