// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/dropout.h"
#include "core/network/numerics.h"

namespace ff {

/// What is added to a root mean square before dividing by it: a silent row stays silent.
inline constexpr double rootMeanSquareFloor = 1e-8;

/// The root mean square of each row, with the floor, [R, 1]; in float32 at least.
at::Tensor rootMeanSquare(const at::Tensor& rows);

/// Rows divided by their root mean square, so that the mean square of each is 1: only the direction of an
/// activity vector, not its goodness, reaches the layer above (Hinton 2022, section 2.1).
at::Tensor normaliseRows(const at::Tensor& rows);

/// Activities y of R samples. Kept as direction and length, which is what every reader wants.
struct Activity
{
    at::Tensor normalised; ///< [R, n] y / scale: input of the layer above and of the readout
    at::Tensor scale; ///< [R] root mean square of y, before any dropout, plus the floor
    at::Tensor squares; ///< [R] sum_j y_j^2
    at::Tensor gate; ///< [R, n] bytes, 1 where the unit is on now; only of a damped activity
    double growth = 1; ///< by which dropout has multiplied the units that it spared: dy/da where a unit is on

    /// y of these rows (int64 [k]), [k, n], in the type in which the network learns.
    at::Tensor rows(const at::Tensor& index) const;

    /// y of all rows.
    at::Tensor all() const;
};

/// Labels put on the images of the first layer, R = a multiple of B rows, row r showing image r mod B:
/// a = s (z + column of the label) + b, where z = image W^T.
struct LabelDrive
{
    at::Tensor scale; ///< s [R]: one over the root mean square of the labelled image
    at::Tensor columns; ///< [C + 1, n] what each label, and last the neutral one, adds to z
    at::Tensor labels; ///< [R] int64, C for the neutral label
};

/// What the activities of a layer come from.
struct Drive
{
    at::Tensor product; ///< [P, B, c] x W^T of its P places with c units each; n = P c
    at::Tensor bias; ///< [n]
    const LabelDrive* label = nullptr;
    at::Tensor second; ///< [R, n] added to the product; undefined when there is none
    const Activity* before = nullptr; ///< of the last moment, for a damped activity; by the same dropout
    double damping = 0; ///< share of the last moment: y = damping y' + (1 - damping) relu(a)
    Dropout dropout = {};
};

/// y = relu(a) for every row of the drive. Without labels or a second product R is B.
Activity activate(const Drive& drive, const Numerics& numerics);

/// Which units a dropout spares: [R, n] of 0 and 1, float32 on `device`; the same on every one.
at::Tensor dropoutMask(const Dropout& dropout, std::int64_t rows, std::int64_t units,
                       at::Device device = at::kCPU);

} // namespace ff
