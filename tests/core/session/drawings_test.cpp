// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/small_random.h"
#include "core/session/picture_answers.h"
#include "tests/core/session/moment_checks.h"
#include "tests/core/session/session_driver.h"

// Several drawings that are answered at once.
namespace ff::drawings_test {
namespace {

using Drawn = std::vector<std::vector<std::uint8_t>>;

/// Each another grey.
Drawn greys(std::size_t count, std::size_t pixels = 784)
{
    Drawn pictures;
    for (std::size_t i = 0; i < count; ++i) {
        pictures.emplace_back(pixels, static_cast<std::uint8_t>(40 + 20 * i));
        pictures.back()[pixels / 2 + 7 * i] = 255;
    }
    return pictures;
}

std::vector<Answer> answersTo(SessionDriver& driver, const Drawn& pictures)
{
    driver.session.post(command::ClassifyAll {pictures});
    return driver.see().moment->answers;
}

/// A trainer, and how often its network was asked.
struct Asked
{
    std::shared_ptr<const Dataset> data
        = std::make_shared<const Dataset>(makeBuiltinDigits(1, std::size_t {60}, 40, {}, 1));
    Trainer trainer {data, tiny(), Compute()};
    PictureAnswers answers;
    int times = 0;

    static Settings tiny()
    {
        Settings settings;
        settings.layers = {12};
        settings.limit = 60;
        settings.batch = 30;
        return settings;
    }

    std::vector<Answer> of(const Drawn& pictures, PictureAnswers::When when = PictureAnswers::When::Now)
    {
        return answers.of(pictures, trainer, when, [this](const std::vector<std::uint8_t>& pixels) {
            Answer answer;
            answer.byReadout = ++times;
            answer.score = {static_cast<float>(pixels[0])};
            return answer;
        });
    }
};

} // namespace

TEST(Drawings, EachIsAnsweredAsIfItWereAlone)
{
    SessionDriver driver;
    const Drawn pictures = greys(10);
    for (const Settings& settings : inEveryMode(driver.loadSmall().settings)) {
        const std::string mode = settingText(settingRow("mode"), settings);
        driver.session.post(command::Configure {settings});
        const std::vector<Answer> all = answersTo(driver, pictures);
        ASSERT_EQ(all.size(), pictures.size()) << mode;
        for (std::size_t i = 0; i < all.size(); ++i) {
            driver.session.post(command::Classify {pictures[i]});
            const Answer alone = driver.see().moment->answer.value();
            EXPECT_EQ(all[i].goodness, alone.goodness) << mode;
            EXPECT_EQ(all[i].score, alone.score) << mode;
            EXPECT_EQ(all[i].readout, alone.readout) << mode;
        }
    }
}

TEST(Drawings, TheAnswersBearTheTicketThatAskedForThem)
{
    SessionDriver driver;
    driver.loadSmall();
    for (const std::size_t count : {3U, 1U}) {
        const Ticket ticket = driver.session.post(command::ClassifyAll {greys(count)});
        const std::vector<Answer> answers = driver.see().moment->answers;
        ASSERT_EQ(answers.size(), count);
        EXPECT_EQ(answers.front().ticket, ticket);
    }
}

TEST(Drawings, NoneAreAnsweredWhereNoneAreThereOrOneDoesNotFit)
{
    SessionDriver driver;
    driver.loadSmall();
    EXPECT_TRUE(answersTo(driver, {}).empty());
    Drawn pictures = greys(3);
    pictures[1].resize(100);
    EXPECT_TRUE(answersTo(driver, pictures).empty());
    EXPECT_EQ(answersTo(driver, greys(2)).size(), 2U);
}

TEST(Drawings, AreAnsweredAnewByWhatTheNetworkHasLearnt)
{
    SessionDriver driver;
    driver.loadSmall();
    const Drawn pictures = greys(4);
    const std::vector<Answer> before = answersTo(driver, pictures);
    driver.session.post(command::Run {});
    driver.waitFor(Event::Kind::RunFinished);
    const std::vector<Answer> after
        = driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; }).moment->answers;
    ASSERT_EQ(after.size(), pictures.size());
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        EXPECT_NE(after[i].readout, before[i].readout);
    }
    // Whatever was put off while it trained: these are those of the weights that are there now.
    driver.waitUntil([&] {
        driver.session.post(command::Classify {pictures[2]});
        const Moment& moment = *driver.see().moment;
        return moment.answers[2].readout == moment.answer->readout;
    });
}

