// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ff {

/// The text of resources/pytorch/model.py, which reads the weights beside it: the same for every network.
std::string_view pytorchModule();

} // namespace ff
