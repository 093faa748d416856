// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// Passes a fixed batch through a fixed layer, learns one step and compares with stored numbers. Throws Error
/// when LibTorch or its BLAS computes wrong results on this machine. Takes a few milliseconds.
void runCanary();

} // namespace ff
