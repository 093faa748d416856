// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one door to LibTorch's headers; it is also the precompiled header of the core. ivalue.h comes first
// because Clang cannot compile the 1.13 headers as C++20 otherwise.
// clang-format off
#include <ATen/core/ivalue.h>
// clang-format on

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
