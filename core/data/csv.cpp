// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include "core/data/file_names.h"
#include "core/data/idx.h"
#include "core/data/memory_check.h"
#include "core/data/progress.h"
#include "core/data/shown_text.h"
#include "core/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ff {

namespace {

constexpr double highest = 255;

std::string_view withoutSpaces(std::string_view text)
{
    constexpr std::string_view spaces = " \t";
    text.remove_prefix(std::min(text.find_first_not_of(spaces), text.size()));
    text.remove_suffix(text.size() - (text.find_last_not_of(spaces) + 1));
    return text;
}

std::string_view withoutQuotes(std::string_view text)
{
    text = withoutSpaces(text);
    const bool quoted = text.size() >= 2 && text.front() == '"' && text.back() == '"';
    return quoted ? withoutSpaces(text.substr(1, text.size() - 2)) : text;
}

std::optional<double> numberIn(std::string_view field)
{
    const std::string_view text = withoutQuotes(field);
    double number = 0;
    const auto [stop, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = problem == std::errc() && stop == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Takes the next line, without its end, off the front of `text`.
std::string_view takeLine(std::string_view& text, const std::string& name)
{
    constexpr std::size_t longest = std::size_t {1} << 20;
    const std::size_t end = std::min(text.substr(0, longest + 1).find('\n'), text.size());
    if (end > longest) {
        throw Error(name + " has a line of more than " + std::to_string(longest)
                    + " characters, expected a line of numbers for each image.");
    }
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

/// The fields of a line, one after the other. Quotes may hold a separator.
class Fields
{
public:
    Fields(std::string_view line, char separator)
        : m_rest(line)
        , m_separator(separator)
    { }

    /// False when there is none left.
    bool next(std::string_view& field)
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

private:
    std::string_view m_rest;
    char m_separator;
    bool m_ended = false;
};

char separatorOf(std::string_view line)
{
    constexpr std::array separators {',', ';', '\t'};
    return *std::max_element(separators.begin(), separators.end(), [line](char left, char right) {
        return std::count(line.begin(), line.end(), left) < std::count(line.begin(), line.end(), right);
    });
}

/// How the lines of one table are built.
struct TableForm
{
    char separator = ',';
    std::size_t columns = 0;
    std::size_t labelColumn = 0;
    bool hasHeader = false;
    int side = 0; ///< of an image, pixels
};

bool namesTheLabel(std::string_view field)
{
    constexpr std::array<std::string_view, 5> names {"label", "labels", "class", "target", "y"};
    return std::find(names.begin(), names.end(), lowerCase(field)) != names.end();
}

int sideOf(const TableForm& form, const std::string& name)
{
    const std::size_t pixels = form.columns - 1;
    const auto side = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(pixels))));
    if (pixels == 0 || side * side != pixels || side > maximumImageSide) {
        throw Error(name + " has " + std::to_string(form.columns)
                    + " columns, expected a label and a square number of pixel values up to 64 x 64, such as "
                      "785 columns for 28 x 28 pixels.");
    }
    return static_cast<int>(side);
}

/// What the first line says of the table.
TableForm formOf(std::string_view first, const std::string& name)
{
    TableForm form;
    form.separator = separatorOf(first);
    Fields fields(first, form.separator);
    for (std::string_view field; fields.next(field);) {
        const std::string_view text = withoutQuotes(field);
        const bool isText = !numberIn(text).has_value();
        form.hasHeader = form.hasHeader || (isText && form.columns > 0);
        form.labelColumn = isText && namesTheLabel(text) ? form.columns : form.labelColumn;
        ++form.columns;
    }
    form.side = sideOf(form, name);
    return form;
}

/// Reads the lines of one table.
class TableReader
{
public:
    TableReader(const TableForm& form, const std::string& name, double scale)
        : m_form(form)
        , m_name(name)
        , m_scale(scale)
        , m_labels(name)
    { }

    void readLine(std::string_view line, std::size_t number)
    {
        Fields fields(line, m_form.separator);
        std::size_t columns = 0;
        for (std::string_view field; fields.next(field);) {
            readField(field, columns, number);
            ++columns;
        }
        if (columns != m_form.columns) {
            throw Error(m_name + " has " + std::to_string(columns) + " columns in line "
                        + std::to_string(number) + ", expected " + std::to_string(m_form.columns)
                        + " as in the first line.");
        }
    }

