// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"

#include <memory>

namespace ff {

/// As loadData(), for whoever keeps what is loaded. The built-in digits, which are the same each time, are
/// drawn once for all who hold them: a run that is opened beside another one on them has its data at once,
/// and in no memory of its own. Any thread.
std::shared_ptr<const Dataset> loadShared(const DataSource& source, const LoadTools& tools = {});

} // namespace ff
