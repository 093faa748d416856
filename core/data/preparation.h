// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ff {

/// How the pixels of an image follow each other in a file. EMNIST has them column by column.
enum class PixelOrder { RowByRow, ColumnByColumn };

/// What loading does to an image of a file before anything is learnt from it, in this order. It goes into the
/// weights, so that whoever uses them can do the same to images as they are in the files: nothing else
/// happens to a pixel on its way to the network.
struct Preparation
{
    /// The numbers of the file that become 0 and 255; those between are rounded, those outside are cut.
    double low = 0;
    double high = 255;
    PixelOrder order = PixelOrder::RowByRow;
    bool inverted = false; ///< pixel x becomes 255 - x: the files have dark ink on light ground

    /// Of each image, and in colour of each of its planes, its own ground, the middle of its border's values,
    /// becomes 0, up to this level (0: the ground is left as it is); what is lighter is stretched to end at
    /// 255 as before.
    int ground = 0;

    /// Of each plane the level, 0 to 255, that a network gets as zero: (x - centre) / 255. It is not taken
    /// off the pixels, which are bytes. Empty: black is zero.
    std::vector<double> centre {};

    /// What the files call class 0, 1 ...; empty where they use the names that the classes have.
    std::vector<std::string> labels {};

    bool operator==(const Preparation&) const = default;
};

} // namespace ff
