// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/pixels.h"

#include <algorithm>

namespace ff {
namespace {

at::Tensor viewOf(const std::vector<std::uint8_t>& bytes, at::IntArrayRef shape)
{
    // from_blob wants a pointer to non-const; nobody writes through this tensor.
    return at::from_blob(const_cast<std::uint8_t*>(bytes.data()), shape, at::kByte);
}

struct Shift
{
    std::int64_t right;
    std::int64_t down;
};

/// Copies what stays inside of a picture that is moved.
void copyShifted(const std::uint8_t* from, std::uint8_t* to, std::int64_t width, std::int64_t height,
                 Shift shift)
{
    const std::int64_t left = std::max<std::int64_t>(0, shift.right);
    const std::int64_t right = std::min(width, width + shift.right);
    const std::int64_t top = std::max<std::int64_t>(0, shift.down);
    const std::int64_t bottom = std::min(height, height + shift.down);
    for (std::int64_t y = top; y < bottom && left < right; ++y) {
        const std::uint8_t* source = from + (y - shift.down) * width - shift.right;
        std::copy(source + left, source + right, to + y * width + left);
    }
}

} // namespace

PixelStore::PixelStore(std::shared_ptr<const Dataset> data, const Split& split, std::int64_t first,
                       std::int64_t count, const at::TensorOptions& options)
    : m_data(std::move(data))
    , m_options(options)
{
    const auto all = static_cast<std::int64_t>(split.count());
    m_pixels
        = viewOf(split.pixels, {all, static_cast<std::int64_t>(m_data->imageSize())}).narrow(0, first, count);
    m_labels = viewOf(split.labels, {all}).narrow(0, first, count).to(at::kLong);
}

at::Tensor PixelStore::images(const at::Tensor& rows) const
{
    return fromBytes(bytes(rows));
}

at::Tensor PixelStore::images(std::int64_t first, std::int64_t count) const
{
    return fromBytes(m_pixels.narrow(0, first, count));
}

at::Tensor PixelStore::shiftedImages(const at::Tensor& rows, const at::Tensor& shifts) const
{
    at::Tensor moved = at::zeros({rows.size(0), m_pixels.size(1)}, at::kByte);
    const auto row = rows.accessor<std::int64_t, 1>();
    const auto shift = shifts.accessor<std::int64_t, 2>();
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        copyShifted(m_pixels.data_ptr<std::uint8_t>() + row[i] * m_pixels.size(1),
                    moved.data_ptr<std::uint8_t>() + i * m_pixels.size(1), m_data->width, m_data->height,
                    {shift[i][0], shift[i][1]});
    }
    return fromBytes(moved);
}

at::Tensor PixelStore::labels(const at::Tensor& rows) const
{
    return m_labels.index_select(0, rows).to(m_options.device());
}

at::Tensor PixelStore::labels(std::int64_t first, std::int64_t count) const
{
    return m_labels.narrow(0, first, count).to(m_options.device());
}

PixelStore PixelStore::as(at::ScalarType type) const
{
    PixelStore other = *this;
    other.m_options = m_options.dtype(type);
    return other;
}

at::Tensor PixelStore::fromBytes(const at::Tensor& bytes) const
{
    // Bytes travel to a device, not floats: a quarter of the traffic.
    return bytes.to(m_options.device()).to(c10::typeMetaToScalarType(m_options.dtype())).mul_(1.0 / 255.0);
}

at::Tensor pixelRow(const std::vector<std::uint8_t>& pixels, const at::TensorOptions& options)
{
    const at::Tensor bytes = viewOf(pixels, {1, static_cast<std::int64_t>(pixels.size())});
    return bytes.to(options.device()).to(c10::typeMetaToScalarType(options.dtype())).mul_(1.0 / 255.0);
}

std::vector<std::uint8_t> pictureBytes(const at::Tensor& rows)
{
    const at::Tensor bytes
        = rows.to(at::kCPU, at::kFloat).mul(255.0).round_().clamp_(0, 255).to(at::kByte).contiguous();
    const auto* first = bytes.data_ptr<std::uint8_t>();
    return {first, first + bytes.numel()};
}

std::vector<std::uint8_t> signedPictureBytes(const at::Tensor& rows)
{
    const at::Tensor largest = rows.abs().amax(1, /*keepdim=*/true).clamp_min(1e-12);
    return pictureBytes(rows.div(largest).mul(127.0).add(128.0).div(255.0));
}

} // namespace ff
