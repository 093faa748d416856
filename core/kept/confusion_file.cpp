// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/confusion_file.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/readers/gzip.h"
#include "core/kept/csv_cells.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace ff {
namespace {

constexpr std::string_view confusionHeader = "step,class,answer,readout,goodness";
constexpr std::size_t largestFile = std::size_t {8} << 20; // bytes: 255 classes, all taken for all others
constexpr std::int64_t mostImages = std::int64_t {1} << 40; // so that a sum of them is a number

std::string cellOf(const Confusion& confusion, const Confusion::Cell& cell)
{
    return confusion.classes > 0 ? std::to_string(confusion.at(cell)) : "";
}

/// The rows of the file, put together one by one.
class ConfusionReader
{
public:
    explicit ConfusionReader(int classes)
        : m_classes(classes)
    { }

    void take(std::string_view row)
    {
        CsvCells cells(row);
        const std::int64_t step = cells.count(FF_TR("step"));
        const std::int64_t truth = cells.count(FF_TR("class"), m_classes - 1);
        const std::int64_t answer = cells.count(FF_TR("answer"), m_classes - 1);
        const std::int64_t place = truth * m_classes + answer;
        if (place <= m_last || (m_last >= 0 && step != m_confusions.step)) {
            throw Error(FF_TR("expected a row of the same step for another class or answer, further down"),
                        {});
        }
        m_last = place;
        m_confusions.step = step;
        put(m_confusions.readout, place, cells.countOrNothing(FF_TR("readout"), mostImages));
        put(m_confusions.goodness, place, cells.countOrNothing(FF_TR("goodness"), mostImages));
        cells.expectEnd();
    }

    const Confusions& confusions() const { return m_confusions; }

private:
    void put(Confusion& confusion, std::int64_t place, std::optional<std::int64_t> count) const
    {
        if (count) {
            confusion.classes = m_classes;
            confusion.counts.resize(static_cast<std::size_t>(m_classes * m_classes));
            confusion.counts[static_cast<std::size_t>(place)] = *count;
        }
    }

    int m_classes;
    std::int64_t m_last = -1; // place of the last row
    Confusions m_confusions;
};

} // namespace

std::string confusionText(const Confusions& confusions)
{
    std::string text = std::string(confusionHeader) + "\n";
    const Confusion& readout = confusions.readout;
    const Confusion& goodness = confusions.goodness;
    const auto occurs = [](const Confusion& each, const Confusion::Cell& cell) {
        return each.classes > 0 && each.at(cell) > 0;
    };
    const int classes = std::max(readout.classes, goodness.classes);
    for (int truth = 0; truth < classes; ++truth) {
        for (int answer = 0; answer < classes; ++answer) {
            const Confusion::Cell cell {truth, answer};
            if (occurs(readout, cell) || occurs(goodness, cell)) {
                text += std::to_string(confusions.step) + "," + std::to_string(truth) + ","
                    + std::to_string(answer) + "," + cellOf(readout, cell) + "," + cellOf(goodness, cell)
                    + "\n";
            }
        }
    }
    return text;
}

Confusions confusionsFrom(std::string_view text, int classes, const std::string& source)
{
    ConfusionReader reader(classes);
    std::int64_t line = 0;
    while (!text.empty()) {
        const std::string_view row = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), row.size() + 1));
        ++line;
        try {
            if (line > 1) {
                reader.take(row);
            } else if (row != confusionHeader) {
                throw Error(FF_TR("expected the header %1, found %2"),
                            {inQuotes(confusionHeader), inQuotes(row)});
            }
        } catch (const Error& error) {
            throw Error(FF_TR("'%1', line %2: %3"), {source, line, error.sentence()});
        }
    }
    return reader.confusions();
}

void writeConfusions(const std::filesystem::path& folder, const Confusions& confusions,
                     const FileCalls& calls)
{
    const std::string text = confusionText(confusions);
    writeFileAtomically(folder / confusionFileName, std::as_bytes(std::span(text)), calls);
}

std::optional<Confusions> readConfusions(const std::filesystem::path& folder, int classes)
{
    const std::filesystem::path file = folder / confusionFileName;
    if (!std::filesystem::exists(file)) {
        return std::nullopt;
    }
    const std::vector<std::byte> bytes = readFile(file, largestFile);
    return confusionsFrom({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, classes,
                          file.string());
}

} // namespace ff
