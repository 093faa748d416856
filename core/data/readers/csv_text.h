// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// The text of a table, in whatever encoding spreadsheets save it: UTF-8, with or without a byte order mark,
/// is looked at where it is, UTF-16 is converted. Throws Error when it is no text. The bytes must outlive it.
class CsvText
{
public:
    CsvText(std::span<const std::byte> bytes, const std::string& name, const ProgressCallback& progress = {});
    CsvText(const CsvText&) = delete;
    CsvText& operator=(const CsvText&) = delete;

    std::string_view all() const { return m_text; }

private:
    std::string m_converted; ///< of UTF-16
    std::string_view m_text;
};

/// Takes the next line, without its end, off the front of `text`. Throws Error for one that is too long.
std::string_view takeLine(std::string_view& text, const std::string& name);

/// The fields of a line, one after the other. Quotes may hold a separator.
class CsvFields
{
public:
    CsvFields(std::string_view line, char separator);

    /// False when there is none left.
    bool next(std::string_view& field);

private:
    std::string_view m_rest;
    char m_separator;
    bool m_ended = false;
};

/// Spaces, and quotes around the whole, taken off.
std::string_view plainField(std::string_view field);

/// The number that a field is, with '.' or, where `decimalPoint` is ',', that before its fraction.
std::optional<double> numberIn(std::string_view field, char decimalPoint = '.');

} // namespace ff
