// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include "core/base/shown_text.h"

#include <array>
#include <cstdio>
#include <utility>

namespace ff {
namespace {

std::string numberText(const Sentence::Number& number)
{
    const std::array<char, 5> format {'%', '.', '*', number.format, '\0'};
    std::array<char, 400> buffer {}; // the largest double has 309 digits before its point
    std::snprintf(buffer.data(), buffer.size(), format.data(), number.digits, number.value);
    return buffer.data();
}

std::string filled(const Sentence::Marked& marked)
{
    std::string result;
    const std::string_view text = marked.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char place = text[i] == '%' && i + 1 < text.size() ? text[i + 1] : '\0';
        const std::size_t index = place >= '1' && place <= '9' ? std::size_t(place - '1') : 9;
        if (index < marked.arguments.size()) {
            result += marked.arguments[index].english();
            ++i;
        } else if (marked.isCounted && place == 'n') {
            result += std::to_string(marked.count);
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

struct English
{
    std::string operator()(const std::string& verbatim) const { return verbatim; }
    std::string operator()(const Sentence::Number& number) const { return numberText(number); }
    std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
    std::string operator()(const Sentence::Marked& marked) const { return filled(marked); }
};

} // namespace

Sentence Sentence::counted(std::size_t count, const char* one, const char* several,
                           std::vector<Sentence> arguments)
{
    return count > 0 ? amount(count, one, several, std::move(arguments)) : Sentence();
}

Sentence Sentence::amount(std::size_t count, const char* one, const char* several,
                          std::vector<Sentence> arguments)
{
    Sentence sentence;
    sentence.m_content = Marked {count == 1 ? one : several, count != 1, static_cast<std::int64_t>(count),
                                 std::move(arguments)};
    return sentence;
}

Sentence Sentence::number(double value, char format, int digits)
{
    Sentence sentence;
    sentence.m_content = Number {value, format, digits};
    return sentence;
}

std::string Sentence::english() const
{
    return std::visit(English {}, m_content);
}

Sentence Sentence::followedBy(const Sentence& next) const
{
    if (isEmpty() || next.isEmpty()) {
        return isEmpty() ? next : *this;
    }
    return {FF_TR("%1 %2"), {*this, next}};
}

Sentence Sentence::listedWith(const Sentence& next) const
{
    if (isEmpty() || next.isEmpty()) {
        return isEmpty() ? next : *this;
    }
    return {FF_TR("%1, %2"), {*this, next}};
}

Sentence Sentence::shown() const
{
    Sentence result = *this;
    if (auto* verbatim = std::get_if<std::string>(&result.m_content)) {
        *verbatim = shownMessage(*verbatim);
    } else if (auto* marked = std::get_if<Marked>(&result.m_content)) {
        for (Sentence& argument : marked->arguments) {
            argument = argument.shown();
        }
    }
    return result;
}

} // namespace ff
