// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_record.h"
#include "core/kept/run_store.h"
#include "core/model/model_file.h"
#include "tests/core/session/moment_checks.h"
#include "tests/core/session/session_driver.h"

#include <optional>

// The run of another program is followed. The lock of a run does not tell sessions of one process from those
// of several.
namespace ff::watching_test {
namespace {

namespace fs = std::filesystem;

/// The program that trains.
struct Writer
{
    TemporaryFolder store;
    std::optional<SessionDriver> driver;

    Writer()
    {
        driver.emplace(SessionOptions {.threads = 1, .runs = store.path()});
        driver->loadSmall({.epochs = 1000});
        driver->session.post(command::Classify {greyDrawing});
    }

    Seen train(std::int64_t batches)
    {
        driver->session.post(command::Step {batches});
        return driver->waitFor(&isStill);
    }

    fs::path folder()
    {
        return driver->waitFor([](const Seen& seen) { return seen.kept.has_value(); }).kept->folder;
    }

    void end() { driver.reset(); }
};

/// The program that follows.
struct Viewer
{
    TemporaryFolder store;
    SessionDriver driver {{.threads = 1, .runs = store.path()}};

    Event open(const fs::path& folder)
    {
        driver.session.post(command::Classify {greyDrawing});
        return driver.ask(command::Resume {folder});
    }

    /// What is seen once the newest moment is the one of that step, with an answer.
    Seen at(std::int64_t step)
    {
        return driver.waitFor([step](const Seen& seen) {
            return seen.moment && seen.moment->step == step && seen.moment->answer
                && seen.progress.step >= step;
        });
    }

