// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/picture_turn.h"

#include <array>

namespace ff {

namespace {

constexpr int plain = 1;
constexpr int mostTurned = 8;

/// The numbers of EXIF, which are all there or 0.
class ExifReader
{
public:
    explicit ExifReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
        , m_bigEndian(!bytes.empty() && bytes[0] == std::byte {'M'})
    { }

    std::size_t numberAt(std::size_t position, std::size_t count) const
    {
        if (position > m_bytes.size() || count > m_bytes.size() - position) {
            return 0;
        }
        std::size_t number = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t place = position + (m_bigEndian ? i : count - 1 - i);
            number = number << 8 | std::to_integer<std::size_t>(m_bytes[place]);
        }
        return number;
    }

private:
    std::span<const std::byte> m_bytes;
    bool m_bigEndian;
};

/// Where a pixel of the upright picture lies in the stored one: column = start + a step for each column and
/// for each row of the upright picture, and the same for its row.
struct Turn
{
    bool swapsSides; ///< width and height
    bool fromRight; ///< columns of the stored picture are counted from its right side
    bool fromBelow; ///< rows of the stored picture are counted from below
};

constexpr std::array<Turn, mostTurned + 1> turns {{
    {},
    {false, false, false}, // 1
    {false, true, false}, // 2, mirrored
    {false, true, true}, // 3, upside down
    {false, false, true}, // 4, mirrored upside down
    {true, false, false}, // 5, mirrored along the diagonal
    {true, false, true}, // 6, to be turned clockwise
    {true, true, true}, // 7, mirrored along the other diagonal
    {true, true, false}, // 8, to be turned the other way
}};

} // namespace

int exifOrientation(std::span<const std::byte> exif)
{
    constexpr std::size_t entryBytes = 12;
    constexpr std::size_t orientationTag = 0x0112;
    const ExifReader reader(exif);
    const std::size_t directory = reader.numberAt(4, 4);
    const std::size_t count = reader.numberAt(directory, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = directory + 2 + entryBytes * i;
        if (reader.numberAt(entry, 2) == orientationTag) {
            const std::size_t value = reader.numberAt(entry + 8, 2);
            return value >= plain && value <= mostTurned ? static_cast<int>(value) : plain;
        }
    }
    return plain;
}

ColourPicture upright(ColourPicture picture, int orientation)
{
    if (orientation <= plain || orientation > mostTurned) {
        return picture;
    }
    const auto [swapsSides, fromRight, fromBelow] = turns[static_cast<std::size_t>(orientation)];
    const int width = swapsSides ? picture.height : picture.width;
    const int height = swapsSides ? picture.width : picture.height;
    ColourPicture turned {width, height, picture.channels, {}};
    turned.values.reserve(picture.values.size());
    for (int row = 0; row < height; ++row) {
        for (int column = 0; column < width; ++column) {
            const int along = swapsSides ? row : column;
            const int down = swapsSides ? column : row;
            const int storedColumn = fromRight ? picture.width - 1 - along : along;
            const int storedRow = fromBelow ? picture.height - 1 - down : down;
            const std::ptrdiff_t pixel = std::ptrdiff_t {storedRow} * picture.width + storedColumn;
            const auto first = picture.values.begin() + pixel * static_cast<std::ptrdiff_t>(picture.channels);
            turned.values.insert(turned.values.end(), first,
                                 first + static_cast<std::ptrdiff_t>(picture.channels));
        }
    }
    return turned;
}

} // namespace ff
