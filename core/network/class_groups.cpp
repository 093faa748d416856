// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/class_groups.h"

#include "core/base/error.h"

namespace ff {
ClassGroups::ClassGroups(std::int64_t features, std::int64_t classes, const at::TensorOptions& options)
{
    if (features < classes) {
        throw Error(
            FF_TR("%1 channels or units make no groups for %2 classes; a layer needs at least one for "
                  "each class"),
            {features, classes});
    }
    const at::TensorOptions whole = at::TensorOptions(at::kLong).device(options.device());
    m_groupOf = at::arange(features, whole).mul(classes).div(features, "floor");
    m_counts = m_groupOf.unsqueeze(1).eq(at::arange(classes, whole)).sum(0).to(options);
}

at::Tensor ClassGroups::means(const at::Tensor& rows) const
{
    const std::int64_t features = m_groupOf.size(0);
    const std::int64_t places = rows.size(1) / features;
    // The sum is in the type in which the network learns.
    const at::Tensor sums = rows.view({rows.size(0), places, features}).sum(1, false, m_counts.scalar_type());
    return at::zeros({rows.size(0), classes()}, sums.options())
        .index_add(1, m_groupOf, sums)
        .div(m_counts * static_cast<double>(places));
}

at::Tensor ClassGroups::byMembers(const at::Tensor& slope, std::int64_t units) const
{
    const auto places = static_cast<double>(units / m_groupOf.size(0));
    return spread(slope / (m_counts * places), units);
}

at::Tensor ClassGroups::spread(const at::Tensor& ofGroups, std::int64_t units) const
{
    return ofGroups.index_select(1, m_groupOf).repeat({1, units / m_groupOf.size(0)});
}

at::Tensor ClassGroups::normalised(const at::Tensor& rows, at::Tensor& deviation) const
{
    const at::Tensor centred = rows.to(m_counts.scalar_type()) - spread(means(rows), rows.size(1));
    deviation = means(centred.square()).add(varianceFloor).sqrt();
    return centred / spread(deviation, rows.size(1));
}

at::Tensor ClassGroups::through(const at::Tensor& slope, const at::Tensor& u,
                                const at::Tensor& deviation) const
{
    const std::int64_t units = u.size(1);
    return (slope - spread(means(slope), units) - u * spread(means(slope * u), units))
        / spread(deviation, units);
}

} // namespace ff
