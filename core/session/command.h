// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"
#include "core/insight/question.h"
#include "core/run/moment.h"
#include "core/settings/settings.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ff {

/// What can be asked of a session. Each is applied by the worker at the next batch boundary; one that the
/// state does not allow is answered by Event::Refused with the reason. What takes longer (LoadData, Resume,
/// Evaluate) is answered by one event, which may come after other commands have been applied.
namespace command {

/// Train until the last epoch. Legal: Ready, Paused, Failed.
struct Run
{ };
/// Stop after the batch under way. Legal: Running; no effect when Paused.
struct Pause
{ };
/// Train this many batches, then pause. Legal: Ready, Paused.
struct Step
{
    std::int64_t batches = 1;
};
/// Train to the end of the current epoch and test, then pause. Legal: Ready, Paused.
struct StepEpoch
{ };
/// Forget what was learnt: the same initial weights and data order, or those of another seed.
/// Legal: all but Empty; a running session goes to Ready.
struct Reset
{
    enum class Seed { Same, New } seed = Seed::Same;
};
/// Use these settings. Live differences act at once; a structural one starts a new run: in Running when a Run
/// was under way, otherwise, also during a Step or StepEpoch, in Ready. Legal: all; in Empty they wait for
/// the data.
struct Configure
{
    Settings settings;
};
/// Change one live setting of the run. Legal: all.
struct SetLive
{
    std::string id;
    SettingValue value;
};
/// Replace the data and start a new run in Ready. When loading fails the running experiment stays as it was.
/// Answered by Event::DataLoaded. Legal: all.
struct LoadData
{
    DataSource source;
};
/// Give up a LoadData or Resume under way; that one is answered by Event::Refused. Legal: all.
struct CancelLoad
{ };
/// Classify this picture now and again for every later moment, until another or an empty one comes.
/// The size must be that of the data. Legal: all; answered once there is a network.
struct Classify
{
    std::vector<std::uint8_t> pixels; ///< [height * width], 255 = ink, as the network should see it
};
/// Classify each of these pictures too, until others or none come: now, and again for later moments, while
/// training only every now and then. The sizes must be that of the data. Legal: all; answered once there is a
/// network.
struct ClassifyAll
{
    std::vector<std::vector<std::uint8_t>> pictures; ///< each as Classify::pixels
};
/// Show this one of the images tested with, and its true label, in every later moment, until another is
/// asked for. Beyond the last image it goes on with the first. Legal: all; answered once there are data.
struct ShowTest
{
    std::int64_t index = 0; ///< from 0
};
/// Classify the whole test split now, both ways. Answered by Event::Tested. Legal: Ready, Paused, Failed.
struct Evaluate
{ };
/// Write the network of the moment that is shown, all or nothing. Legal: all but Empty.
struct Export
{
    std::filesystem::path path;
    std::string
        format {}; ///< id of an exporter (core/model/exporters.h); empty: as the name of the file says
};
/// Write a page about the run, as far as it is kept (core/report/report_page.h), all or nothing. Legal: all
/// but Empty, where the run is kept.
struct Report
{
    std::filesystem::path path;
    std::filesystem::path numbers {}; ///< a folder for its curves in full (copyDiary()); empty: none
};
/// Whether weights of another program are taken as they are understood, or said to be understood first.
enum class Consent { Ask, Given };

/// Replace the network by the one in the file; its settings become current; the state becomes Paused. Of a
/// file that another program wrote, the settings stay and the layers come; without consent it is answered by
/// Event::AskedToImport and nothing happens. A file that does not fit the data is refused and the run stays
/// as it was. Legal: Ready, Paused, Failed.
struct Import
{
    std::filesystem::path path;
    Consent consent = Consent::Ask;
};
/// Go on with the run in this folder: its data are loaded, and it is Paused where it was when its state was
/// written last, with its curves. Answered by Event::Resumed. A run that another program trains, or that
/// cannot be written here, is followed instead: what is written of it is shown as it comes, and the newest
/// kept moment is the present. Answered by Event::Followed. When neither can be, by Failed, and the run of
/// the session stays as it was. Where the data cannot be loaded, those of the session are used if they are
/// the same. Legal: all but Running.
struct Resume
{
    std::filesystem::path folder;
};
/// Show the kept moment of the run that is the nearest at or before this step, while the run goes on behind
/// it; nothing: show the present again. Refused where no such moment is kept. Legal: all but Empty.
struct Rewind
{
    std::optional<std::int64_t> step {};
};
/// Begin a new run with the weights of the moment that is shown instead of the present one; the run of the
/// session stays where it is kept. It is Running when that was, otherwise Paused. Answered by
/// Event::Branched. Legal: while a kept moment is shown.
struct Branch
{ };
/// Train a second run beside this one under equal conditions: the same data in the same order, the same sizes
/// and the same initial hidden weights, a batch of the one after a batch of the other. Both start at once; a
/// run that has learnt something begins again. Live::rival tells of it. Answered by Event::RaceEnded when
/// both have come to their ends, or by Overtaken when another run begins. Legal: all but Empty, while no race
/// is on; settings that do not go with those of the run are refused (core/settings/rival_settings.h).
struct Race
{
    std::optional<Settings> against {}; ///< nothing: the run's own, learnt by backprop
    std::string name {}; ///< of the run with these settings, for people
};
/// End the race now; the run goes on alone. Legal: while one is on.
struct EndRace
{ };
/// Put the newest kept moment of the run in this folder beside the session's run, in every moment to come:
/// what it makes of the drawing, and what its layers looked like. It follows that run while somebody trains
/// it, and changes nothing of the session's. Empty: no longer. Answered by Event::Compared; a comparison that
/// cannot go on ends with Event::Warning. Legal: all.
struct Compare
{
    std::filesystem::path folder;
};
/// Trained weights that answer Classify while the session's own network of the same mode has learnt nothing,
/// so that a drawing is read well before any training; Answer::by then says so. Legal: all.
struct StandIn
{
    std::string name; ///< for people
    std::vector<std::byte> weights; ///< content of a weights file
};
/// Ask the network of the moment that is shown something that takes longer than a moment may. What is found
/// comes in News::insights as it becomes known, the last of it complete; meanwhile training keeps half of the
/// time at least. Legal: all but Empty.
struct Ask
{
    Question question;
};
/// Nobody waits for the answer to that command::Ask any more. Legal: all.
struct Withdraw
{
    Ticket question = 0;
};
/// Which optional sections of the moments are being looked at. The others cost nothing. Legal: all.
struct Watch
{
    bool layers = true;
    bool samples = true;
    bool receptiveFields = false;

    bool operator==(const Watch&) const = default;
};
/// Slow training down to be looked at, whatever else is asked meanwhile. The first batch of a Run or Step
/// comes at once. 0: as fast as possible. Legal: all.
struct Pace
{
    double batchesPerSecond = 0;
};
/// Samples to show: frozen keeps the images that are shown, otherwise they follow the training. Upcoming are
/// the first ones of the batch that is trained next, kept also once it has been; where the run that is shown
/// is not the one that is trained, other ones. Legal: all.
struct Examples
{
    enum class Follow { Training, Frozen, NewThenFrozen, UpcomingThenFrozen } follow = Follow::Training;
};

} // namespace command

using Command
    = std::variant<command::Run, command::Pause, command::Step, command::StepEpoch, command::Reset,
                   command::Configure, command::SetLive, command::LoadData, command::CancelLoad,
                   command::Classify, command::ClassifyAll, command::ShowTest, command::Evaluate,
                   command::Export, command::Report, command::Import, command::Resume, command::Rewind,
                   command::Branch, command::Race, command::EndRace, command::Compare, command::StandIn,
                   command::Ask, command::Withdraw, command::Watch, command::Pace, command::Examples>;

} // namespace ff
