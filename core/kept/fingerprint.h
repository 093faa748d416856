// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>

namespace ff {

/// What tells two data sets apart, as 64 hexadecimal digits: the SHA-256 of a text with the size of the
/// images, the names of the classes, and the SHA-256 of pixels and labels of both splits. The name of the
/// data, where they came from and how they were prepared do not count. Any thread; takes about a second per
/// half gigabyte.
std::string fingerprint(const Dataset& data, const ProgressCallback& progress = {});

} // namespace ff
