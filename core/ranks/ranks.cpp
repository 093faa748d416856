// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranks/ranks.h"

#include <algorithm>

namespace ff {
namespace {

/// Numbers from which a tensor is summed where it lies; smaller ones travel together.
constexpr std::int64_t travelsAlone = 1 << 16;

bool canTravelAlone(const at::Tensor& tensor)
{
    return tensor.device().is_cpu() && tensor.is_contiguous() && tensor.numel() >= travelsAlone;
}

} // namespace

Ranks::Ranks(const RankPlace& place, std::chrono::seconds patience)
    : m_place(place)
    , m_group(place.count > 1 ? joinGroup(place, patience) : nullptr)
{ }

const Ranks& Ranks::alone()
{
    static const Ranks one;
    return one;
}

std::int64_t Ranks::shareOf(std::int64_t rows) const
{
    return std::max<std::int64_t>(0, (rows - m_place.rank + m_place.count - 1) / m_place.count);
}

at::Tensor Ranks::placesIn(std::int64_t rows) const
{
    const std::int64_t first = std::min<std::int64_t>(m_place.rank, rows);
    return at::arange(first, rows, m_place.count, at::TensorOptions(at::kLong));
}

at::Tensor Ranks::placed(const at::Tensor& share, std::int64_t rows) const
{
    std::vector<std::int64_t> shape = share.sizes().vec();
    shape.front() = rows;
    at::Tensor whole = at::zeros(shape, share.options());
    whole.slice(0, std::min<std::int64_t>(m_place.rank, rows), rows, m_place.count).copy_(share);
    return whole;
}

at::Tensor Ranks::wholeOf(const at::Tensor& share, std::int64_t rows) const
{
    at::Tensor whole = placed(share, rows);
    sum({whole});
    return whole;
}

void Ranks::sum(const std::vector<at::Tensor>& tensors) const
{
    if (!areSeveral()) {
        return;
    }
    std::vector<at::Tensor> together;
    for (const at::Tensor& each : tensors) {
        if (canTravelAlone(each)) {
            m_group->sum(each);
        } else {
            together.push_back(each.to(at::kCPU).flatten());
        }
    }
    if (together.empty()) {
        return;
    }
    const at::Tensor all = at::cat(together);
    m_group->sum(all);
    std::int64_t first = 0;
    for (const at::Tensor& each : tensors) {
        if (!canTravelAlone(each)) {
            each.copy_(all.narrow(0, first, each.numel()).view(each.sizes()));
            first += each.numel();
        }
    }
}

at::Tensor Ranks::meanOf(const at::Tensor& mean, double samples) const
{
    if (!areSeveral()) {
        return mean;
    }
    const at::Tensor all = at::cat(
        {samples > 0 ? mean * samples : at::zeros_like(mean), at::full({1}, samples, mean.options())});
    sum({all});
    return all.narrow(0, 0, mean.numel()) / all.narrow(0, mean.numel(), 1);
}

int Ranks::largest(int number) const
{
    if (!areSeveral()) {
        return number;
    }
    const at::Tensor own = at::full({1}, static_cast<double>(number), at::TensorOptions(at::kDouble));
    return static_cast<int>(wholeOf(own, m_place.count).max().item<double>());
}

std::string Ranks::ofFirst(std::string text) const
{
    if (!areSeveral()) {
        return text;
    }
    const at::Tensor size
        = at::full({1}, static_cast<std::int64_t>(text.size()), at::TensorOptions(at::kLong));
    m_group->broadcast(size);
    text.resize(static_cast<std::size_t>(size.item<std::int64_t>()));
    m_group->broadcast(at::from_blob(text.data(), {size.item<std::int64_t>()}, at::kByte));
    return text;
}

} // namespace ff
