// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

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

    /// A text that is marked by FF_TR, and what goes into its places.
    explicit Error(const char* text, std::vector<Sentence> arguments = {})
        : Error(Sentence(text, std::move(arguments)))
    { }

    /// A text that has no translation, which is easily made by mistake: say inEnglish(), or a Sentence.
    explicit Error(const std::string&) = delete;

    /// For what only a terminal shows, such as a wrong argument, which speaks English.
    static Error inEnglish(std::string text) { return Error(Sentence(std::move(text))); }

    const Sentence& sentence() const { return m_sentence; }

private:
    Sentence m_sentence;
};

} // namespace ff
