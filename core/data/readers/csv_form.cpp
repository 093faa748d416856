// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/csv_form.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/finding/file_names.h"
#include "core/data/readers/csv_text.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/square_image.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace ff {

namespace {

using Line = std::vector<std::string_view>; // its fields, without spaces and quotes

Line fieldsOf(std::string_view line, char separator)
{
    Line fields;
    CsvFields rest(line, separator);
    for (std::string_view field; rest.next(field);) {
        fields.push_back(plainField(field));
    }
    return fields;
}

/// The square image of so many numbers, if there is one: one pixel is no image.
std::optional<SquareImage> imageOf(std::size_t numbers)
{
    const auto image = squareImage(numbers);
    return image && image->side > 1 && image->side <= maximumImageSide ? image : std::nullopt;
}

/// Of so many columns some may be no pixels, so that only grey is found without a word on them.
bool isGreyImage(std::size_t numbers)
{
    const auto image = imageOf(numbers);
    return image && image->channels == 1;
}

template <std::size_t count>
bool isOneOf(std::string_view field, const std::array<std::string_view, count>& names)
{
    return std::find(names.begin(), names.end(), lowerCase(field)) != names.end();
}

bool namesTheLabel(std::string_view field)
{
    constexpr std::array<std::string_view, 11> names {"label",  "labels",    "class",    "classes",
                                                      "target", "targets",   "category", "digit",
                                                      "letter", "character", "y"};
    return isOneOf(field, names);
}

bool namesAnIndex(std::string_view field)
{
    constexpr std::array<std::string_view, 11> names {
        "", "unnamed: 0", "index", "id", "imageid", "image_id", "image", "row", "file", "filename", "name"};
    return isOneOf(field, names);
}

/// Tabs and semicolons are in a line of numbers for nothing else; a comma may stand before a fraction.
char separatorOf(std::string_view line)
{
    for (const char separator : {'\t', ';'}) {
        if (line.find(separator) != std::string_view::npos) {
            return separator;
        }
    }
    return ',';
}

/// The separator that a line like "sep=;", which is for spreadsheets, names.
std::optional<char> namedSeparator(std::string_view line)
{
    constexpr std::string_view word = "sep=";
    const bool isOne = line.size() == word.size() + 1 && lowerCase(line).starts_with(word);
    return isOne ? std::optional(line.back()) : std::nullopt;
}

/// True for the numbers that some programs write as a header: they count up by one. In a line of an image so
/// long they do not.
bool isCounting(const Line& fields, char decimalPoint)
{
    constexpr std::size_t fewest = 10;
    for (std::size_t i = 2; i < fields.size(); ++i) {
        const auto before = numberIn(fields[i - 1], decimalPoint);
        const auto number = numberIn(fields[i], decimalPoint);
        if (!before || !number || *number != *before + 1) {
            return false;
        }
    }
    return fields.size() >= fewest;
}

bool isHeader(const Line& fields, char decimalPoint)
{
    constexpr std::ptrdiff_t mostTexts = 2; // of an image: a label and a name
    const auto isText
        = [decimalPoint](std::string_view field) { return !numberIn(field, decimalPoint).has_value(); };
    return std::count_if(fields.begin(), fields.end(), isText) > mostTexts
        || std::any_of(fields.begin(), fields.end(), namesTheLabel) || isCounting(fields, decimalPoint);
}

/// Lines from all over the text, few enough to be looked at in no time.
std::vector<Line> sampleLines(std::string_view text, char separator, const std::string& name)
{
    constexpr std::size_t most = 500;
    std::vector<Line> lines;
    std::string_view rest = text;
    while (!rest.empty() && lines.size() < most) {
        const std::string_view line = takeLine(rest, name);
        if (!plainField(line).empty()) {
            lines.push_back(fieldsOf(line, separator));
        }
        const std::size_t step = text.size() / most;
        if (line.size() < step) { // the table is long: go on further behind, where a line begins
            rest.remove_prefix(std::min(rest.size(), step - line.size()));
            rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
        }
    }
    return lines;
}

/// What the sampled lines have in one column.
class Column
{
public:
    Column(const std::vector<Line>& lines, std::size_t column, char decimalPoint)
    {
        for (const Line& line : lines) {
            if (column < line.size()) {
                m_values.insert(line[column]);
                const auto number = numberIn(line[column], decimalPoint);
                m_hasTexts = m_hasTexts || !number;
                m_isWhole = m_isWhole && (!number || *number == std::floor(*number));
                m_counts = m_counts && number && (!m_last || *number > *m_last);
                m_last = number;
                ++m_lines;
            }
        }
    }

