// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"

namespace ff {

/// No larger file is read as a picture, bytes.
inline constexpr std::size_t largestPictureFile = std::size_t {64} << 20;

/// Decodes a PNG, JPEG or PNM picture, whatever its name, as a viewer would show it: turned as the camera was
/// held, inks mixed; what is transparent becomes the opposite of what is drawn on it. Other formats are left
/// to the decoder of `tools`, if there is one. It has the planes of planesOf(), or a single one where the
/// colours of `tools` are to become grey. `name` is for messages. Throws Error when the bytes are no such
/// picture, damaged or too large. Any thread.
std::vector<GreyPicture> decodePlanes(std::span<const std::byte> bytes, const std::string& name,
                                      const LoadTools& tools);

/// The picture with its colours and its cover, as it was stored but upright.
ColourPicture decodeColours(std::span<const std::byte> bytes, const std::string& name,
                            const LoadTools& tools);

/// The same in grey, whatever `tools` say of colours.
GreyPicture decodePicture(std::span<const std::byte> bytes, const std::string& name,
                          const LoadTools& tools = {});

/// Throws Error unless the sizes are at least 1 and the picture is not too large.
void checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& name);

/// How many rows of so many pixels are decoded between two reports of progress.
std::size_t rowsPerPiece(std::size_t width);

} // namespace ff
