// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"
#include "core/run/snapshot.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace ff {

/// What can be asked of a session. Each is applied by the worker at the next batch boundary; one that the
/// state does not allow is answered by Event::Refused with the reason.
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
/// Legal: all.
struct LoadData
{
    DataSource source;
};
/// Give up a LoadData under way; it is answered by Event::Refused. Legal: all.
struct CancelLoad
{ };
/// Classify this picture now and again for every later snapshot, until another or an empty one comes.
/// The size must be that of the data. Legal: all; answered once there is a network.
struct Classify
{
    std::uint64_t request = 0;
    std::vector<std::uint8_t> pixels; ///< [height * width], 255 = ink, as the network should see it
};
/// Show this one of the images tested with, and its true label, in every later snapshot, until another is
/// asked for.
/// Beyond the last image it goes on with the first. Legal: all; answered once there are data.
struct ShowTest
{
    std::uint64_t request = 0; ///< from 1
    std::int64_t index = 0; ///< from 0
};
/// Classify the whole test split now, both ways. Legal: Ready, Paused, Failed.
struct Evaluate
{ };
/// Write the weights as safetensors, atomically. Legal: all but Empty.
struct Export
{
    std::filesystem::path path;
};
/// Replace the network by the one in the file; its settings become current; the state becomes Paused.
/// A file that does not fit the data is refused and the run stays as it was. Legal: Ready, Paused, Failed.
struct Import
{
    std::filesystem::path path;
};
/// Go on with the run in this folder: its data are loaded, and it is Paused where it was when its state was
/// written last, with its curves. Answered by Event::Resumed; when it cannot be, by Failed, and the run of
/// the session stays as it was. Legal: all but Running.
struct Resume
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
/// Which optional sections of the snapshot are being looked at. The others cost nothing. Legal: all.
struct Watch
{
    bool layers = true;
    bool samples = true;
    bool receptiveFields = false;
};
/// Slow training down to be looked at, whatever else is asked meanwhile. The first batch of a Run or Step
/// comes at once. 0: as fast as possible. Legal: all.
struct Pace
{
    double batchesPerSecond = 0;
};
/// Samples to show: frozen keeps the images that are shown, otherwise they follow the training. Legal: all.
struct Examples
{
    enum class Follow { Training, Frozen, NewThenFrozen } follow = Follow::Training;
};

} // namespace command

using Command
    = std::variant<command::Run, command::Pause, command::Step, command::StepEpoch, command::Reset,
                   command::Configure, command::SetLive, command::LoadData, command::CancelLoad,
                   command::Classify, command::ShowTest, command::Evaluate, command::Export, command::Import,
                   command::Resume, command::StandIn, command::Watch, command::Pace, command::Examples>;

/// Something that happened once and must not be missed.
struct Event
{
    /// What it is about: news of a task makes older news of it out of date.
    enum class Task { Program, Training, Settings, Test, Data, Export, Import, Keep };

    enum class Kind {
        DataLoaded, ///< text: name and size of the data
        RunFinished, ///< the last epoch was trained; text: the errors
        Exported, ///< path: the file
        Imported, ///< path: the file
        Resumed, ///< path: the run's folder
        Refused, ///< a command had no effect; text: why
        Failed, ///< a command or the run failed; text: one sentence with file, expected, found
        Diverged, ///< the run turned non-finite; text: step and settings to try
        Warning ///< the program works, but less well than it could; text: why
    };
    Kind kind;
    std::string text;
    std::filesystem::path path;
    Task task = Task::Program;
};

/// What a session's worker does by itself, a piece at a time.
enum class WorkPiece { Batch, Test, Snapshot };

/// How a session computes; fixed for its life.
struct SessionOptions
{
    int threads = 0; ///< for tensor products; 0: one less than the cores, at least one
    std::string device = "cpu"; ///< "cpu" or "cuda"
    PictureDecoder
        decodePicture {}; ///< for formats that the core does not know; called on a thread of its own

    std::filesystem::path runs {}; ///< where every run is kept as a folder; empty: none is
    std::uint64_t runBudget
        = 2'000'000'000; ///< bytes that they may take together: the oldest without a name go

    /// Called by the worker before each piece of work. What it throws is met as if the work had thrown it, so
    /// that a failure at a chosen moment can be tried out.
    std::function<void(WorkPiece)> beforeWork {};
};

/// The only door to training: owns the worker thread, which alone owns network, data, optimiser and random
/// generator. No tensor passes this door. The worker never waits for the caller, and the caller never waits
/// for the worker except in the destructor. Work that fails ends with one event and is not tried again before
/// somebody asks for it. Where the device is missing or computes wrong results, the session stays Empty and
/// refuses data and training with the reason.
class Session
{
public:
    /// Starts the worker in state Empty. Throws Error when no thread can be started.
    explicit Session(SessionOptions options = {});

    /// Any thread, once. Asks the worker to stop, wakes it and joins. A batch or a test under way is given
    /// up: waits at most for a fraction of it, or for the piece of loading.
    ~Session();

    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Any thread, any state, never blocks beyond a queue push. Order is kept per calling thread.
    void post(Command command);

    /// The newest snapshot, or null when there is none since the last call. One viewer thread; never blocks.
    std::shared_ptr<const Snapshot> takeSnapshot();

    /// The events since the last call, oldest first. One viewer thread; never blocks.
    std::vector<Event> takeEvents();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

/// Program, LibTorch, BLAS, threads and device, one "name value" pair per line, for --version and About.
/// Any thread.
std::string computeDescription();

} // namespace ff
