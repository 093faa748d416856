// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/test_pictures.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::size_t mostPictures = 1000; // more than fit on any screen

} // namespace

TestPicturesInquiry::TestPicturesInquiry(question::TestPictures asked,
                                         std::shared_ptr<const Specimen> specimen)
    : m_asked(std::move(asked))
    , m_specimen(std::move(specimen))
{
    const std::int64_t count = m_specimen->testPixels().count();
    std::erase_if(m_asked.images, [count](std::int64_t image) { return image < 0 || image >= count; });
    m_asked.images.resize(std::min(m_asked.images.size(), mostPictures));
}

bool TestPicturesInquiry::advance()
{
    m_found.images = m_asked.images;
    m_found.pictures = {m_specimen->data().width, m_specimen->data().height, {}, m_specimen->data().channels};
    if (m_asked.images.empty()) {
        return false;
    }
    const at::Tensor rows = at::tensor(m_asked.images, at::kLong);
    m_found.pictures.pixels = picturesOf(m_specimen->data(), m_specimen->testPixels().images(rows)).pixels;
    const at::Tensor labels = m_specimen->testPixels().labels(rows);
    m_found.labels.assign(labels.data_ptr<std::int64_t>(), labels.data_ptr<std::int64_t>() + labels.numel());
    return false;
}

} // namespace ff