    /// Labels are whole numbers or texts, of which there are several, but not too many.
    bool mayBeLabels() const { return m_isWhole && m_values.size() > 1 && m_values.size() <= maximumClasses; }
    bool hasTexts() const { return m_hasTexts; }
    /// An index goes up, or names every line by itself.
    bool mayBeIndex() const { return m_lines > 1 && (m_counts || m_values.size() == m_lines); }

private:
    std::set<std::string_view> m_values;
    std::size_t m_lines = 0;
    bool m_hasTexts = false;
    bool m_isWhole = true;
    bool m_counts = true;
    std::optional<double> m_last;
};

std::optional<std::size_t> positionIn(const Line& header, bool (*names)(std::string_view))
{
    const auto found = std::find_if(header.begin(), header.end(), names);
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

/// The column of an index where no header names one.
std::size_t countingColumn(const CsvForm& form, const std::vector<Line>& lines)
{
    for (const std::size_t column : {std::size_t {0}, std::size_t {1}, form.columns - 1}) {
        if (column != form.labelColumn && Column(lines, column, form.decimalPoint).mayBeIndex()) {
            return column;
        }
    }
    return form.labelColumn == std::size_t {0} ? 1 : 0;
}

/// Finds the columns that are no pixels: `header` is empty where there is none.
void findColumns(CsvForm& form, const Line& header, const std::vector<Line>& lines)
{
    const auto column = [&](std::size_t i) { return Column(lines, i, form.decimalPoint); };
    form.labelColumn = positionIn(header, namesTheLabel);
    if (isGreyImage(form.columns) && !form.labelColumn) {
        return; // every column is a pixel
    }
    form.indexColumn = positionIn(header, namesAnIndex);
    if (form.columns > 2 && isGreyImage(form.columns - 2)) {
        form.indexColumn = form.indexColumn.value_or(countingColumn(form, lines));
    } else if (form.indexColumn && !form.labelColumn) {
        return; // such tables are for guessing the labels
    } else {
        form.indexColumn.reset(); // it would leave too few pixels
    }
    if (!form.labelColumn) {
        const std::size_t first = form.indexColumn == std::size_t {0} ? 1 : 0;
        const std::size_t last = form.columns - (form.indexColumn == form.columns - 1 ? 2 : 1);
        const bool isFirst = column(first).mayBeLabels() || !column(last).mayBeLabels();
        const bool isText = column(last).hasTexts() && !column(first).hasTexts();
        form.labelColumn = isFirst && !isText ? first : last;
    }
}

} // namespace

CsvForm csvForm(std::string_view text, const std::string& name)
{
    CsvForm form;
    std::string_view rest = text;
    std::string_view first = takeLine(rest, name);
    const std::optional<char> named = namedSeparator(first);
    while ((named && form.linesBefore == 0) || (plainField(first).empty() && !rest.empty())) {
        if (++form.linesBefore > mostEmptyCsvLines) {
            throw Error(
                FF_TR("%1 begins with more than %2 empty lines, expected a line of numbers for each image."),
                {name, mostEmptyCsvLines});
        }
        first = takeLine(rest, name);
    }
    form.separator = named.value_or(separatorOf(first));
    form.decimalPoint = form.separator != ',' && rest.find(',') < rest.find('.') ? ',' : '.';
    Line header = fieldsOf(first, form.separator);
    form.columns = header.size();
    std::vector<Line> lines = sampleLines(rest, form.separator, name);
    if (isHeader(header, form.decimalPoint)) {
        ++form.linesBefore;
    } else {
        lines.insert(lines.begin(), std::move(header));
        header.clear();
    }
    findColumns(form, header, lines);
    const std::size_t others = (form.labelColumn ? 1U : 0U) + (form.indexColumn ? 1U : 0U);
    const auto image = form.columns > others ? imageOf(form.columns - others) : std::nullopt;
    if (!image) {
        throw Error(
            Sentence::amount(form.columns,
                             FF_TR("%1 has 1 column, expected a label and a square number of pixel values up "
                                   "to 64 x 64, such as 785 columns for 28 x 28 pixels."),
                             FF_TR_N("%1 has %n columns, expected a label and a square number of pixel "
                                     "values up to 64 x 64, such as 785 columns for 28 x 28 pixels."),
                             {name}));
    }
    form.side = static_cast<int>(image->side);
    form.channels = static_cast<int>(image->channels);
    return form;
}

} // namespace ff
