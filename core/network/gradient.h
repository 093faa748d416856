// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// g = -dL/dp of one parameter for one batch, the mean over its samples: where the parameter is to go. It
/// stays what it was found as, rows whose product it is, until somebody asks for it as a tensor, so that a
/// step for which nobody does never forms it. Cheap to copy: copies share memory, not what becomes of them.
class Gradient
{
public:
    /// g = left^T right / samples. For a parameter [n, D], left is [k, n] and right [k, D]; for P matrices
    /// [P, c, f], they are [P, k, c] and [P, k, f]. Both in the type of products.
    static Gradient ofProduct(at::Tensor left, at::Tensor right, double samples);

    /// g itself, in the shape of the parameter.
    static Gradient ofMean(at::Tensor mean, double samples);

    /// Of how many samples it is the mean.
    double samples() const { return m_samples; }

    /// Whether it is a tensor; rows otherwise.
    bool isFormed() const { return m_formed.defined(); }
    const at::Tensor& left() const { return m_left; }
    const at::Tensor& right() const { return m_right; }

    /// g in the shape of the parameter and of this type, formed by so many threads when it is asked for
    /// first. From then on the step takes this tensor, whatever has been made of it.
    at::Tensor& form(at::ScalarType type, int threads);

    /// The tensor, which there must be.
    const at::Tensor& formed() const { return m_formed; }

private:
    explicit Gradient(double samples)
        : m_samples(samples)
    { }

    at::Tensor m_left;
    at::Tensor m_right;
    at::Tensor m_formed;
    double m_samples;
};

} // namespace ff
