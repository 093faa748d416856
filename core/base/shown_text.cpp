// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace ff {

namespace {

constexpr std::size_t longest = 80; // bytes of one foreign thing
constexpr std::size_t longestMessage
    = 2000; // bytes: two paths as long as they are in practice, and a sentence

/// Bytes of the UTF-8 character that begins with `first`; 0 when none does.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80) {
        return first < 0x20 || first == 0x7F ? 0 : 1;
    }
    if (first < 0xC2 || first > 0xF4) {
        return 0;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// True for the second byte of what would be an overlong form, a surrogate or beyond the last character.
bool isForbiddenSecond(unsigned char first, unsigned char second)
{
    return (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
}

/// Bytes of the character at the start of `text`; 0 when it is none.
std::size_t characterLength(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t length = lengthOf(byte(0));
    if (length > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U || (i == 1 && isForbiddenSecond(byte(0), byte(1)))) {
            return 0;
        }
    }
    return length;
}

/// The code point of one character in UTF-8.
char32_t codePoint(std::string_view character)
{
    constexpr std::array<unsigned, 5> firstBits {0x7F, 0x7F, 0x1F, 0x0F,
                                                 0x07}; // by length, that of the first byte
    char32_t code = static_cast<unsigned char>(character.front()) & firstBits[character.size()];
    for (const char each : character.substr(1)) {
        code = code << 6U | (static_cast<unsigned char>(each) & 0x3FU);
    }
    return code;
}

/// What is obeyed instead of being shown, beyond the ASCII controls: the C1 controls, line and paragraph
/// separators, what turns the direction of writing round, and the byte order mark.
bool isObeyed(std::string_view character)
{
    const char32_t code = codePoint(character);
    const auto isBetween = [code](char32_t first, char32_t last) { return first <= code && code <= last; };
    return isBetween(0x80, 0x9F) || isBetween(0x2028, 0x202E) || isBetween(0x2066, 0x2069) || code == 0xFEFF;
}

/// Takes the first character off `text` and gives it as it can be shown.
std::string_view takeShown(std::string_view& text)
{
    const std::size_t length = characterLength(text);
    const std::string_view character = text.substr(0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
    return length == 0 || isObeyed(character) ? "?" : character;
}

} // namespace

std::string shownText(std::string_view text)
{
    std::string plain;
    while (!text.empty() && plain.size() < longest) {
        plain += takeShown(text);
    }
    return text.empty() ? plain : plain + "...";
}

std::string counted(std::size_t count, std::string_view one, std::string_view several)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : several);
}

std::string shownMessage(std::string_view text)
{
    constexpr std::string_view cut = " ... ";
    std::string plain;
    if (text.size() <= longestMessage) {
        while (!text.empty()) {
            plain += takeShown(text);
        }
        return plain;
    }
    std::string_view head = text.substr(0, longestMessage / 2);
    std::string_view tail = text.substr(text.size() - longestMessage / 2);
    while (head.size() > 4) { // a character may be cut at its end
        plain += takeShown(head);
    }
    plain += cut;
    while (!tail.empty() && characterLength(tail) == 0) {
        tail.remove_prefix(1);
    }
    while (!tail.empty()) {
        plain += takeShown(tail);
    }
    return plain;
}

std::string shownNumber(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

std::string shownDuration(double seconds)
{
    const auto whole = static_cast<std::int64_t>(seconds);
    const auto twoParts = [](std::int64_t large, std::int64_t small, const char* unit) {
        return std::to_string(large) + (small < 10 ? ":0" : ":") + std::to_string(small) + unit;
    };
    if (whole < 60) {
        return std::to_string(whole) + " s";
    }
    return whole < 3600 ? twoParts(whole / 60, whole % 60, " min")
                        : twoParts(whole / 3600, whole / 60 % 60, " h");
}

std::string formatted(const char* format, double number)
{
    char text[64];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

} // namespace ff
