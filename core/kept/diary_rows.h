// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/utc_time.h"
#include "core/run/moment.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ff {

/// What a DiaryEvent::kind can be.
inline constexpr std::string_view beganEvent = "began";
inline constexpr std::string_view resumedEvent = "resumed";
inline constexpr std::string_view divergedEvent
    = "diverged"; ///< its step is the one that the run went back to
inline constexpr std::string_view stoppedEarlyEvent
    = "stopped-early"; ///< the layers learn no more: Settings::patience
inline constexpr std::string_view learnsOnEvent = "learns-on"; ///< they do again: it was given more patience
inline constexpr std::string_view changedEvent
    = "changed"; ///< settings, before the batch after its step; its text as changedSettings() has it
inline constexpr std::string_view endedEvent = "ended"; ///< nobody writes the run until it is resumed

/// Something that happened to a run.
struct DiaryEvent
{
    UtcTime time {};
    std::string kind; ///< a word for programs: beganEvent and so on
    std::int64_t step = 0; ///< batches that the run had trained
    std::string text; ///< a sentence for people; may be empty

    bool operator==(const DiaryEvent&) const = default;
};

/// A row that says that the run went back to this step: what was written before of later steps counts no
/// more. Of all its cells only the first is filled in.
struct WentBack
{
    std::int64_t step = 0;
};

/// Rows of curve.csv for so many layers: step, epoch, seconds, the separation of each layer, the loss of each
/// layer. Numbers read back to the same value and a NaN is an empty cell. A point that has no separations, or
/// no losses, has empty cells there, and reads back as it was; so does one of NaNs alone, as one that has
/// none.
class CurveRows
{
public:
    /// Files that were begun before points had seconds go on without that column.
    enum class Seconds { Written, Missing };

    explicit CurveRows(std::size_t layers, Seconds seconds = Seconds::Written)
        : m_layers(layers)
        , m_seconds(seconds)
    { }

    /// For the file that begins with this line. Throws Error with what was expected and what was found.
    static CurveRows fromHeader(std::string_view header);

    std::string header() const;

    /// Throws Error for a point of more layers.
    std::string row(const CurvePoint& point) const;
    std::string row(WentBack back) const;

    /// Throws Error with what was expected and what was found.
    std::variant<CurvePoint, WentBack> parse(std::string_view row) const;

private:
    std::size_t cellsAfterStep() const;

    std::size_t m_layers;
    Seconds m_seconds;
};

/// Rows of tests.csv: every member of ErrorPoint in its order.
class TestRows
{
public:
    /// Files that were begun before a test looked at how sure answers are, and at images trained on, go on
    /// without these columns.
    enum class Training { Written, Missing };

    explicit TestRows(Training training = Training::Written)
        : m_training(training)
    { }

    static TestRows fromHeader(std::string_view header);
    std::string header() const;
    std::string row(const ErrorPoint& point) const;
    std::string row(WentBack back) const;
    std::variant<ErrorPoint, WentBack> parse(std::string_view row) const;

private:
    std::string_view head() const;

    Training m_training;
};

/// A line of events.jsonl.
std::string eventRow(const DiaryEvent& event);

/// The reverse; throws Error, which begins with `source`.
DiaryEvent eventFromRow(std::string_view row, const Sentence& source);

} // namespace ff
