// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace ff {

/// The one exception type of the core. The text is one plain sentence for the user: what was being done,
/// with which file or setting, what was expected and what was found. It crosses a thread only as text.
class Error : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

} // namespace ff
