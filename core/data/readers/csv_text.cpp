// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/csv_text.h"

#include "core/base/error.h"
#include "core/base/memory_check.h"
#include "core/base/progress.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace ff {

namespace {

/// Which of the two bytes of a character comes first in UTF-16.
enum class ByteOrder { LittleFirst, BigFirst };

/// True when of the first few pairs of bytes the one of these is always zero and the other never.
bool areLettersWithZeros(std::span<const std::byte> bytes, std::size_t zero)
{
    constexpr std::size_t lookedAt = 8;
    const std::size_t pairs = std::min(bytes.size() / 2, lookedAt);
    for (std::size_t i = 0; i < pairs; ++i) {
        if (bytes[2 * i + zero] != std::byte {0} || bytes[2 * i + 1 - zero] == std::byte {0}) {
            return false;
        }
    }
    return pairs > 1;
}

/// UTF-16 says so at its beginning or, written without, is known by its zeros.
std::optional<ByteOrder> utf16Order(std::span<const std::byte> bytes)
{
    const auto begins = [bytes](int first, int second) {
        return bytes.size() >= 2 && bytes[0] == static_cast<std::byte>(first)
            && bytes[1] == static_cast<std::byte>(second);
    };
    if (begins(0xFF, 0xFE) || areLettersWithZeros(bytes, 1)) {
        return ByteOrder::LittleFirst;
    }
    if (begins(0xFE, 0xFF) || areLettersWithZeros(bytes, 0)) {
        return ByteOrder::BigFirst;
    }
    return std::nullopt;
}

void appendUtf8(std::string& text, unsigned unit)
{
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xC0U | unit >> 6);
        text += static_cast<char>(0x80U | (unit & 0x3FU));
    } else if (unit >= 0xD800 && unit < 0xE000) {
        text += '?'; // half of a rare character: no number, and in a class's name it still tells them apart
    } else {
        text += static_cast<char>(0xE0U | unit >> 12);
        text += static_cast<char>(0x80U | (unit >> 6 & 0x3FU));
        text += static_cast<char>(0x80U | (unit & 0x3FU));
    }
}

std::string fromUtf16(std::span<const std::byte> bytes, ByteOrder order, const ProgressCallback& progress)
{
    constexpr std::size_t unitsPerPiece = std::size_t {1} << 18;
    constexpr unsigned byteOrderMark = 0xFEFF;
    const std::size_t high = order == ByteOrder::LittleFirst ? 1 : 0;
    std::string text;
    text.reserve(bytes.size() / 2);
    inPieces(bytes.size() / 2, unitsPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const unsigned unit = std::to_integer<unsigned>(bytes[2 * i + high]) << 8
                | std::to_integer<unsigned>(bytes[2 * i + 1 - high]);
            if (i > 0 || unit != byteOrderMark) {
                appendUtf8(text, unit);
            }
        }
    });
    return text;
}

std::string_view withoutSpaces(std::string_view text)
{
    constexpr std::string_view spaces = " \t";
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
    text.remove_suffix(text.size() - (text.find_last_not_of(spaces) + 1));
    return text;
}

} // namespace

CsvText::CsvText(std::span<const std::byte> bytes, const std::string& name, const ProgressCallback& progress)
    : m_text(reinterpret_cast<const char*>(bytes.data()), bytes.size())
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (const auto order = utf16Order(bytes)) {
        checkMemory(bytes.size(), name);
        m_converted = fromUtf16(bytes, *order, progress);
        m_text = m_converted;
    }
    m_text.remove_prefix(m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    constexpr std::size_t lookedAt = 4096;
    if (m_text.substr(0, lookedAt).find('\0') != std::string_view::npos) {
        throw Error(FF_TR("%1 is not a text: expected lines of numbers, found a zero byte at its beginning."),
                    {name});
    }
}

std::string_view takeLine(std::string_view& text, const std::string& name)
{
    constexpr std::size_t longest = std::size_t {1} << 20;
    const std::size_t end = std::min(text.substr(0, longest + 1).find('\n'), text.size());
    if (end > longest) {
        throw Error(
            FF_TR("%1 has a line of more than %2 characters, expected a line of numbers for each image."),
            {name, longest});
    }
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

CsvFields::CsvFields(std::string_view line, char separator)
    : m_rest(line)
    , m_separator(separator)
{ }

bool CsvFields::next(std::string_view& field)
{
    if (m_ended) {
        return false;
    }
    const std::size_t from = m_rest.starts_with('"') ? std::min(m_rest.find('"', 1), m_rest.size()) : 0;
    const std::size_t end = m_rest.find(m_separator, from);
    m_ended = end == std::string_view::npos;
    field = m_rest.substr(0, end);
    m_rest.remove_prefix(m_ended ? m_rest.size() : end + 1);
    return true;
}

std::string_view plainField(std::string_view field)
{
    const std::string_view text = withoutSpaces(field);
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? withoutSpaces(text.substr(1, text.size() - 2)) : text;
}

std::optional<double> numberIn(std::string_view field, char decimalPoint)
{
    std::string_view text = plainField(field);
    std::array<char, 40> pointed {}; // longer than any number that a program writes
    const std::size_t point = decimalPoint == '.' ? std::string_view::npos : text.find(decimalPoint);
    if (point != std::string_view::npos && text.size() <= pointed.size()) {
        std::copy(text.begin(), text.end(), pointed.begin());
        pointed[point] = '.';
        text = {pointed.data(), text.size()};
    }
    double number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = problem == std::errc() && stop == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace ff
