// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"
#include "core/kept/run_store.h"
#include "tests/core/session/moment_checks.h"
#include "tests/core/session/session_driver.h"

// Kept moments in the place of the present one.
namespace ff::rewind_test {
namespace {

namespace fs = std::filesystem;

/// A session that keeps its runs, with a drawing to answer.
struct Rewound
{
    TemporaryFolder store;
    SessionDriver driver {{.threads = 1, .runs = store.path()}};

    explicit Rewound(int epochs = 1000)
    {
        driver.loadSmall({.epochs = epochs});
        driver.session.post(command::Classify {std::vector<std::uint8_t>(784, 90)});
    }

    /// The moment at the end of so many batches more.
    Seen train(std::int64_t batches)
    {
        driver.session.post(command::Step {batches});
        return driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    }

    /// What is shown once the moment that was kept at that step is on the disk.
    Seen rewindTo(std::int64_t step)
    {
        driver.waitFor([step](const Seen& seen) {
            return std::ranges::find(seen.keptSteps, step) != seen.keptSteps.end();
        });
        driver.session.post(command::Rewind {step});
        return driver.see();
    }
};

} // namespace

TEST(Rewind, ShowsWhatWasShownThen)
{
    Rewound rewound;
    const Seen then = rewound.train(6);
    const Seen now = rewound.train(6);
    const Seen past = rewound.rewindTo(6);
    EXPECT_EQ(past.shown, 6);
    EXPECT_EQ(past.progress.step, 12) << "the run itself went back";
    EXPECT_EQ(past.moment->step, 6);
    EXPECT_EQ(past.moment->run, now.run);
    EXPECT_EQ(past.moment->epoch, 1.0);
    EXPECT_EQ(past.moment->settings, then.settings);
    EXPECT_EQ(past.moment->lastError->step, then.lastError->step);
    ASSERT_EQ(past.moment->layers.size(), then.moment->layers.size());
    for (std::size_t i = 0; i < then.moment->layers.size(); ++i) {
        expectSame(past.moment->layers[i], then.moment->layers[i]);
    }
    expectNear(past.moment->answer->readout, then.moment->answer->readout);
    for (std::size_t i = 0; i < then.moment->answer->goodness.size(); ++i) {
        expectNear(past.moment->answer->goodness[i], then.moment->answer->goodness[i]);
    }
    EXPECT_NE(past.moment->answer->readout, now.moment->answer->readout);
    EXPECT_EQ(past.moment->samples->positives.count(), 12);
}

TEST(Rewind, AnswersADrawingOfNow)
{
    Rewound rewound;
    rewound.train(6);
    rewound.train(6);
    const Answer before = rewound.rewindTo(6).moment->answer.value();
    const Ticket ticket
        = rewound.driver.session.post(command::Classify {std::vector<std::uint8_t>(784, 200)});
    const Seen seen = rewound.driver.see();
    EXPECT_EQ(seen.shown, 6);
    EXPECT_EQ(seen.moment->answer->ticket, ticket);
    EXPECT_NE(seen.moment->answer->readout, before.readout);
}

TEST(Rewind, ShowsTheNearestMomentBeforeAndThePresentAgain)
{
    Rewound rewound;
    rewound.train(60);
    rewound.driver.nudge = command::Pace {};
    const Seen all = rewound.driver.waitFor(
        [](const Seen& seen) { return !seen.keptSteps.empty() && seen.keptSteps.back() == 60; });
    EXPECT_EQ(all.keptSteps.front(), 0);
    for (std::int64_t step = 0; step <= 70; ++step) {
        rewound.driver.session.post(command::Rewind {step});
        const Seen seen = rewound.driver.see();
        const std::int64_t expected = *std::prev(std::ranges::upper_bound(all.keptSteps, step));
        ASSERT_EQ(seen.shown, expected);
        ASSERT_EQ(seen.moment->step, expected);
        ASSERT_FALSE(seen.moment->layers.front().positive.empty()) << "at step " << step;
    }
    rewound.driver.session.post(command::Rewind {});
    const Seen now = rewound.driver.see();
    EXPECT_FALSE(now.shown);
    EXPECT_EQ(now.moment->step, 60);
}

TEST(Rewind, LetsTheRunGoOnInTheSameBits)
{
    std::vector<std::string> weights;
    for (const bool looksBack : {false, true}) {
        Rewound rewound(4);
        rewound.train(6);
        if (looksBack) {
            EXPECT_EQ(rewound.rewindTo(6).shown, 6);
        }
        rewound.driver.session.post(command::Run {});
        rewound.driver.waitFor(Event::Kind::RunFinished);
        const Seen seen = rewound.driver.see();
        EXPECT_EQ(seen.progress.step, 24);
        EXPECT_EQ(seen.moment->step, looksBack ? 6 : 24);
        rewound.driver.session.post(command::Rewind {}); // what is exported is what is shown
        weights.push_back(rewound.driver.exported("w"));
    }
    EXPECT_EQ(weights.front(), weights.back());
}

TEST(Rewind, EndsWithTheRun)
{
    Rewound rewound;
    rewound.train(6);
    for (const Command& command : {Command {command::Reset {}}, Command {command::LoadData {}}}) {
        ASSERT_EQ(rewound.rewindTo(6).shown, 6);
        const std::uint64_t run = rewound.driver.run;
        rewound.driver.session.post(command);
        const Seen other = rewound.driver.waitFor([run](const Seen& seen) { return seen.run != run; });
        EXPECT_FALSE(other.shown);
        EXPECT_TRUE(other.keptSteps.empty());
        EXPECT_EQ(other.moment->step, 0);
        rewound.train(6);
    }
}

TEST(Rewind, IsRefusedWhereNothingIsKept)
{
    SessionDriver driver;
    EXPECT_EQ(driver.ask(command::Rewind {3}).kind, Event::Kind::Refused);
    driver.loadSmall();
    driver.session.post(command::Step {3});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_EQ(driver.ask(command::Rewind {3}).kind, Event::Kind::Refused);
    EXPECT_EQ(driver.ask(command::Branch {}).kind, Event::Kind::Refused);
}

TEST(Rewind, LeavesWhatIsShownWhereAMomentCannotBeRead)
{
    Rewound rewound;
    rewound.train(12);
    const Seen shown = rewound.rewindTo(6);
    const fs::path broken = shown.kept->folder / momentsFolderName / momentFileName(12);
    fs::resize_file(broken, 100);
    const Event event = rewound.driver.ask(command::Rewind {12});
    EXPECT_EQ(event.kind, Event::Kind::Failed);
    EXPECT_NE(event.text.english().find(broken.filename().string()), std::string::npos)
        << event.text.english();
    EXPECT_EQ(rewound.driver.see().shown, 6);
    EXPECT_EQ(rewound.driver.latest.state, State::Paused);
}

TEST(Branch, BeginsANewRunWithTheWeightsThatAreShown)
{
    Rewound rewound;
    rewound.train(6);
    rewound.train(6);
    const Seen past = rewound.rewindTo(6);
    EXPECT_EQ(rewound.driver.ask(command::Branch {}).kind, Event::Kind::Branched);
    const Seen branched = rewound.driver.see();
    EXPECT_NE(branched.run, past.run);
    EXPECT_FALSE(branched.shown);
    EXPECT_EQ(branched.state, State::Paused);
    EXPECT_EQ(branched.progress.step, 6);
    EXPECT_EQ(branched.moment->answer->readout, past.moment->answer->readout);

    rewound.train(1);
    const Seen trained = rewound.driver.waitFor([](const Seen& seen) { return seen.kept.has_value(); });
    EXPECT_NE(trained.kept->folder, past.kept->folder);
    const RunOrigin origin = readRunRecord(trained.kept->folder).origin.value();
    EXPECT_EQ(origin.run, past.kept->folder.filename().string());
    EXPECT_EQ(origin.step, 6);
    rewound.driver.session.post(command::Resume {past.kept->folder});
    rewound.driver.waitFor(Event::Kind::Resumed);
    EXPECT_EQ(rewound.driver.see().progress.step, 12) << "something of the run before was lost";
}

} // namespace ff::rewind_test
