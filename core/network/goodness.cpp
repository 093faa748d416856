// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/goodness.h"

#include "core/network/counted_units.h"
#include "core/settings/choice_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

at::Tensor sumOfSquares(const at::Tensor& activity)
{
    return activity.square().sum(1);
}

/// y <- factor * y, row by row.
void scaleRows(at::Tensor& activity, const at::Tensor& factor)
{
    activity.mul_(factor.unsqueeze(1));
}

double asDouble(std::int64_t count)
{
    return static_cast<double>(count);
}

/// The largest `counted` activities of each row: values and places.
std::tuple<at::Tensor, at::Tensor> largest(const at::Tensor& activity, std::int64_t counted)
{
    return activity.topk(counted, 1, /*largest=*/true, /*sorted=*/false);
}

constexpr std::array functions {
    // G = sum_j y_j^2, dG/dy_j = 2 y_j
    GoodnessFunction {
        Goodness::SumOfSquares, [](const at::Tensor& y, std::int64_t) { return sumOfSquares(y); },
        [](at::Tensor& y, const at::Tensor& factor, std::int64_t) { scaleRows(y, factor * 2.0); },
        [](std::int64_t units, std::int64_t) { return asDouble(units); }, 1,
        [](std::int64_t) { return 1.0; }},
    // G = sum_j y_j^2 / n, dG/dy_j = 2 y_j / n
    GoodnessFunction {Goodness::MeanOfSquares,
                      [](const at::Tensor& y, std::int64_t) { return sumOfSquares(y) / asDouble(y.size(1)); },
                      [](at::Tensor& y, const at::Tensor& factor, std::int64_t) {
                          scaleRows(y, factor * (2.0 / asDouble(y.size(1))));
                      },
                      [](std::int64_t, std::int64_t) { return 1.0; }, 1,
                      [](std::int64_t units) { return 1.0 / asDouble(units); }, /*isMean=*/true},
    // G = -sum_j y_j^2: positives are to be quiet (Hinton 2022, section 4, "minimise")
    GoodnessFunction {
        Goodness::Minimise, [](const at::Tensor& y, std::int64_t) { return sumOfSquares(y).neg_(); },
        [](at::Tensor& y, const at::Tensor& factor, std::int64_t) { scaleRows(y, factor * -2.0); },
        [](std::int64_t units, std::int64_t) { return asDouble(units); }, -1,
        [](std::int64_t) { return -1.0; }},
    // G = sum of the k largest y_j^2, dG/dy_j = 2 y_j for these and 0 for the others
    GoodnessFunction {Goodness::Top,
                      [](const at::Tensor& y, std::int64_t counted) {
                          return sumOfSquares(std::get<0>(largest(y, counted)));
                      },
                      [](at::Tensor& y, const at::Tensor& factor, std::int64_t counted) {
                          const auto [values, places] = largest(y, counted);
                          y.zero_().scatter_(1, places, values * (factor * 2.0).unsqueeze(1));
                      },
                      [](std::int64_t, std::int64_t counted) { return asDouble(counted); }},
};

} // namespace

std::span<const GoodnessFunction> goodnessFunctions()
{
    return functions;
}

LayerGoodness::LayerGoodness(const GoodnessFunction& function, std::int64_t units, std::int64_t places,
                             double share)
    : m_function(&function)
    , m_units(units)
    , m_counted(countedUnits(share, units))
    , m_perPlace(function.isMean ? 1.0 : 1.0 / asDouble(places))
{ }

at::Tensor LayerGoodness::of(const Activity& activity) const
{
    if (m_function->perSquare != nullptr) {
        return activity.squares.mul(m_perPlace * m_function->perSquare(m_units));
    }
    return m_function->value(activity.all(), m_counted).mul_(m_perPlace);
}

void LayerGoodness::scaleSlope(at::Tensor& activity, const at::Tensor& factor) const
{
    m_function->scaleSlope(activity, factor * m_perPlace, m_counted);
}

LayerGoodness makeGoodness(const Settings& settings, std::int64_t units, std::int64_t places)
{
    return {rowOf(functions, settings.goodness), units, places, settings.topShare};
}

} // namespace ff
