// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/base/atomic_file.h"
#include "core/data/readers/element_type.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ff {

/// A tensor, and the type of its numbers in a file.
struct TensorToWrite
{
    std::string name;
    at::Tensor value; ///< on any device, in any order in memory
    ElementType type = ElementType::F32;
};

/// The type of these numbers in a file, and back. Both throw Error where there is none.
ElementType elementTypeOf(const at::Tensor& tensor);
at::ScalarType scalarTypeOf(ElementType type);

/// Writes a safetensors file, all or nothing, straight from tensors that are about to change. First as much
/// as a given time allows, so that whoever changes them need not wait for a slow disk; what is left then is
/// copied, and written when there is time. So a copy of everything is made only where the disk is slow. What
/// throws, throws Error with file and reason, and leaves an old file as it was.
class TensorFile
{
public:
    /// Is shown each piece of a tensor before it is written, as it is and in the type of the file; throws to
    /// refuse it.
    using Check
        = std::function<void(const TensorToWrite& tensor, const at::Tensor& piece, const at::Tensor& inFile)>;

    /// Opens the file. `metadata` must be UTF-8.
    TensorFile(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
               std::vector<TensorToWrite> tensors, Check check = {},
               const FileCalls& calls = systemFileCalls());

    /// Writes for about so long, and copies what is left: from then on the tensors may change.
    void writeFor(std::chrono::steady_clock::duration patience);

    /// Writes the rest, and puts the file in the place of the old one. Any thread; once, and nothing after
    /// it.
    void finish();

    /// That are copied and not written yet.
    std::size_t waitingBytes() const;

private:
    bool writePiece();
    void keepRest();

    AtomicFile m_file;
    std::vector<TensorToWrite> m_tensors;
    Check m_check;
    std::size_t m_next = 0; // of m_tensors
    std::int64_t m_row = 0; // of that tensor
};

} // namespace ff