    Seen once(Following following)
    {
        return driver.waitFor(
            [following](const Seen& seen) { return seen.followed && seen.followed->following == following; });
    }
};

/// Another place for the data of a run, where there are none.
void moveDataOf(const fs::path& folder)
{
    RunRecord record = readRunRecord(folder);
    record.data.source.path = folder / "no images here";
    record.data.source.kind = "idx";
    writeRunRecord(folder, record);
}

} // namespace

TEST(Watching, ShowsARunAsItIsWritten)
{
    Writer writer;
    const Seen first = writer.train(6);
    Viewer viewer;
    const fs::path folder = writer.folder();
    const Event answer = viewer.open(folder);
    ASSERT_EQ(answer.kind, Event::Kind::Followed) << answer.text.english();
    EXPECT_EQ(answer.path, folder);
    const Seen seen = viewer.at(6);
    EXPECT_EQ(seen.state, State::Following);
    EXPECT_EQ(seen.followed->folder, folder);
    EXPECT_EQ(seen.settings, first.settings);
    EXPECT_EQ(seen.progress.epoch, 1.0);
    for (std::size_t i = 0; i < first.moment->layers.size(); ++i) {
        expectSame(seen.moment->layers[i], first.moment->layers[i]);
    }
    expectNear(seen.moment->answer->readout, first.moment->answer->readout);

    const Seen second = writer.train(6);
    const Seen later = viewer.at(12);
    EXPECT_EQ(later.run, seen.run);
    expectNear(later.moment->answer->readout, second.moment->answer->readout);
    viewer.driver.waitFor(
        [&](const Seen&) { return viewer.driver.curve.size() == writer.driver->curve.size(); });
    viewer.driver.waitFor(
        [&](const Seen&) { return viewer.driver.errors.size() == writer.driver->errors.size(); });
    EXPECT_EQ(viewer.driver.errors.back().readout, writer.driver->errors.back().readout);
}

TEST(Watching, TakesARunOverWhereItsProgramHasEnded)
{
    Writer writer;
    writer.train(8);
    const fs::path folder = writer.folder();
    Viewer viewer;
    viewer.open(folder);
    viewer.once(Following::Written);
    writer.end();
    EXPECT_EQ(viewer.driver.waitFor(Event::Kind::FollowedEnded).path, folder);
    EXPECT_EQ(viewer.once(Following::Ended).state, State::Following);
    EXPECT_EQ(viewer.open(folder).kind, Event::Kind::Resumed);
    const Seen own = viewer.driver.waitFor(&isStill);
    EXPECT_EQ(own.progress.step, 8);
    EXPECT_FALSE(own.followed);
    EXPECT_EQ(own.kept->folder, folder);
}

TEST(Watching, NothingOfTheRunIsChangedFromHere)
{
    Writer writer;
    writer.train(6);
    Viewer viewer;
    viewer.open(writer.folder());
    const Seen before = viewer.at(6);
    Settings other = before.settings;
    other.threshold += 0.5;
    for (const Command& command :
         {Command {command::Run {}}, Command {command::Step {1}}, Command {command::StepEpoch {}},
          Command {command::Pause {}}, Command {command::Evaluate {}},
          Command {command::SetLive {"threshold", 1.25}}, Command {command::Configure {other}}}) {
        EXPECT_EQ(viewer.driver.ask(command).kind, Event::Kind::Refused) << "command " << command.index();
    }
    const Seen after = viewer.driver.see();
    EXPECT_EQ(after.state, State::Following);
    EXPECT_EQ(after.settings, before.settings);
    EXPECT_TRUE(RunStore(viewer.store.path()).list().empty());
}

TEST(Watching, SettingsThatTheOtherProgramChangesAreThoseThatAreShown)
{
    Writer writer;
    writer.train(6);
    Viewer viewer;
    viewer.open(writer.folder());
    viewer.at(6);
    writer.driver->session.post(command::SetLive {"threshold", 1.25});
    writer.train(6);
    EXPECT_EQ(viewer.at(12).settings.threshold, 1.25);
}

TEST(Watching, ARunOfItsOwnBeginsWithAResetOrFromAMoment)
{
    Writer writer;
    writer.train(12);
    Viewer viewer;
    viewer.open(writer.folder());
    viewer.at(12);
    viewer.driver.waitFor([](const Seen& seen) { return seen.keptSteps.size() > 1; });
    viewer.driver.session.post(command::Rewind {6});
    const Seen back = viewer.driver.see();
    EXPECT_EQ(back.shown, 6);
    EXPECT_EQ(back.moment->step, 6);
    EXPECT_EQ(viewer.driver.ask(command::Branch {}).kind, Event::Kind::Branched);
    const Seen own = viewer.driver.waitFor(&isStill);
    EXPECT_EQ(own.progress.step, 6);
    EXPECT_FALSE(own.followed);

    viewer.open(writer.folder());
    viewer.at(12);
    viewer.driver.session.post(command::Reset {});
    const Seen fresh = viewer.driver.waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    EXPECT_EQ(fresh.progress.step, 0);
    EXPECT_FALSE(fresh.followed);
}

TEST(Watching, ARaceIsOneOfARunOfItsOwn)
{
    Writer writer;
    writer.train(12);
    Viewer viewer;
    viewer.open(writer.folder());
    const Settings followed = viewer.at(12).settings;
    viewer.driver.session.post(command::Race {});
    const Seen own = viewer.driver.waitFor(
        [](const Seen& seen) { return seen.rival && seen.rival->epoch > 0 && seen.kept; });
    EXPECT_EQ(own.state, State::Running);
    EXPECT_EQ(own.settings, followed);
    EXPECT_FALSE(own.followed);
    EXPECT_NE(own.kept->folder, writer.folder());
}

TEST(Watching, WhatIsExportedIsWhatIsShown)
{
    Writer writer;
    writer.train(6);
    writer.train(6);
    Viewer viewer;
    viewer.open(writer.folder());
    viewer.at(12);
    viewer.driver.exported("newest");
    EXPECT_EQ(readModel(viewer.driver.folder / "newest").epochs, 2.0);
    viewer.driver.waitFor([](const Seen& seen) { return seen.keptSteps.size() > 1; });
    viewer.driver.session.post(command::Rewind {6});
    viewer.driver.exported("past");
    EXPECT_EQ(readModel(viewer.driver.folder / "past").epochs, 1.0);
}

TEST(Watching, TheImagesThatAreThereDoWhereTheirPlaceIsNotKnownHere)
{
    Writer writer;
    writer.train(6);
    const fs::path folder = writer.folder();
    moveDataOf(folder);
    Viewer viewer;
    EXPECT_EQ(viewer.open(folder).kind, Event::Kind::Failed) << "without any data";
    viewer.driver.loadSmall();
    EXPECT_EQ(viewer.open(folder).kind, Event::Kind::Followed);
    EXPECT_EQ(viewer.at(6).data.name, writer.driver->latest.data.name);
    writer.end();
    viewer.once(Following::Ended);
    EXPECT_EQ(viewer.open(folder).kind, Event::Kind::Resumed);
}

TEST(Watching, AFolderThatGoesAwayIsToldAndWhatWasReadStays)
{
    Writer writer;
    writer.train(6);
    Viewer viewer;
    const fs::path folder = writer.folder();
    viewer.open(folder);
    viewer.at(6);
    const fs::path moved = writer.store.path() / "moved";
    fs::rename(folder, moved);
    const Seen gone = viewer.once(Following::Gone);
    EXPECT_EQ(viewer.driver.waitFor(Event::Kind::Warning).task, Event::Task::Keep);
    EXPECT_EQ(gone.moment->step, 6);
    fs::rename(moved, folder);
    EXPECT_EQ(viewer.once(Following::Written).state, State::Following);
    EXPECT_FALSE(viewer.at(6).moment->layers.empty());
    EXPECT_EQ(viewer.driver.curve.size(), writer.driver->curve.size());
}

} // namespace ff::watching_test
