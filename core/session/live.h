// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/following.h"
#include "core/run/moment.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Where a session stands. Empty: no data yet. Ready: data and a network, not a batch trained. Failed: the
/// run turned non-finite or could not go on, and the last good weights are back. Following: the run is that
/// of another program, and what it writes down is shown.
enum class State { Empty, Ready, Running, Paused, Failed, Following };

/// Where the run stands.
struct Progress
{
    std::int64_t step = 0; ///< batches trained since the last reset
    std::int64_t batchesPerEpoch = 0;
    double epoch = 0; ///< epochs trained, with fraction
    double seconds = 0; ///< of training since the last reset
    double samplesPerSecond = 0; ///< training images; 0 when not running
    double secondsLeft = 0; ///< to the last epoch; 0 when not running
    double pace = 0; ///< batches per second that training is held to; 0: as fast as possible
    double loadFraction = 1; ///< below 1 while data are being loaded
};

/// Where the run is kept, so that nothing of it is lost with the window.
struct KeptView
{
    std::filesystem::path folder; ///< of this run
    double secondsAgo = 0; ///< since the state that the run would go on from; negative: there is none yet
};

/// The run of another program, while it is followed.
struct FollowedView
{
    std::filesystem::path folder; ///< of that run
    Following following = Following::Written; ///< what that program does
};

/// A second run that races beside the session's.
struct RivalView
{
    std::string name; ///< for people
    bool isRacing = false; ///< false: the race is over, and this is how far it came
    Settings settings;
    double epoch = 0; ///< epochs trained, with fraction
    double seconds = 0; ///< of training
    std::optional<ErrorPoint> lastError;
};

/// What is true of a session only now, and needs no question to the network.
struct Live
{
    Ticket ticket = 0; ///< of the newest command that has been applied or answered
    std::uint64_t run = 0; ///< counts up when the curves start anew: reset, new data, new network
    State state = State::Empty;
    bool isTesting = false; ///< a test is under way
    bool areSamplesKept = false; ///< those that are shown, whatever is trained meanwhile
    Settings settings; ///< what the worker uses now, not what somebody wished
    DataView data;
    Progress progress;
    std::optional<ErrorPoint> lastError; ///< of the run
    std::optional<Divergence> divergence; ///< until training goes on
    std::optional<KeptView> kept; ///< nothing before the first batch, and where runs are not kept
    std::optional<FollowedView> followed; ///< while State::Following
    std::vector<std::int64_t> keptSteps; ///< of the moments that command::Rewind can show, in order
    /// The one of them at which the error on held-out images was lowest; nothing where none are held out.
    std::optional<std::int64_t> bestStep;
    std::optional<EarlyStop> stopped; ///< of the layers; nothing where they learn as long as the settings say
    std::optional<RivalView> rival; ///< of this run; nothing when it has not raced
    std::optional<std::filesystem::path> compared; ///< folder of the run that is compared with
    std::optional<std::int64_t> shown; ///< step of the one that is shown; nothing: the present moment

    /// Whether the run goes on now, here or in the program that is followed.
    bool isMoving() const
    {
        return state == State::Running || (followed && followed->following == Following::Written);
    }

    /// Epochs that the run takes in all.
    int epochs() const { return allEpochs(settings, stopped); }

    /// Where the run lies, which this session or another program keeps; empty where none does.
    std::filesystem::path folder() const
    {
        return kept ? kept->folder : followed ? followed->folder : std::filesystem::path();
    }
};

} // namespace ff
