// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"
#include "tests/core/data/example_sets.h"
#include "tests/core/session/complete_answer.h"
#include "tests/core/session/moment_checks.h"
#include "tests/core/session/session_driver.h"

// Another kept run beside the one of the session.
namespace ff::comparing_test {
namespace {

namespace fs = std::filesystem;

/// A session that has left a run of two epochs behind, and has trained another one for one.
struct TwoRuns
{
    TemporaryFolder store;
    SessionDriver driver {{.threads = 1, .runs = store.path()}};
    Seen other; ///< the run that was left, at its end

    explicit TwoRuns(int epochs = 1000)
    {
        driver.loadSmall({.epochs = epochs});
        driver.session.post(command::Classify {greyDrawing});
        train(driver, 12);
        other = driver.waitFor(
            [](const Seen& seen) { return !seen.keptSteps.empty() && seen.keptSteps.back() == 12; });
        driver.session.post(command::Reset {command::Reset::Seed::New});
        train(driver, 6);
    }

    static void train(SessionDriver& by, std::int64_t batches)
    {
        by.session.post(command::Step {batches});
        by.waitFor(&isStill);
    }

    fs::path folder() const { return other.kept->folder; }

    Event compare() { return driver.ask(command::Compare {folder()}); }
};

/// Images of 20 x 20 pixels in ten classes.
void loadSmallerImages(SessionDriver& driver, const TemporaryFolder& folder)
{
    std::vector<std::uint8_t> labels(120);
    std::vector<std::uint8_t> pixels(120 * 400, 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i] = static_cast<std::uint8_t>(i % 10);
        std::fill_n(pixels.begin() + static_cast<std::ptrdiff_t>(i * 400 + 60 + 8 * labels[i]), 8, 255);
    }
    folder.write("images.idx3", serialiseIdxImages(pixels, 20, 20));
    folder.write("labels.idx1", serialiseIdxLabels(labels));
    driver.session.post(command::LoadData {{"files", folder.path()}});
    driver.waitFor(Event::Kind::DataLoaded);
}

/// The answers to the images tested with, of the one run or of the one that it is compared with.
insight::TestAnswers testAnswers(SessionDriver& driver, const question::TestAnswers& question)
{
    const Ticket ticket = driver.session.post(command::Ask {question});
    return std::get<insight::TestAnswers>(completeAnswer(driver, ticket)->content);
}

} // namespace

TEST(Comparing, AnswersTheTestImagesToo)
{
    TwoRuns runs;
    const insight::TestAnswers own = testAnswers(runs.driver, {});
    runs.compare();
    const question::ComparedMoment moment {runs.folder(), 12};
    const insight::TestAnswers other = testAnswers(runs.driver, {.compared = moment});
    EXPECT_EQ(other.compared, moment);
    EXPECT_FALSE(own.compared);
    EXPECT_EQ(other.images, own.images);
    EXPECT_EQ(other.labels, own.labels);
    EXPECT_NE(other.byReadout.classes, own.byReadout.classes);
    EXPECT_EQ(runs.driver.ask(command::Ask {question::TestAnswers {.compared = {{"/elsewhere", 12}}}}).kind,
              Event::Kind::Failed);
    runs.driver.ask(command::Resume {runs.folder()});
    const insight::TestAnswers itself = testAnswers(runs.driver, {});
    EXPECT_EQ(other.byReadout.classes, itself.byReadout.classes);
    EXPECT_EQ(other.byGoodness->classes, itself.byGoodness->classes);
}

