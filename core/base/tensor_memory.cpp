// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tensor_memory.h"

#include "core/base/aten.h"

#include <cstring>

namespace ff {
namespace {

/// Asks another allocator for more than it is asked for. Which of these are virtual differs between versions
/// of LibTorch, hence no "override".
class RoomyAllocator : public c10::Allocator
{
public:
    explicit RoomyAllocator(c10::Allocator& inner)
        : m_inner(&inner)
    { }

    c10::DataPtr allocate(std::size_t bytes) const { return m_inner->allocate(bytes + roomBehind(bytes)); }
    c10::DataPtr allocate(std::size_t bytes) { return m_inner->allocate(bytes + roomBehind(bytes)); }
    c10::DeleterFnPtr raw_deleter() const { return m_inner->raw_deleter(); }
    void copy_data(void* to, const void* from, std::size_t bytes) const { std::memcpy(to, from, bytes); }

private:
    c10::Allocator* m_inner;
};

} // namespace

void leaveRoomBehindTensors()
{
    // Lives as long as there may be tensors.
    static auto* const roomy = new RoomyAllocator(*c10::GetAllocator(c10::DeviceType::CPU));
    c10::SetAllocator(c10::DeviceType::CPU, roomy);
}

} // namespace ff
