// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <stdexcept>
#include <utility>

namespace ff {

/// The one exception type of the core. Its sentence is for the user: what was being done, with which file or
/// setting, what was expected and what was found. It crosses a thread only as a Sentence; what() is the same
/// in English, for terminals and files.
class Error : public std::runtime_error
{
public:
    explicit Error(Sentence sentence)
        : std::runtime_error(sentence.english())
        , m_sentence(std::move(sentence))
    { }

    const Sentence& sentence() const { return m_sentence; }

private:
    Sentence m_sentence;
};

} // namespace ff
