// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_run.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Which of Theme::run() the pinned runs have, so many at most. A colour stays with its run as long as that
/// is pinned.
class RunColours
{
public:
    static constexpr int most = 6;

    /// To the pinned ones of these, the newest of which is the first.
    void assign(const std::vector<KeptRun>& runs);

    std::optional<int> of(const std::string& id) const;
    const std::map<std::string, int>& all() const { return m_colours; } ///< by id

private:
    int firstFree() const;

    std::map<std::string, int> m_colours;
};

} // namespace ff
