// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/csv.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/readers/csv_form.h"
#include "core/data/readers/csv_text.h"

#include <cmath>

namespace ff {

namespace {

/// Reads the lines of one table.
class TableReader
{
public:
    TableReader(const CsvForm& form, const std::string& name, const GreyRange& range, LargeBytes pixels)
        : m_form(form)
        , m_name(name)
        , m_range(range)
        , m_labels(name)
        , m_pixels(std::move(pixels))
    { }

    void readLine(std::string_view line, std::size_t number)
    {
        CsvFields fields(line, m_form.separator);
        std::size_t columns = 0;
        m_line.clear();
        for (std::string_view field; fields.next(field);) {
            readField(field, columns, number);
            ++columns;
        }
        if (columns != m_form.columns) {
            throw Error(Sentence::amount(
                columns, FF_TR("%1 has 1 column in line %2, expected %3 as in the first line."),
                FF_TR_N("%1 has %n columns in line %2, expected %3 as in the first line."),
                {m_name, number, m_form.columns}));
        }
        m_pixels.append(m_line);
        ++m_count;
    }

    std::size_t count() const { return m_count; }

    CsvTable take()
    {
        CsvTable table {
            {m_form.side, m_form.side, std::move(m_pixels), {}, {}, {}, m_form.channels}, m_count, m_values};
        m_labels.moveTo(table.images);
        table.images.preparation.low = m_range.low;
        table.images.preparation.high = m_range.high;
        return table;
    }

private:
    void readField(std::string_view field, std::size_t column, std::size_t line)
    {
        if (column == m_form.labelColumn) {
            addLabel(plainField(field), line);
        } else if (column < m_form.columns && column != m_form.indexColumn) {
            m_line.push_back(level(field, line, column));
        }
    }

    void addLabel(std::string_view text, std::size_t line)
    {
        const auto number = numberIn(text, m_form.decimalPoint);
        if (text.empty()) {
            throw Error(FF_TR("%1 has no label in line %2."), {m_name, line});
        }
        if (number && *number == std::floor(*number) && std::abs(*number) < 1e9) {
            m_labels.add(static_cast<std::int64_t>(*number));
        } else {
            m_labels.add(shownText(text));
        }
    }

    std::uint8_t level(std::string_view field, std::size_t line, std::size_t column)
    {
        const auto isDigit = [](char letter) { return letter >= '0' && letter <= '9'; };
        const bool isOneDigit = field.size() == 1 && isDigit(field[0]); // as four of five values of MNIST are
        const double value = isOneDigit ? field[0] - '0' : number(field, line, column);
        m_values.add(value);
        return m_range.level(value);
    }

    double number(std::string_view field, std::size_t line, std::size_t column) const
    {
        const auto value = numberIn(field, m_form.decimalPoint);
        if (!value || !std::isfinite(*value)) {
            throw Error(FF_TR("%1 has the value '%2' in line %3, column %4, expected a number."),
                        {m_name, shownText(field), line, column + 1});
        }
        return *value;
    }

    const CsvForm& m_form;
    const std::string& m_name;
    GreyRange m_range;
    LabelGatherer m_labels;
    LargeBytes m_pixels;
    std::vector<std::uint8_t> m_line;
    FoundRange m_values;
    std::size_t m_count = 0;
};

CsvTable readTable(std::string_view text, const CsvForm& form, const std::string& name,
                   const GreyRange& range, const ProgressCallback& progress, LargeBytes pixels)
{
    constexpr std::size_t linesPerReport = 64;
    const std::size_t size = text.size();
    pixels.reserve(size / 2, name); // a value takes a digit and a separator at least
    TableReader reader(form, name, range, std::move(pixels));
    std::size_t emptyLines = 0;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::string_view line = takeLine(text, name);
        emptyLines = plainField(line).empty() ? emptyLines + 1 : 0;
        if (emptyLines > mostEmptyCsvLines) {
            throw Error(FF_TR("%1 has more than %2 empty lines up to line %3, expected a line of numbers for "
                              "each image."),
                        {name, mostEmptyCsvLines, number});
        }
        if (number > form.linesBefore && emptyLines == 0) {
            reader.readLine(line, number);
        }
        if (number % linesPerReport == 0) {
            report(progress, 1 - static_cast<double>(text.size()) / static_cast<double>(size));
        }
    }
    if (reader.count() == 0) {
        throw Error(FF_TR("%1 is empty: expected at least one line with an image, found none."), {name});
    }
    return reader.take();
}

/// What has to be said of columns that no header names.
Sentence remarkOn(const CsvForm& form)
{
    Sentence remark;
    if (form.labelColumn == form.columns - 1) {
        remark = FF_TR("The last column was taken for the labels.");
    }
    if (form.indexColumn) {
        remark = remark.followedBy(
            {FF_TR("Column %1 was taken for an index and left out."), {*form.indexColumn + 1}});
    }
    return remark;
}

} // namespace

CsvTable parseCsv(std::span<const std::byte> bytes, const std::string& name, const GreyRange& range,
                  const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const CsvText text(bytes, name, portion(progress, 0, 0.1));
    const CsvForm form = csvForm(text.all(), name);
    CsvTable table = readTable(text.all(), form, name, range, portion(progress, 0.1, 1), LargeBytes(room));
    table.remark = remarkOn(form);
    report(progress, 1);
    return table;
}

} // namespace ff