TEST(Comparing, ShowsWhatTheOtherRunShowedAtItsNewestMoment)
{
    TwoRuns runs;
    EXPECT_FALSE(runs.driver.see().moment->compared);
    const Event answer = runs.compare();
    EXPECT_EQ(answer.kind, Event::Kind::Compared) << answer.text.english();
    EXPECT_EQ(answer.path, runs.folder());
    const Seen seen = runs.driver.see();
    EXPECT_EQ(seen.compared, runs.folder());
    EXPECT_EQ(seen.moment->step, 6);
    ASSERT_TRUE(seen.moment->compared);
    const ComparedRun& compared = *seen.moment->compared;
    EXPECT_EQ(compared.folder, runs.folder());
    EXPECT_EQ(compared.step, 12);
    EXPECT_EQ(compared.epoch, 2);
    EXPECT_EQ(compared.settings, runs.other.settings);
    EXPECT_TRUE(compared.whyNoAnswer.isEmpty());
    const Moment& then = *runs.other.moment;
    ASSERT_TRUE(compared.answer);
    EXPECT_EQ(compared.answer->ticket, then.answer->ticket);
    expectNear(compared.answer->readout, then.answer->readout);
    EXPECT_NE(compared.answer->readout, seen.moment->answer->readout);
    ASSERT_EQ(compared.layers.size(), then.layers.size());
    for (std::size_t i = 0; i < then.layers.size(); ++i) {
        expectSame(compared.layers[i], then.layers[i]);
    }
    runs.driver.session.post(command::Compare {});
    EXPECT_FALSE(runs.driver.see().moment->compared);
    EXPECT_FALSE(runs.driver.latest.compared);
}

TEST(Comparing, ReadsARunOfEveryMode)
{
    const TemporaryFolder store;
    SessionDriver driver({.threads = 1, .runs = store.path()});
    driver.loadSmall();
    driver.session.post(command::Classify {greyDrawing});
    std::vector<fs::path> folders;
    const std::vector<Settings> all = inEveryMode(driver.latest.settings);
    for (const Settings& settings : all) {
        driver.session.post(command::Configure {settings});
        TwoRuns::train(driver, 2);
        folders.push_back(driver
                              .waitFor([](const Seen& seen) {
                                  return !seen.keptSteps.empty() && seen.keptSteps.back() == 2;
                              })
                              .kept->folder);
    }
    driver.session.post(command::Reset {command::Reset::Seed::New});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Event answer = driver.ask(command::Compare {folders[i]});
        EXPECT_EQ(answer.kind, Event::Kind::Compared) << answer.text.english();
        const ComparedRun compared = driver.see().moment->compared.value();
        EXPECT_EQ(compared.settings.mode, all[i].mode);
        ASSERT_TRUE(compared.answer);
        EXPECT_EQ(compared.answer->readout.size(), 10U);
        EXPECT_EQ(compared.layers.size(), all[i].layers.size());
    }
}

TEST(Comparing, AnswersEveryDrawing)
{
    TwoRuns runs;
    runs.compare();
    const Answer before = runs.driver.see().moment->compared->answer.value();
    const Ticket ticket = runs.driver.session.post(command::Classify {std::vector<std::uint8_t>(784, 200)});
    const Answer after = runs.driver.see().moment->compared->answer.value();
    EXPECT_EQ(after.ticket, ticket);
    EXPECT_NE(after.readout, before.readout);
    runs.driver.session.post(command::Classify {});
    EXPECT_FALSE(runs.driver.see().moment->compared->answer);
}

TEST(Comparing, AnswersEveryDrawingOfABoard)
{
    TwoRuns runs;
    const auto grey = [](std::uint8_t level) { return std::vector<std::uint8_t>(greyDrawing.size(), level); };
    const command::ClassifyAll board {{grey(60), greyDrawing, grey(200)}};
    const Ticket ticket = runs.driver.session.post(board);
    runs.compare();
    const std::shared_ptr<const Moment> moment = runs.driver.see().moment;
    const std::vector<Answer> answers = moment->compared->answers;
    ASSERT_EQ(answers.size(), 3U);
    expectNear(answers[1].readout, runs.other.moment->answer->readout);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        EXPECT_EQ(answers[i].ticket, ticket);
        EXPECT_EQ(answers[i].ticket, moment->answers[i].ticket);
        EXPECT_NE(answers[i].readout, moment->answers[i].readout);
    }
    runs.driver.session.post(command::ClassifyAll {});
    EXPECT_TRUE(runs.driver.see().moment->compared->answers.empty());
}

TEST(Comparing, GoesOnWhileAKeptMomentOfTheRunIsShown)
{
    TwoRuns runs;
    runs.driver.waitFor([](const Seen& seen) { return !seen.keptSteps.empty(); });
    runs.driver.session.post(command::Rewind {0});
    runs.compare();
    const Seen seen = runs.driver.see();
    EXPECT_EQ(seen.moment->step, 0);
    EXPECT_EQ(seen.moment->compared->step, 12);
}

