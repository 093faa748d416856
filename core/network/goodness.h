// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/activation.h"
#include "core/settings/settings.h"

#include <span>

namespace ff {

/// One row per goodness function G(y) of a layer's activities y.
struct GoodnessFunction
{
    Goodness choice; ///< the setting's value that asks for it

    /// y [R, n] -> G [R]. `counted` is the number of units that count, for functions that count only some.
    at::Tensor (*value)(const at::Tensor& activity, std::int64_t counted);

    /// Replaces y [R, n] in place by factor * dG/dy, `factor` [R] being one number per row.
    void (*scaleSlope)(at::Tensor& activity, const at::Tensor& factor, std::int64_t counted);

    /// What one unit of "goodness per unit" is worth for a layer of n units: the paper's threshold.
    double (*unit)(std::int64_t units, std::int64_t counted);

    /// -1 where less activity is better, so that goodness and threshold are below zero.
    double sign = 1;

    /// c where G = c sum_j y_j^2, which a pass over the activities has found already; null for other
    /// functions.
    double (*perSquare)(std::int64_t units) = nullptr;

    bool isMean = false; ///< over the units, not their sum
};

/// Every one. Any thread.
std::span<const GoodnessFunction> goodnessFunctions();

/// A goodness function applied to one layer. Where places share the weights of their units, a sum over units
/// is taken for the mean place: many places say nearly the same, and the sum of all would leave no sample
/// near the threshold, and teach the shared weights as many times too much.
class LayerGoodness
{
public:
    /// `share` of the units count, where the function counts only some; `places` share their weights.
    LayerGoodness(const GoodnessFunction& function, std::int64_t units, std::int64_t places, double share);

    at::Tensor of(const Activity& activity) const; ///< G [R]
    void scaleSlope(at::Tensor& activity, const at::Tensor& factor) const;
    double unit() const { return m_perPlace * m_function->unit(m_units, m_counted); }

    /// What the function of all units is multiplied by.
    double perPlace() const { return m_perPlace; }

    /// theta in goodness, from goodness per unit.
    double threshold(double perUnit) const { return m_function->sign * perUnit * unit(); }

    const GoodnessFunction& function() const { return *m_function; }

private:
    const GoodnessFunction* m_function;
    std::int64_t m_units;
    std::int64_t m_counted;
    double m_perPlace;
};

LayerGoodness makeGoodness(const Settings& settings, std::int64_t units, std::int64_t places);

} // namespace ff
