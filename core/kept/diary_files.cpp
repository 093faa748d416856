// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_files.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/kept/appended_file.h"
#include "core/kept/diary_part.h"
#include "core/kept/growing_file.h"
#include "core/kept/layer_rows.h"
#include "core/run/goodness_record.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <utility>

namespace ff {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t looksAt = 1 << 16; // bytes from the end of a file; far more than a row

/// The first line of a file; nothing when there is none or it is not finished.
std::optional<std::string> firstLine(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    std::string line;
    std::getline(stream, line);
    return stream.good() ? std::optional(line) : std::nullopt;
}

/// Opens a table, which must have `header` as its first line once it has any.
AppendedFile openTable(const fs::path& path, const std::string& header, const FileCalls& calls)
{
    const std::optional<std::string> found = firstLine(path);
    if (found && *found + "\n" != header) {
        throw Error(FF_TR("'%1', line 1: expected the header %2, found %3"),
                    {path.string(), inQuotes(header.substr(0, header.size() - 1)), inQuotes(*found)});
    }
    return {path, calls};
}

/// As the file has them that is gone on with: one that an older version began stays as it is.
template <typename Rows>
Rows rowsFor(const fs::path& path, const Rows& current, const Rows& older)
{
    const std::optional<std::string> found = firstLine(path);
    return found && *found + "\n" == older.header() ? older : current;
}

} // namespace

struct DiaryWriter::Files
{
    Files(const fs::path& folder, std::size_t layers, const FileCalls& calls)
        : curveRows(rowsFor(folder / curveFileName, CurveRows(layers),
                            CurveRows(layers, CurveRows::Seconds::Missing)))
        , testRows(rowsFor(folder / testsFileName, TestRows(), TestRows(TestRows::Training::Missing)))
        , layerRows(rowsFor(folder / layersFileName, LayerRows(GoodnessRecord::bins),
                            LayerRows(GoodnessRecord::bins, LayerRows::Losses::Missing)))
        , curve(openTable(folder / curveFileName, curveRows.header(), calls))
        , tests(openTable(folder / testsFileName, testRows.header(), calls))
        , layerTable(openTable(folder / layersFileName, layerRows.header(), calls))
        , events(folder / eventsFileName, calls)
    { }

    std::array<AppendedFile*, 4> all() { return {&curve, &tests, &layerTable, &events}; }

    CurveRows curveRows;
    TestRows testRows;
    LayerRows layerRows;
    AppendedFile curve;
    AppendedFile tests;
    AppendedFile layerTable;
    AppendedFile events;
};

DiaryWriter::DiaryWriter(const fs::path& folder, std::size_t layers, const FileCalls& calls)
    : m_files(std::make_unique<Files>(folder, layers, calls))
{ }

DiaryWriter::~DiaryWriter() = default;

void DiaryWriter::add(std::span<const CurvePoint> points)
{
    if (points.empty()) {
        return;
    }
    std::string rows;
    for (const CurvePoint& point : points) {
        rows += m_files->curveRows.row(point);
    }
    m_files->curve.append(m_files->curve.isEmpty() ? m_files->curveRows.header() + rows : rows);
}

void DiaryWriter::add(const ErrorPoint& point)
{
    const std::string row = m_files->testRows.row(point);
    m_files->tests.append(m_files->tests.isEmpty() ? m_files->testRows.header() + row : row);
}

void DiaryWriter::add(const DiaryEvent& event)
{
    m_files->events.append(eventRow(event));
}

void DiaryWriter::add(std::int64_t step, std::span<const LayerView> layers)
{
    std::string rows;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        rows += m_files->layerRows.row({step, static_cast<std::int64_t>(i) + 1, layers[i]});
    }
    m_files->layerTable.append(m_files->layerTable.isEmpty() ? m_files->layerRows.header() + rows : rows);
}

