// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace ff {

/// Width and height of pictures, in pixels.
struct ImageSize
{
    int width = 0;
    int height = 0;

    int pixels() const { return width * height; }
};

/// A matrix of two rows.
struct Matrix2
{
    float xx = 1;
    float xy = 0;
    float yx = 0;
    float yy = 1;
};

/// From where the pixels of a deformed picture are taken. p is a place in the deformed picture and q that in
/// the picture it is made of, both counted from the middle, x to the right and y down:
///     q = M p + t + alpha f(p)
/// Deformations are put one after the other: what is already there happens to the picture first. The field of
/// the elastic one is added to where the others lead, so its place among them does not matter.
struct ImageMap
{
    Matrix2 m;
    float right = 0; ///< t
    float down = 0;
    const float* fieldX = nullptr; ///< f, [height * width] each; null: none
    const float* fieldY = nullptr;
    float alpha = 0; ///< pixels
    int hole = 0; ///< side of a square that is emptied in the deformed picture
    int holeLeft = 0; ///< its first column and row, perhaps outside of the picture
    int holeTop = 0;

    /// Deforms further: a place p' of the picture so far is at p with p' = `inverse` p.
    void deform(const Matrix2& inverse);

    /// Moves the picture so far by so many pixels.
    void shift(float byRight, float byDown);
};

/// Draws `from`, a picture of `size` as bytes, deformed into `to`. Between pixels it is bilinear; what comes
/// in from outside is empty. A map that does nothing gives the same bytes. Any thread.
void drawDeformed(const std::uint8_t* from, std::uint8_t* to, const ImageSize& size, const ImageMap& map);

} // namespace ff