TEST(Drawings, AMomentThatIsShownAgainAnswersByItsOwnWeights)
{
    TemporaryFolder store;
    SessionDriver driver {{.threads = 1, .runs = store.path()}};
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::ClassifyAll {greys(3)});
    driver.session.post(command::Step {6});
    const std::vector<Answer> then = driver.waitFor(isStill).moment->answers;
    driver.session.post(command::Step {6});
    const std::vector<Answer> now = driver.waitFor(isStill).moment->answers;
    driver.waitFor(
        [](const Seen& seen) { return std::ranges::find(seen.keptSteps, 6) != seen.keptSteps.end(); });
    driver.session.post(command::Rewind {6});
    const std::vector<Answer> past = driver.see().moment->answers;
    ASSERT_EQ(past.size(), 3U);
    for (std::size_t i = 0; i < past.size(); ++i) {
        expectNear(past[i].readout, then[i].readout);
        EXPECT_NE(past[i].readout, now[i].readout);
    }
    driver.session.post(command::Rewind {});
    EXPECT_EQ(driver.see().moment->answers[0].readout, now[0].readout);
}

TEST(Drawings, WhatIsUnlikeTheDataIsToldInEveryMode)
{
    SessionDriver driver;
    const Dataset others = makeBuiltinDigits(2, std::size_t {10}, 60, {}, 1);
    Drawn pictures {Drawn::value_type(784, 255), Drawn::value_type(784, 0)};
    SmallRandom random(1, 0, 0);
    for (std::uint8_t& pixel : pictures[1]) {
        pixel = random.uniform() < 0.3F ? 255 : 0;
    }
    for (auto digit = others.test.pixels.begin(); digit != others.test.pixels.end(); digit += 784) {
        pictures.emplace_back(digit, digit + 784);
    }
    for (const Settings& settings : inEveryMode(driver.loadSmall().settings)) {
        const std::string mode = settingText(settingRow("mode"), settings);
        driver.session.post(command::Configure {settings});
        driver.session.post(command::Step {2});
        driver.waitFor(isStill);
        const std::vector<Answer> answers = answersTo(driver, pictures);
        ASSERT_EQ(answers.size(), pictures.size()) << mode;
        EXPECT_TRUE(answers[0].isUnlikeTheData()) << mode << ": a sheet that is full";
        EXPECT_TRUE(answers[1].isUnlikeTheData()) << mode << ": noise";
        EXPECT_LE(std::count_if(answers.begin() + 2, answers.end(),
                                [](const Answer& answer) { return answer.isUnlikeTheData(); }),
                  6)
            << mode << ": digits";
    }
}

TEST(PictureAnswers, OnlyTheOneThatChangesIsAskedAbout)
{
    Asked asked;
    asked.trainer.step();
    Drawn pictures = greys(10);
    asked.of(pictures);
    EXPECT_EQ(asked.times, 10);
    const std::vector<Answer> same = asked.of(pictures);
    EXPECT_EQ(asked.times, 10);
    pictures[4][0] = 7;
    const std::vector<Answer> changed = asked.of(pictures);
    EXPECT_EQ(asked.times, 11);
    EXPECT_EQ(changed[4].score.front(), 7);
    EXPECT_EQ(changed[5].byReadout, same[5].byReadout);
    pictures.erase(pictures.begin());
    EXPECT_EQ(asked.of(pictures)[3].score.front(), 7);
    EXPECT_EQ(asked.times, 11);
}

TEST(PictureAnswers, AnotherNetworkIsAskedAboutAll)
{
    Asked asked;
    asked.trainer.step();
    asked.of(greys(3));
    asked.trainer.step();
    asked.of(greys(3));
    EXPECT_EQ(asked.times, 6);
    Asked other;
    other.trainer.step();
    other.trainer.step();
    other.of(greys(3));
    EXPECT_EQ(other.times, 3);
}

TEST(PictureAnswers, WhileItTrainsANewPictureIsAskedAboutAtOnce)
{
    Asked asked;
    asked.trainer.step();
    Drawn pictures = greys(3);
    asked.of(pictures);
    asked.trainer.step();
    pictures[1][0] = 9;
    EXPECT_EQ(asked.of(pictures, PictureAnswers::When::InPassing)[1].score.front(), 9);
}

} // namespace ff::drawings_test
