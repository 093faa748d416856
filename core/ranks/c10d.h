// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to LibTorch's c10d, which needs Gloo's headers; for core/ranks/gloo_group.cpp alone. LibTorch
// hides its process group from who does not say that it was built with Gloo, which CMake has found out.
#include "core/base/aten.h"

#ifndef USE_C10D_GLOO
#define USE_C10D_GLOO
#endif

#include <c10/util/Logging.h>
#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
