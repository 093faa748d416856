// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ff {

/// What LibTorch can compute with on this machine, as --device takes it: "cpu" first, then each kind of
/// accelerator that it was built for and that is here ("cuda"), and where there are several of a kind each
/// one by its number ("cuda:1").
std::vector<std::string> deviceNames();

/// The same as "cpu, cuda".
std::string listedDevices();

} // namespace ff