    void reserve(std::size_t pixels) { m_pixels.reserve(pixels); }
    std::size_t count() const { return m_labels.count(); }
    double highestValue() const { return m_highest; }

    LoadedImages take()
    {
        LoadedImages images {m_form.side, m_form.side, std::move(m_pixels), {}, {}};
        m_labels.moveTo(images);
        return images;
    }

private:
    void readField(std::string_view field, std::size_t column, std::size_t line)
    {
        if (column == m_form.labelColumn) {
            addLabel(withoutQuotes(field), line);
        } else if (column < m_form.columns) {
            m_pixels.push_back(pixel(field, line, column));
        }
    }

    void addLabel(std::string_view text, std::size_t line)
    {
        const auto number = numberIn(text);
        if (text.empty()) {
            throw Error(m_name + " has no label in line " + std::to_string(line) + ".");
        }
        if (number && *number == std::floor(*number) && std::abs(*number) < 1e9) {
            m_labels.add(static_cast<std::int64_t>(*number));
        } else {
            m_labels.add(shownText(text));
        }
    }

    std::uint8_t pixel(std::string_view field, std::size_t line, std::size_t column)
    {
        const double value = plainNumber(field, line, column);
        m_highest = std::max(m_highest, value);
        return static_cast<std::uint8_t>(value * m_scale + 0.5);
    }

    double plainNumber(std::string_view field, std::size_t line, std::size_t column) const
    {
        const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
        if (field.size() == 1 && isDigit(field[0])) { // as four of five values of MNIST are
            return field[0] - '0';
        }
        const auto value = numberIn(field);
        if (!value || !(*value >= 0 && *value <= highest / m_scale)) {
            throw Error(m_name + " has the value '" + shownText(field) + "' in line " + std::to_string(line)
                        + ", column " + std::to_string(column + 1) + ", expected a number from 0 to 255.");
        }
        return *value;
    }

    const TableForm& m_form;
    const std::string& m_name;
    double m_scale;
    LabelGatherer m_labels;
    std::vector<std::uint8_t> m_pixels;
    double m_highest = 0;
};

/// Reads the table with all values multiplied by `scale`.
std::pair<LoadedImages, double> readTable(std::string_view text, const TableForm& form,
                                          const std::string& name, double scale,
                                          const ProgressCallback& progress)
{
    constexpr std::size_t linesPerReport = 64;
    TableReader reader(form, name, scale);
    const std::size_t size = text.size();
    checkMemory(size / 2, name);
    reader.reserve(size / 2); // a value takes a digit and a separator at least
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = takeLine(text, name);
        const bool isHeader = number == 1 && form.hasHeader;
        if (!isHeader && !withoutSpaces(line).empty()) {
            reader.readLine(line, number);
        }
        if (number % linesPerReport == 0) {
            report(progress, 1 - static_cast<double>(text.size()) / static_cast<double>(size));
        }
    }
    if (reader.count() == 0) {
        throw Error(name + " is empty: expected at least one line with an image, found none.");
    }
    return {reader.take(), reader.highestValue()};
}

} // namespace

LoadedImages parseCsv(std::span<const std::byte> bytes, const std::string& name,
                      const ProgressCallback& progress)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    text.remove_prefix(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    std::string_view rest = text;
    const std::string_view first = takeLine(rest, name);
    if (first.find('\0') != std::string_view::npos) {
        throw Error(name + " is not a text: expected lines of numbers, found a zero byte in the first line.");
    }
    const TableForm form = formOf(first, name);
    auto [images, highestValue] = readTable(text, form, name, 1, portion(progress, 0, 0.5));
    if (highestValue <= 1) { // 0 to 1 is meant, for a whole data set without ink there is not
        images = readTable(text, form, name, highest, portion(progress, 0.5, 1)).first;
        images.preparation.high = 1;
    }
    report(progress, 1);
    return std::move(images);
}

} // namespace ff
