// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// More empty lines than this in a row are no table: a small packed file could hold a billion of them.
inline constexpr std::size_t mostEmptyCsvLines = 1000;

/// How the lines of a table of images are built.
struct CsvForm
{
    char separator = ',';
    char decimalPoint = '.';
    std::size_t columns = 0;
    std::optional<std::size_t> labelColumn {}; ///< nothing: the images have no labels
    std::optional<std::size_t> indexColumn {}; ///< a number or name of each image, which says nothing of it
    std::size_t linesBefore = 0; ///< the first image: a line that names the separator, a header, empty ones
    int side = 0; ///< of an image, pixels
    int channels = 1; ///< of an image; 3: a plane of red, of green and of blue
};

/// What a table's own words and numbers say of its form. The label is in the column that a header calls
/// label, class, target or the like; without one in the first, or in the last where that holds labels and the
/// first does not; an index beside it is known by its header or because it counts. Throws Error, which begins
/// with `name`, where the columns make no square image. Pure; any thread.
CsvForm csvForm(std::string_view text, const std::string& name);

} // namespace ff
