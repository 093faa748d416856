// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/data/dataset.h"

#include <memory>

namespace ff {

/// A stretch of a split of a data set as tensors. On the CPU the bytes are not copied: they stay the data
/// set's own. On another device they are copied once, when it is made, and lie there.
class PixelStore
{
public:
    /// `count` images of `split`, a member of `data`, from number `first` on; images are given in the type
    /// and on the device of `options`.
    PixelStore(std::shared_ptr<const Dataset> data, const Split& split, std::int64_t first,
               std::int64_t count, const at::TensorOptions& options);

    std::int64_t count() const { return m_labels.size(0); }

    /// Pixels 0 to 1 of these rows (int64 [B], on the CPU), [B, D].
    at::Tensor images(const at::Tensor& rows) const;
    at::Tensor images(std::int64_t first, std::int64_t count) const;

    /// The same, each image moved by its own whole number of pixels: `shifts` int64 [B, 2] to the right and
    /// down. What comes in from outside is empty.
    at::Tensor shiftedImages(const at::Tensor& rows, const at::Tensor& shifts) const;

    /// The same rows as bytes of the data, uint8 [B, D] on the CPU, and what has become of them as images.
    at::Tensor bytes(const at::Tensor& rows) const { return m_bytes.index_select(0, rows); }
    at::Tensor fromBytes(const at::Tensor& bytes) const;

    /// Their classes, int64 [B] on the device.
    at::Tensor labels(const at::Tensor& rows) const;
    at::Tensor labels(std::int64_t first, std::int64_t count) const;

    /// The same images in another type.
    PixelStore as(at::ScalarType type) const;

private:
    at::Tensor asImages(const at::Tensor& bytes) const;
    at::Tensor shiftedThere(const at::Tensor& rows, const at::Tensor& shifts) const;

    std::shared_ptr<const Dataset> m_data;
    at::Tensor m_bytes; // uint8 [N, D] of the data set
    at::Tensor m_pixels; // the same on the device
    at::Tensor m_labels; // int64 [N] on the device
    at::TensorOptions m_options;
};

/// Pixels of one picture, 0 to 255, as a row [1, D] of 0 to 1.
at::Tensor pixelRow(const std::vector<std::uint8_t>& pixels, const at::TensorOptions& options);

/// Rows of 0 to 1 (values outside are cut) as bytes.
std::vector<std::uint8_t> pictureBytes(const at::Tensor& rows);

/// Rows of numbers around zero as bytes: 128 is zero, each row scaled to its own largest.
std::vector<std::uint8_t> signedPictureBytes(const at::Tensor& rows);

} // namespace ff
