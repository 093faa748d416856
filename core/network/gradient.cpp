// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/gradient.h"

#include "core/base/threads.h"

namespace ff {
namespace {

/// Rows of a matrix below which another thread is not worth waking.
constexpr std::int64_t rowGrain = 32;

/// out = left^T right, all matrices.
void multiply(const at::Tensor& out, const at::Tensor& left, const at::Tensor& right, int threads)
{
    splitWork(threads, out.size(0), rowGrain, [&](std::int64_t begin, std::int64_t end) {
        const std::int64_t perRow = left.size(0) * out.size(1);
        inProducts(end - begin, perRow, [&](std::int64_t first, std::int64_t last) {
            at::Tensor part = out.narrow(0, begin + first, last - first);
            at::mm_out(part, left.narrow(1, begin + first, last - first).t(), right);
        });
    });
}

} // namespace

Gradient Gradient::ofProduct(at::Tensor left, at::Tensor right, double samples)
{
    Gradient gradient(samples);
    gradient.m_left = std::move(left);
    gradient.m_right = std::move(right);
    return gradient;
}

Gradient Gradient::ofMean(at::Tensor mean, double samples)
{
    Gradient gradient(samples);
    gradient.m_formed = std::move(mean);
    return gradient;
}

at::Tensor& Gradient::form(at::ScalarType type, int threads)
{
    if (isFormed()) {
        return m_formed;
    }
    std::vector<std::int64_t> shape = m_left.sizes().vec();
    shape[shape.size() - 2] = m_left.size(-1);
    shape.back() = m_right.size(-1);
    const at::Tensor product = at::empty(shape, m_left.options());
    if (product.dim() == 2) {
        multiply(product, m_left, m_right, threads);
    } else {
        for (std::int64_t place = 0; place < product.size(0); ++place) {
            multiply(product[place], m_left[place], m_right[place], threads);
        }
    }
    m_formed = product.to(type).div_(m_samples);
    return m_formed;
}

} // namespace ff
