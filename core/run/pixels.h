// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/data/dataset.h"
#include "core/run/moment.h"

#include <memory>

namespace ff {

/// A stretch of a split of a data set as tensors. On the CPU the bytes are not copied: they stay the data
/// set's own. On another device they are copied once, when it is made, and lie there, unless there are more
/// of them than memory holds: then those of each batch are sent.
class PixelStore
{
public:
    /// `count` images of `split`, a member of `data`, from number `first` on; images are given in the type
    /// and on the device of `options`.
    PixelStore(std::shared_ptr<const Dataset> data, const Split& split, std::int64_t first,
               std::int64_t count, const at::TensorOptions& options);

    std::int64_t count() const { return m_labels.size(0); }

    /// These rows (int64 [B], on the CPU) as a network gets them, [B, D]: pixels 0 to 1 less their centre.
    at::Tensor images(const at::Tensor& rows) const;
    at::Tensor images(std::int64_t first, std::int64_t count) const;

    /// The same, each image moved by its own whole number of pixels: `shifts` int64 [B, 2] to the right and
    /// down. What comes in from outside is empty.
    at::Tensor shiftedImages(const at::Tensor& rows, const at::Tensor& shifts) const;

    /// The same rows as bytes of the data, uint8 [B, D] on the CPU, and what has become of them as images.
    at::Tensor bytes(const at::Tensor& rows) const;
    at::Tensor fromBytes(const at::Tensor& bytes) const;

    /// Their classes, int64 [B] on the device.
    at::Tensor labels(const at::Tensor& rows) const;
    at::Tensor labels(std::int64_t first, std::int64_t count) const;

    /// The same images in another type.
    PixelStore as(at::ScalarType type) const;

private:
    at::Tensor chosen(const at::Tensor& rows) const;
    at::Tensor asImages(const at::Tensor& bytes) const;
    at::Tensor shiftedThere(const at::Tensor& rows, const at::Tensor& shifts) const;

    std::shared_ptr<const Dataset> m_data;
    const LargeBytes* m_source; // of the data set
    at::Tensor m_bytes; // uint8 [N, D] of it
    at::Tensor m_pixels; // the same on the device, or where it was
    at::Tensor m_labels; // int64 [N] on the device
    at::Tensor m_centre; // as of centreOf()
    at::TensorOptions m_options;
};

/// What a network gets as zero of images of whatever has width, height and a preparation, [D] from 0 to 1;
/// empty: black.
template <typename Images>
at::Tensor centreOf(const Images& images)
{
    const at::Tensor levels = at::tensor(images.preparation.centre, at::kDouble).div(255.0).to(at::kFloat);
    return levels.repeat_interleave(std::int64_t {images.width} * images.height);
}

/// Images [R, D] with pixels 0 to 1 as a network gets them, and the other way round. `centre` as of
/// centreOf().
at::Tensor centred(const at::Tensor& images, const at::Tensor& centre);
at::Tensor uncentred(const at::Tensor& images, const at::Tensor& centre);

/// Pixels of one picture, 0 to 255, as a row [1, D] that a network gets.
at::Tensor pixelRow(const std::vector<std::uint8_t>& pixels, const at::Tensor& centre,
                    const at::TensorOptions& options);

/// Rows of 0 to 1 (values outside are cut) as bytes.
std::vector<std::uint8_t> pictureBytes(const at::Tensor& rows);

/// As pictures what a network gets of images of `data`, [count, D], or grey ones [count, height * width] of 0
/// to 1, such as masks.
Pictures picturesOf(const Dataset& data, const at::Tensor& rows);

/// Rows of numbers around zero as bytes: 128 is zero, each row scaled to its own largest.
std::vector<std::uint8_t> signedPictureBytes(const at::Tensor& rows);

} // namespace ff
