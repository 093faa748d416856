// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/pixels.h"

#include "core/base/accelerator.h"
#include "core/data/no_labels.h"

#include <algorithm>

namespace ff {
namespace {

at::Tensor viewOf(std::span<const std::uint8_t> bytes, at::IntArrayRef shape)
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
    , m_source(&split.pixels)
    , m_centre(centreOf(*m_data).to(options.device()))
    , m_options(options)
{
    const auto all = static_cast<std::int64_t>(split.count());
    m_bytes
        = viewOf(split.pixels, {all, static_cast<std::int64_t>(m_data->imageSize())}).narrow(0, first, count);
    m_pixels = m_source->isInFile() ? m_bytes : m_bytes.to(options.device());
    const at::Tensor labels = viewOf(split.labels, {all}).narrow(0, first, count).to(at::kLong);
    m_labels = (isLabelled(*m_data) ? labels : at::full_like(labels, -1)).to(options.device());
}

at::Tensor PixelStore::images(const at::Tensor& rows) const
{
    return fromBytes(chosen(rows));
}

at::Tensor PixelStore::images(std::int64_t first, std::int64_t count) const
{
    return fromBytes(m_source->isInFile() ? bytes(at::arange(first, first + count, at::kLong))
                                          : m_pixels.narrow(0, first, count));
}

/// Of the pixels, wherever they are.
at::Tensor PixelStore::chosen(const at::Tensor& rows) const
{
    return m_source->isInFile() ? bytes(rows) : m_pixels.index_select(0, sentTo(m_options.device(), rows));
}

at::Tensor PixelStore::bytes(const at::Tensor& rows) const
{
    if (!m_source->isInFile()) {
        return m_bytes.index_select(0, rows);
    }
    const at::Tensor some = at::empty({rows.size(0), m_bytes.size(1)}, at::kByte);
    const auto imageSize = static_cast<std::size_t>(m_bytes.size(1));
    const auto first = static_cast<std::size_t>(m_bytes.data_ptr<std::uint8_t>() - m_source->data());
    const std::span copied(some.data_ptr<std::uint8_t>(), static_cast<std::size_t>(some.numel()));
    const auto row = rows.accessor<std::int64_t, 1>();
    for (std::size_t i = 0; (i + 1) * imageSize <= copied.size(); ++i) {
        const auto place = static_cast<std::size_t>(row[static_cast<std::int64_t>(i)]) * imageSize;
        m_source->read(first + place, copied.subspan(i * imageSize, imageSize));
    }
    return some;
}

at::Tensor PixelStore::shiftedImages(const at::Tensor& rows, const at::Tensor& shifts) const
{
    if (!m_pixels.device().is_cpu()) {
        return shiftedThere(rows, shifts);
    }
    const bool areChosen = m_source->isInFile();
    const at::Tensor from = areChosen ? bytes(rows) : m_pixels;
    at::Tensor moved = at::zeros({rows.size(0), m_pixels.size(1)}, at::kByte);
    const auto row = rows.accessor<std::int64_t, 1>();
    const auto shift = shifts.accessor<std::int64_t, 2>();
    const auto planeSize = static_cast<std::int64_t>(m_data->planeSize());
    for (std::int64_t i = 0; i < rows.size(0); ++i) {
        for (std::int64_t first = 0; first < m_pixels.size(1); first += planeSize) {
            copyShifted(from.data_ptr<std::uint8_t>() + (areChosen ? i : row[i]) * from.size(1) + first,
                        moved.data_ptr<std::uint8_t>() + i * m_pixels.size(1) + first, m_data->width,
                        m_data->height, {shift[i][0], shift[i][1]});
        }
    }
    return fromBytes(moved);
}

at::Tensor PixelStore::labels(const at::Tensor& rows) const
{
    return m_labels.index_select(0, sentTo(m_options.device(), rows));
}

at::Tensor PixelStore::labels(std::int64_t first, std::int64_t count) const
{
    return m_labels.narrow(0, first, count);
}

PixelStore PixelStore::as(at::ScalarType type) const
{
    PixelStore other = *this;
    other.m_options = m_options.dtype(type);
    return other;
}

at::Tensor PixelStore::fromBytes(const at::Tensor& bytes) const
{
    return asImages(sentTo(m_options.device(), bytes)); // not floats: a quarter of the traffic
}

at::Tensor PixelStore::asImages(const at::Tensor& bytes) const
{
    return centred(bytes.to(c10::typeMetaToScalarType(m_options.dtype())).mul_(1.0 / 255.0), m_centre);
}

/// Each pixel is looked up where it comes from, all of them at the same time.
at::Tensor PixelStore::shiftedThere(const at::Tensor& rows, const at::Tensor& shifts) const
{
    const at::TensorOptions whole = m_labels.options();
    const at::Tensor moves = sentTo(whole.device(), shifts);
    const auto width = static_cast<std::int64_t>(m_data->width);
    const auto height = static_cast<std::int64_t>(m_data->height);
    const at::Tensor x = at::arange(width, whole) - moves.select(1, 0).unsqueeze(1); // [B, width]
    const at::Tensor y = at::arange(height, whole) - moves.select(1, 1).unsqueeze(1); // [B, height]
    const at::Tensor across = x.ge(0).logical_and(x.lt(width)).unsqueeze(1);
    const at::Tensor down = y.ge(0).logical_and(y.lt(height)).unsqueeze(2);
    const at::Tensor from
        = y.clamp(0, height - 1).unsqueeze(2) * width + x.clamp(0, width - 1).unsqueeze(1); // [B, h, w]
    const at::Tensor planes = chosen(rows).view({rows.size(0), -1, width * height}); // [B, channels, h w]
    const at::Tensor places = from.flatten(1).unsqueeze(1).expand_as(planes);
    const at::Tensor moved = planes.gather(2, places).mul_(down.logical_and(across).flatten(1).unsqueeze(1));
    return asImages(moved.flatten(1));
}

at::Tensor centred(const at::Tensor& images, const at::Tensor& centre)
{
    return centre.numel() == 0 ? images : images - centre.to(images.options());
}

at::Tensor uncentred(const at::Tensor& images, const at::Tensor& centre)
{
    return centre.numel() == 0 ? images : images + centre.to(images.options());
}

at::Tensor pixelRow(const std::vector<std::uint8_t>& pixels, const at::Tensor& centre,
                    const at::TensorOptions& options)
{
    const at::Tensor bytes = viewOf(pixels, {1, static_cast<std::int64_t>(pixels.size())});
    const at::Tensor inked
        = sentTo(options.device(), bytes).to(c10::typeMetaToScalarType(options.dtype())).mul_(1.0 / 255.0);
    return centred(inked, centre);
}

std::vector<std::uint8_t> pictureBytes(const at::Tensor& rows)
{
    const at::Tensor bytes
        = rows.to(at::kCPU, at::kFloat).mul(255.0).round_().clamp_(0, 255).to(at::kByte).contiguous();
    const auto* first = bytes.data_ptr<std::uint8_t>();
    return {first, first + bytes.numel()};
}

Pictures picturesOf(const Dataset& data, const at::Tensor& rows)
{
    const bool isImage = rows.size(1) == static_cast<std::int64_t>(data.imageSize());
    return {data.width, data.height, pictureBytes(isImage ? uncentred(rows, centreOf(data)) : rows),
            isImage ? data.channels : 1};
}

std::vector<std::uint8_t> signedPictureBytes(const at::Tensor& rows)
{
    const at::Tensor largest = rows.abs().amax(1, /*keepdim=*/true).clamp_min(1e-12);
    return pictureBytes(rows.div(largest).mul(127.0).add(128.0).div(255.0));
}

} // namespace ff
