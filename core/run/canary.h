// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"

namespace ff {

/// Passes a fixed batch through a fixed layer, learns one step and compares with stored numbers. Throws Error
/// when LibTorch or its BLAS computes wrong results on this machine. Takes a few milliseconds.
void runCanary();

/// The comparison alone: `found` are the goodness of the four rows before and after the step, [8].
void compareWithCanary(const at::Tensor& found);

} // namespace ff
