// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translatable.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ff {

/// Something to say to people, before it is put into their language: a marked text with what goes into its
/// "%1" to "%9", each of which may again be a sentence. So nothing is put together from pieces of English,
/// and whoever shows it may order, inflect and format as the language wants. Plain values; any thread.
class Sentence
{
public:
    /// A number, and how people see it: the format is one letter of printf(), 'f' or 'g'.
    struct Number
    {
        double value;
        char format;
        int digits;
    };

    /// A marked text, how many things it is about where it has a "%n", and what goes into its places.
    struct Marked
    {
        const char* text;
        bool isCounted;
        std::int64_t count;
        std::vector<Sentence> arguments;
    };

    Sentence() = default;

    /// A literal that is marked by FF_TR.
    Sentence(const char* text)
        : Sentence(text, {})
    { }
    Sentence(const char* text, std::vector<Sentence> arguments)
        : m_content(Marked {text, false, 0, std::move(arguments)})
    { }

    /// What is the same in every language, such as a name, or is known in one only, such as what the system
    /// says.
    Sentence(std::string verbatim)
        : m_content(std::move(verbatim))
    { }

    /// A whole number.
    template <typename Whole>
    requires(std::is_integral_v<Whole> && !std::is_same_v<Whole, bool> && !std::is_same_v<Whole, char>)
        Sentence(Whole value)
    {
        if (std::in_range<std::int64_t>(value)) {
            m_content = static_cast<std::int64_t>(value);
        } else {
            m_content = std::to_string(value);
        }
    }

    /// About so many things: the marked text for one of them, or that with the "%n" for several; nothing to
    /// say of none.
    static Sentence counted(std::size_t count, const char* one, const char* several,
                            std::vector<Sentence> arguments = {});

    /// The same with something to say of none, too: the text for several.
    static Sentence amount(std::size_t count, const char* one, const char* several,
                           std::vector<Sentence> arguments = {});

    /// A number as printf() has it in a format of so many digits.
    static Sentence number(double value, char format = 'g', int digits = 6);

    using Content = std::variant<std::string, Number, std::int64_t, Marked>;
    const Content& content() const { return m_content; }

    bool isEmpty() const { return english().empty(); }

    /// As the core says it, for terminals and files.
    std::string english() const;

    /// Made safe to be shown, whatever stands in files: see shownMessage().
    Sentence shown() const;

    /// This and then `next`, where neither is empty.
    Sentence followedBy(const Sentence& next) const;

    /// A list of this and then `next`, where neither is empty.
    Sentence listedWith(const Sentence& next) const;

    /// Whether both say the same in English.
    bool operator==(const Sentence& other) const { return english() == other.english(); }

private:
    Content m_content;
};

} // namespace ff
