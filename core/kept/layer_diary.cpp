// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/layer_diary.h"

#include "core/base/error.h"
#include "core/kept/diary_files.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace ff {
/// The rows of one moment in the file.
struct MomentRows
{
    std::int64_t offset = 0; ///< of the first
    std::int64_t line = 0; ///< the number of the first
    std::int64_t bytes = 0; ///< of all, their ends included
    std::int64_t count = 0;

    bool goesOnWith(std::int64_t layer, std::int64_t at) const
    {
        return layer == count + 1 && at == offset + bytes;
    }
};

/// Where the rows of each moment that counts are.
class LayerDiary::Index final : public LineSink
{
public:
    Index(std::filesystem::path path, std::size_t layers)
        : m_path(std::move(path))
        , m_layers(static_cast<std::int64_t>(layers))
    { }

    void takeLine(const FileLine& line) override
    {
        try {
            if (line.number == 1) {
                m_rows = LayerRows::fromHeader(line.text);
            } else if (m_rows) { // without a header, which was refused, the rows say nothing
                add(m_rows->place(line.text), line);
            }
        } catch (const Error& error) {
            throw at(line.number, error.sentence());
        }
    }

    void beginAnew() override
    {
        m_rows.reset();
        m_moments.clear();
    }

    /// Nothing where the rows of a moment are not all there.
    std::optional<MomentRows> find(std::int64_t step) const
    {
        const auto found = m_moments.find(step);
        return found == m_moments.end() || found->second.count < m_layers ? std::nullopt
                                                                          : std::optional(found->second);
    }

    std::vector<std::int64_t> steps() const
    {
        std::vector<std::int64_t> whole;
        for (const auto& [step, rows] : m_moments) {
            if (rows.count == m_layers) {
                whole.push_back(step);
            }
        }
        return whole;
    }

    LayerView parse(std::string_view row, std::int64_t step, std::int64_t line) const
    {
        try {
            std::variant<LayerRow, WentBack> parsed = m_rows->parse(row);
            if (const auto* layer = std::get_if<LayerRow>(&parsed); layer != nullptr && layer->step == step) {
                return layer->view;
            }
        } catch (const Error& error) {
            throw at(line, error.sentence());
        }
        throw at(line,
                 {FF_TR("expected a row of step %1, found another: the file was changed meanwhile"), {step}});
    }

private:
    Error at(std::int64_t line, const Sentence& problem) const
    {
        return Error(FF_TR("'%1', line %2: %3"), {m_path.string(), line, problem});
    }

    void add(const LayerRows::Place& place, const FileLine& line)
    {
        const std::int64_t firstVoid = place.layer == 0 ? place.step + 1 : place.step;
        if (place.layer < 2) {
            m_moments.erase(m_moments.lower_bound(firstVoid), m_moments.end());
        }
        if (place.layer == 0) {
            return;
        }
        if (place.layer == 1) {
            m_moments[place.step] = {line.offset, line.number, 0, 0};
        }
        const auto moment = m_moments.find(place.step);
        if (moment == m_moments.end() || !moment->second.goesOnWith(place.layer, line.offset)
            || place.layer > m_layers) {
            throw Error(
                FF_TR("expected the %1 layers of each step in their order, found layer %2 of step %3"),
                {m_layers, place.layer, place.step});
        }
        ++moment->second.count;
        moment->second.bytes += static_cast<std::int64_t>(line.text.size()) + 1;
    }

    std::filesystem::path m_path;
    std::int64_t m_layers;
    std::optional<LayerRows> m_rows;
    std::map<std::int64_t, MomentRows> m_moments; // by step
};

LayerDiary::LayerDiary(const std::filesystem::path& folder, std::size_t layers)
    : m_path(folder / layersFileName)
    , m_file(m_path)
    , m_index(std::make_unique<Index>(m_path, layers))
{ }

LayerDiary::~LayerDiary() = default;

std::vector<LayerView> LayerDiary::at(std::int64_t step)
{
    m_file.readNew(*m_index);
    std::vector<LayerView> views;
    const std::optional<MomentRows> rows = m_index->find(step);
    if (!rows) {
        return views;
    }
    const std::string text = partOf(m_path, rows->offset, static_cast<std::size_t>(rows->bytes));
    std::string_view rest = text;
    for (std::int64_t i = 0; i < rows->count; ++i) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        views.push_back(m_index->parse(rest.substr(0, end), step, rows->line + i));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return views;
}

std::vector<std::int64_t> LayerDiary::steps()
{
    m_file.readNew(*m_index);
    return m_index->steps();
}

} // namespace ff