TEST(Comparing, LetsTheRunGoOnInTheSameBits)
{
    std::vector<std::string> weights;
    for (const bool compares : {false, true}) {
        TwoRuns runs(4);
        if (compares) {
            EXPECT_EQ(runs.compare().kind, Event::Kind::Compared);
        }
        runs.driver.session.post(command::Run {});
        runs.driver.waitFor(Event::Kind::RunFinished);
        EXPECT_EQ(runs.driver.see().moment->compared.has_value(), compares);
        weights.push_back(runs.driver.exported("weights.safetensors"));
    }
    EXPECT_EQ(weights[0], weights[1]);
}

TEST(Comparing, SaysWhyItCannotReadADrawingOfOtherImages)
{
    TwoRuns runs;
    runs.compare();
    const TemporaryFolder data;
    loadSmallerImages(runs.driver, data);
    const std::vector<std::uint8_t> drawing(400, 90);
    runs.driver.session.post(command::Classify {drawing});
    runs.driver.session.post(command::ClassifyAll {{drawing, drawing}});
    const ComparedRun compared = runs.driver.see().moment->compared.value();
    EXPECT_FALSE(compared.answer);
    EXPECT_TRUE(compared.answers.empty());
    EXPECT_EQ(compared.whyNoAnswer.english(),
              "It reads images of 28 × 28 pixels, and this drawing becomes one of 20 × 20.");
    EXPECT_EQ(compared.layers.size(), 2U);
    const question::TestAnswers question {.compared = {{runs.folder(), compared.step}}};
    const Event answer = runs.driver.ask(command::Ask {question});
    EXPECT_EQ(answer.text.english(), compared.whyNoAnswer.english());
}

TEST(Comparing, IsWithAnotherRun)
{
    TwoRuns runs;
    const Event answer = runs.driver.ask(command::Compare {runs.driver.latest.kept->folder});
    EXPECT_EQ(answer.kind, Event::Kind::Refused);
    EXPECT_FALSE(runs.driver.see().compared);
}

TEST(Comparing, EndsWhereTheOtherRunIsGoneOnWithHere)
{
    TwoRuns runs;
    runs.compare();
    EXPECT_EQ(runs.driver.ask(command::Resume {runs.folder()}).kind, Event::Kind::Resumed);
    const Seen seen = runs.driver.waitFor([](const Seen& now) { return !now.compared; });
    EXPECT_EQ(seen.kept->folder, runs.folder());
}

TEST(Comparing, WithWhatCannotBeReadLeavesTheOneBefore)
{
    TwoRuns runs;
    runs.compare();
    const fs::path missing = runs.store.path() / "missing";
    const Event answer = runs.driver.ask(command::Compare {missing});
    EXPECT_EQ(answer.kind, Event::Kind::Failed);
    EXPECT_NE(answer.text.english().find(missing.string()), std::string::npos) << answer.text.english();
    EXPECT_EQ(runs.driver.see().compared, runs.folder());
}

TEST(Comparing, EndsInWordsWhenTheOtherRunIsDeleted)
{
    TwoRuns runs;
    runs.compare();
    runs.driver.session.post(command::Run {});
    fs::remove_all(runs.folder());
    const Event ended = runs.driver.waitFor(Event::Kind::Warning);
    EXPECT_EQ(ended.task, Event::Task::Compare);
    EXPECT_NE(ended.text.english().find(runs.folder().string()), std::string::npos) << ended.text.english();
    const Seen seen = runs.driver.waitFor([](const Seen& now) { return !now.compared; });
    EXPECT_FALSE(seen.moment->compared);
    EXPECT_EQ(seen.state, State::Running);
}

TEST(Comparing, FollowsARunThatIsTrained)
{
    TwoRuns runs;
    runs.compare();
    SessionDriver another({.threads = 1});
    EXPECT_EQ(another.ask(command::Resume {runs.folder()}).kind, Event::Kind::Resumed);
    TwoRuns::train(another, 6);
    const Seen seen = runs.driver.waitFor([](const Seen& now) { return now.moment->compared->step == 18; });
    EXPECT_EQ(seen.moment->compared->epoch, 3);
    EXPECT_TRUE(seen.moment->compared->answer);
}

} // namespace ff::comparing_test
