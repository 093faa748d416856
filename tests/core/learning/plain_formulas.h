// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

#include <vector>

// Formulas of the papers, one operation after the other.
namespace ff {

inline at::Tensor normalised(const at::Tensor& rows)
{
    return rows / (rows.square().mean(1, true).sqrt() + 1e-8);
}

inline at::Tensor standardised(const at::Tensor& rows)
{
    return normalised(rows - rows.mean(1, true));
}

inline at::Tensor crossEntropy(const at::Tensor& scores, const at::Tensor& labels)
{
    return -at::log_softmax(scores, 1).gather(1, labels.unsqueeze(1)).mean();
}

/// Feature j of `features` belongs to group j C / f, at every place.
struct PlainGroups
{
    std::int64_t features;
    std::int64_t classes;

    /// The numbers of a row, of so many, that belong to a group.
    at::Tensor members(std::int64_t group, std::int64_t width) const
    {
        std::vector<std::int64_t> all;
        for (std::int64_t j = 0; j < width; ++j) {
            if (j % features * classes / features == group) {
                all.push_back(j);
            }
        }
        return at::tensor(all, at::kLong);
    }
};

inline at::Tensor meansOfGroups(const at::Tensor& rows, const PlainGroups& groups)
{
    std::vector<at::Tensor> means;
    for (std::int64_t group = 0; group < groups.classes; ++group) {
        means.push_back(rows.index_select(1, groups.members(group, rows.size(1))).mean(1));
    }
    return at::stack(means, 1);
}

inline at::Tensor normalisedByGroups(const at::Tensor& rows, const PlainGroups& groups)
{
    at::Tensor all = at::zeros_like(rows);
    for (std::int64_t group = 0; group < groups.classes; ++group) {
        const at::Tensor members = groups.members(group, rows.size(1));
        const at::Tensor own = rows.index_select(1, members);
        const at::Tensor centred = own - own.mean(1, true);
        all = all.index_copy(1, members, centred / (centred.square().mean(1, true) + 1e-5).sqrt());
    }
    return all;
}

} // namespace ff
