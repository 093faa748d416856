// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The headers of libonnx, for the sources in this folder alone. They have to be told how the library was
// built: distributions build it with the operators of classical learning, in its own namespace.
#ifndef ONNX_ML
#define ONNX_ML 1
#endif
#ifndef ONNX_NAMESPACE
#define ONNX_NAMESPACE onnx
#endif

#include <onnx/checker.h>
#include <onnx/shape_inference/implementation.h>
