// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// To be returned by main(): `exitCode`, or 1 when it is 0 and something that was said did not get out, for
/// instance to a disk that is full; then standard error says so.
int afterOutput(const char* program, int exitCode);

} // namespace ff
