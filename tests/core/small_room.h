// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_room.h"
#include "core/base/large_bytes.h"
#include "core/data/dataset.h"
#include "tests/core/test_support.h"

#include <memory>
#include <string>
#include <string_view>

namespace ff {

inline bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

/// A room with no memory to speak of, in a folder of its own: whatever is put there lies in a file, and
/// nothing that was read of it stays in memory.
class SmallRoom
{
public:
    const std::shared_ptr<ByteRoom>& room() const { return m_room; }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    /// The same images, there.
    std::shared_ptr<const Dataset> holding(Dataset data) const
    {
        for (Split* split : {&data.train, &data.test}) {
            LargeBytes pixels(m_room);
            pixels.append(split->pixels.bytes());
            split->pixels = pixels;
        }
        return std::make_shared<const Dataset>(std::move(data));
    }

private:
    TemporaryFolder m_folder;
    std::shared_ptr<ByteRoom> m_room = std::make_shared<ByteRoom>(2048, m_folder.path());
};

} // namespace ff
