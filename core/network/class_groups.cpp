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
    const at::Tensor members = m_groupOf.unsqueeze(1).eq(at::arange(classes, whole)).to(options);
    m_shares = members / members.sum(0);
}

at::Tensor ClassGroups::means(const at::Tensor& rows) const
{
    const std::int64_t features = m_groupOf.size(0);
    const std::int64_t places = rows.size(1) / features;
    // In the type in which the network learns; and a product, not a scatter, whose order of sums changes from
    // call to call on an accelerator.
    return rows.view({rows.size(0), places, features})
        .mean(1, /*keepdim=*/false, m_shares.scalar_type())
        .matmul(m_shares);
}

at::Tensor ClassGroups::byMembers(const at::Tensor& slope, std::int64_t units) const
{
    const auto places = static_cast<double>(units / m_groupOf.size(0));
    return slope.matmul(m_shares.t()).repeat({1, units / m_groupOf.size(0)}).div_(places);
}

at::Tensor ClassGroups::spread(const at::Tensor& ofGroups, std::int64_t units) const
{
    return ofGroups.index_select(1, m_groupOf).repeat({1, units / m_groupOf.size(0)});
}

at::Tensor ClassGroups::normalised(const at::Tensor& rows, at::Tensor& deviation) const
{
    const at::Tensor centred = rows.to(m_shares.scalar_type()) - spread(means(rows), rows.size(1));
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
