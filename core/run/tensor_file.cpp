// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/tensor_file.h"

#include "core/base/error.h"
#include "core/data/readers/safetensors_write.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

/// The types of numbers in memory that can be written.
struct TypePair
{
    ElementType inFile;
    at::ScalarType inMemory;
};
constexpr std::array typePairs {
    TypePair {ElementType::U8, at::kByte},    TypePair {ElementType::BF16, at::kBFloat16},
    TypePair {ElementType::F16, at::kHalf},   TypePair {ElementType::F32, at::kFloat},
    TypePair {ElementType::F64, at::kDouble}, TypePair {ElementType::I64, at::kLong},
};

std::span<const std::byte> bytesOf(const at::Tensor& piece)
{
    const auto* first = static_cast<const std::byte*>(piece.data_ptr());
    return {first, first + piece.nbytes()};
}

std::vector<TensorHeader> headersOf(const std::vector<TensorToWrite>& tensors)
{
    std::vector<TensorHeader> headers;
    for (const TensorToWrite& each : tensors) {
        headers.push_back({each.name, each.type, each.value.sizes().vec()});
    }
    return headers;
}

} // namespace

at::ScalarType scalarTypeOf(ElementType type)
{
    const auto row = std::ranges::find(typePairs, type, &TypePair::inFile);
    if (row == typePairs.end()) {
        throw Error(FF_TR("tensors of the type %1 cannot be held"), {std::string(elementName(type))});
    }
    return row->inMemory;
}

ElementType elementTypeOf(const at::Tensor& tensor)
{
    const auto row = std::ranges::find(typePairs, tensor.scalar_type(), &TypePair::inMemory);
    if (row == typePairs.end()) {
        throw Error(FF_TR("numbers of the type %1 cannot be written"),
                    {std::string(at::toString(tensor.scalar_type()))});
    }
    return row->inFile;
}

TensorFile::TensorFile(const std::filesystem::path& path, const std::map<std::string, std::string>& metadata,
                       std::vector<TensorToWrite> tensors, Check check, const FileCalls& calls)
    : m_file(path, calls)
    , m_tensors(std::move(tensors))
    , m_check(std::move(check))
{
    m_file.write(safetensorsBeginning(metadata, headersOf(m_tensors)));
}

void TensorFile::writeFor(std::chrono::steady_clock::duration patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (std::chrono::steady_clock::now() < end) {
        if (!writePiece()) {
            return;
        }
    }
    keepRest();
}

void TensorFile::finish()
{
    while (writePiece()) { }
    m_file.commit();
}

/// Some rows of a tensor, at least one; false when there is nothing left. What lies otherwise in memory, or
/// in another type, needs memory for so much only.
bool TensorFile::writePiece()
{
    constexpr std::int64_t pieceBytes = 1 << 18;
    if (m_next == m_tensors.size()) {
        return false;
    }
    TensorToWrite& tensor = m_tensors[m_next];
    const at::Tensor rows = tensor.value.dim() == 0 ? tensor.value.unsqueeze(0) : tensor.value;
    const std::int64_t rowBytes
        = static_cast<std::int64_t>(tensor.value.nbytes()) / std::max<std::int64_t>(1, rows.size(0));
    const std::int64_t count = std::min(
        rows.size(0) - m_row, std::max<std::int64_t>(1, pieceBytes / std::max<std::int64_t>(1, rowBytes)));
    const at::Tensor piece = rows.narrow(0, m_row, count);
    const at::Tensor inFile = piece.to(at::kCPU, scalarTypeOf(tensor.type)).contiguous();
    if (m_check) {
        m_check(tensor, piece, inFile);
    }
    m_file.write(bytesOf(inFile));
    m_row += count;
    if (m_row == rows.size(0)) {
        tensor.value.reset(); // its memory may be a copy's
        ++m_next;
        m_row = 0;
    }
    return true;
}

void TensorFile::keepRest()
{
    for (std::size_t i = m_next; i < m_tensors.size(); ++i) {
        at::Tensor& value = m_tensors[i].value;
        if (i == m_next && m_row > 0) {
            value = value.narrow(0, m_row, value.size(0) - m_row);
            m_row = 0;
        }
        value = value.clone();
    }
}

std::size_t TensorFile::waitingBytes() const
{
    std::size_t bytes = 0;
    for (std::size_t i = m_next; i < m_tensors.size(); ++i) {
        bytes += m_tensors[i].value.nbytes();
    }
    return bytes;
}

} // namespace ff
