// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/kept/diary_rows.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ff {

/// The names of the files in a run's folder that grow while it trains.
inline constexpr std::string_view curveFileName = "curve.csv";
inline constexpr std::string_view testsFileName = "tests.csv";
inline constexpr std::string_view layersFileName = "layers.csv";
inline constexpr std::string_view eventsFileName = "events.jsonl";

/// Appends to the diary of a run: what is written is never changed any more. One writer at a time, which
/// RunLock sees to. Each call hands its rows to the system; sync() brings them to the disk. Where a call says
/// that it throws, it throws Error with file and reason once and keeps silent until writing went well again:
/// rows wait meanwhile, so that none is missing once a full disk has room. Not thread-safe, but for sync().
class DiaryWriter
{
public:
    /// Goes on with the files in `folder`, or begins them, for a network of so many layers. Throws Error when
    /// one cannot be opened or is of a network with another number of layers.
    DiaryWriter(const std::filesystem::path& folder, std::size_t layers,
                const FileCalls& calls = systemFileCalls());
    ~DiaryWriter();
    DiaryWriter(const DiaryWriter&) = delete;
    DiaryWriter& operator=(const DiaryWriter&) = delete;

    void add(std::span<const CurvePoint> points); ///< throws
    void add(const ErrorPoint& point); ///< throws
    void add(const DiaryEvent& event); ///< throws

    /// What the layers, the first one first, looked like at a moment that is kept. Throws.
    void add(std::int64_t step, std::span<const LayerView> layers);

    /// The run is back at this step, after a divergence or because it was resumed from there: what was
    /// written of later steps counts no more. Throws.
    void goBack(std::int64_t step);

    void flush(); ///< hands the system what waits for it; throws

    /// Blocks until what the system was handed is on the disk, which on a slow one takes a while: any thread
    /// may, also while another one adds to the diary. Throws Error with file and reason, each time.
    void sync() const;

private:
    struct Files;
    std::unique_ptr<Files> m_files;
};

/// What a diary has more than when it was read before.
template <typename Point>
struct DiaryGrowth
{
    std::vector<Point> points; ///< their steps increase
    /// Where the run went back: what earlier calls returned from this step on counts no more.
    std::optional<std::int64_t> voidFrom;
};

struct DiaryNews
{
    DiaryGrowth<CurvePoint> curve;
    DiaryGrowth<ErrorPoint> tests;
    std::vector<DiaryEvent> events; ///< everything that happened; a run that goes back does not undo it
};

/// Reads the diary of a run, also while another process writes it. A row whose step is not greater than that
/// of a row before it, and a row of DiaryWriter::goBack(), say that the run went back: of the rows before,
/// those that lie further count no more. Memory is that of what is returned. Not thread-safe.
class DiaryReader
{
public:
    explicit DiaryReader(const std::filesystem::path& folder);
    ~DiaryReader();
    DiaryReader(const DiaryReader&) = delete;
    DiaryReader& operator=(const DiaryReader&) = delete;

    /// What came since the last call. A last row that is not finished waits for its rest; a file that is not
    /// there has no rows. Throws Error for a broken row, with file, line, what was expected and what was
    /// found: the next call goes on after it, and returns what was read before it too.
    DiaryNews readNew();

private:
    struct Files;
    std::unique_ptr<Files> m_files;
};

/// Every test that counts. Throws Error as DiaryReader.
std::vector<ErrorPoint> readTests(const std::filesystem::path& folder);

/// The last point of the curve that counts, found from the end of the file; nothing when there is none. Takes
/// no longer for a long run. Throws Error as DiaryReader.
std::optional<CurvePoint> lastCurvePoint(const std::filesystem::path& folder);

/// The last events, found in the same way, the latest one last.
std::vector<DiaryEvent> lastEvents(const std::filesystem::path& folder);

} // namespace ff