void DiaryWriter::goBack(std::int64_t step)
{
    // What has no rows yet has none to take back.
    if (!m_files->curve.isEmpty()) {
        m_files->curve.append(m_files->curveRows.row(WentBack {step}));
    }
    if (!m_files->tests.isEmpty()) {
        m_files->tests.append(m_files->testRows.row(WentBack {step}));
    }
    if (!m_files->layerTable.isEmpty()) {
        m_files->layerTable.append(m_files->layerRows.row(WentBack {step}));
    }
}

void DiaryWriter::flush()
{
    for (AppendedFile* file : m_files->all()) {
        file->flush();
    }
}

void DiaryWriter::sync() const
{
    for (const AppendedFile* file : m_files->all()) {
        file->sync();
    }
}

/// What happened, as far as it has been read.
class EventSink final : public LineSink
{
public:
    explicit EventSink(fs::path path)
        : m_path(std::move(path))
    { }

    void takeLine(const FileLine& line) override
    {
        m_events.push_back(eventFromRow(line.text, {FF_TR("'%1', line %2"), {m_path.string(), line.number}}));
    }

    void beginAnew() override { m_events.clear(); }

    std::vector<DiaryEvent> take() { return std::exchange(m_events, {}); }

private:
    fs::path m_path;
    std::vector<DiaryEvent> m_events;
};

struct DiaryReader::Files
{
    explicit Files(const fs::path& folder)
        : curve(folder / curveFileName)
        , tests(folder / testsFileName)
        , events(folder / eventsFileName)
        , curvePart(curve.path())
        , testsPart(tests.path())
        , eventsPart(events.path())
    { }

    GrowingFile curve;
    GrowingFile tests;
    GrowingFile events;
    DiaryPart<CurveRows, CurvePoint> curvePart;
    DiaryPart<TestRows, ErrorPoint> testsPart;
    EventSink eventsPart;
};

DiaryReader::DiaryReader(const fs::path& folder)
    : m_files(std::make_unique<Files>(folder))
{ }

DiaryReader::~DiaryReader() = default;

DiaryNews DiaryReader::readNew()
{
    m_files->curve.readNew(m_files->curvePart);
    m_files->tests.readNew(m_files->testsPart);
    m_files->events.readNew(m_files->eventsPart);
    return {m_files->curvePart.take(), m_files->testsPart.take(), m_files->eventsPart.take()};
}

std::vector<ErrorPoint> readTests(const fs::path& folder)
{
    GrowingFile file(folder / testsFileName);
    DiaryPart<TestRows, ErrorPoint> part(file.path());
    file.readNew(part);
    return part.take().points;
}

std::optional<CurvePoint> lastCurvePoint(const fs::path& folder)
{
    const fs::path path = folder / curveFileName;
    const std::optional<std::string> header = firstLine(path);
    if (!header) {
        return std::nullopt;
    }
    std::vector<CurvePoint> points;
    try {
        const CurveRows rows = CurveRows::fromHeader(*header);
        for (const std::string& line : lastLines(path, std::max(looksAt, 4 * header->size()))) {
            if (line == *header) {
                continue;
            }
            std::variant<CurvePoint, WentBack> row = rows.parse(line);
            if (const auto* back = std::get_if<WentBack>(&row)) {
                std::erase_if(points, [back](const CurvePoint& point) { return point.step > back->step; });
            } else {
                points.push_back(std::get<CurvePoint>(std::move(row)));
            }
        }
    } catch (const Error& error) {
        throw Error(FF_TR("'%1', near its end: %2"), {path.string(), error.sentence()});
    }
    return points.empty() ? std::nullopt : std::optional(std::move(points.back()));
}

std::vector<DiaryEvent> lastEvents(const fs::path& folder)
{
    const fs::path path = folder / eventsFileName;
    std::vector<DiaryEvent> events;
    for (const std::string& line : lastLines(path, looksAt)) {
        events.push_back(eventFromRow(line, {FF_TR("'%1', near its end"), {path.string()}}));
    }
    return events;
}

} // namespace ff
