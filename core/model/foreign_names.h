// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ff {

/// What the arrays of one layer have in common, whichever program named them: "fc1" of "fc1.weight" and
/// "fc1.bias", "net.2" of "module.net.2.weight", "1" of "W1" and "b1", "dense" of "dense/kernel". Any thread.
std::string stemOf(std::string_view name);

/// Whether a name says that it is of the weights or the biases of a layer. Any thread.
bool isLayerPart(std::string_view name);

/// Whether a name comes before another one; numbers in it count as numbers: "fc2" before "fc10". Any thread.
bool comesBefore(std::string_view left, std::string_view right);

} // namespace ff
