// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pixels.h"

#include <algorithm>

namespace ff {
namespace {

at::Tensor viewOf(const std::vector<std::uint8_t>& bytes, at::IntArrayRef shape)
{
    // from_blob wants a pointer to non-const; nobody writes through this tensor.
    return at::from_blob(const_cast<std::uint8_t*>(bytes.data()), shape, at::kByte);
}

} // namespace

PixelStore::PixelStore(std::shared_ptr<const Dataset> data, const Split& split, std::int64_t limit,
                       const at::TensorOptions& options)
    : m_data(std::move(data))
    , m_options(options)
{
    const auto all = static_cast<std::int64_t>(split.count());
    const std::int64_t count = limit > 0 ? std::min(limit, all) : all;
    m_pixels
        = viewOf(split.pixels, {all, static_cast<std::int64_t>(m_data->imageSize())}).narrow(0, 0, count);
    m_labels = viewOf(split.labels, {all}).narrow(0, 0, count).to(at::kLong);
}

at::Tensor PixelStore::images(const at::Tensor& rows) const
{
    return scaled(m_pixels.index_select(0, rows));
}

at::Tensor PixelStore::images(std::int64_t first, std::int64_t count) const
{
    return scaled(m_pixels.narrow(0, first, count));
}

at::Tensor PixelStore::labels(const at::Tensor& rows) const
{
    return m_labels.index_select(0, rows).to(m_options.device());
}

at::Tensor PixelStore::labels(std::int64_t first, std::int64_t count) const
{
    return m_labels.narrow(0, first, count).to(m_options.device());
}

at::Tensor PixelStore::scaled(const at::Tensor& bytes) const
{
    // Bytes travel to a device, not floats: a quarter of the traffic.
    return bytes.to(m_options.device()).to(c10::typeMetaToScalarType(m_options.dtype())).mul_(1.0 / 255.0);
}

at::Tensor pixelRow(const std::vector<std::uint8_t>& pixels, const at::TensorOptions& options)
{
    const at::Tensor bytes = viewOf(pixels, {1, static_cast<std::int64_t>(pixels.size())});
    return bytes.to(at::kFloat).mul_(1.0 / 255.0).to(options.device());
}

std::vector<std::uint8_t> pictureBytes(const at::Tensor& rows)
{
    const at::Tensor bytes
        = rows.to(at::kCPU, at::kFloat).mul(255.0).round_().clamp_(0, 255).to(at::kByte).contiguous();
    const auto* first = bytes.data_ptr<std::uint8_t>();
    return {first, first + bytes.numel()};
}

} // namespace ff
