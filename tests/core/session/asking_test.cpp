// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/complete_answer.h"
#include "tests/core/session/gate.h"

#include <cmath>

// Questions that take longer than a moment may.
namespace ff::asking_test {
namespace {

using insight::TestAnswers;

std::shared_ptr<const Insight> ask(SessionDriver& driver, const Question& question)
{
    return completeAnswer(driver, driver.session.post(command::Ask {question}));
}

bool isAnswered(const SessionDriver& driver, Ticket ticket)
{
    return std::ranges::any_of(driver.insights,
                               [ticket](const auto& insight) { return insight->ticket == ticket; });
}

Seen train(SessionDriver& driver, std::int64_t batches)
{
    driver.session.post(command::Step {batches});
    return driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
}

double shareWrong(const insight::Answers& answers, const std::vector<int>& labels)
{
    int wrong = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        wrong += answers.classes.at(i) != labels[i] ? 1 : 0;
    }
    return static_cast<double>(wrong) / static_cast<double>(labels.size());
}

SessionOptions failingOnce(const std::shared_ptr<std::atomic<int>>& asked)
{
    SessionOptions options {.threads = 1};
    options.beforeWork = [asked](WorkPiece piece) {
        if (piece == WorkPiece::Asking && (*asked)++ == 0) {
            throw std::runtime_error("a broken question");
        }
    };
    return options;
}

} // namespace

TEST(Asking, FindsTheErrorsThatATestFindsInEveryMode)
{
    SessionDriver driver;
    driver.loadSmall();
    for (const Settings& settings : inEveryMode(driver.latest.settings)) {
        driver.session.post(command::Configure {settings});
        train(driver, 6);
        driver.ask(command::Evaluate {});
        const ErrorPoint tested = driver.see().lastError.value();
        const auto answer = ask(driver, question::TestAnswers {});
        const auto& found = std::get<TestAnswers>(answer->content);
        EXPECT_EQ(answer->run, driver.latest.run);
        EXPECT_EQ(answer->step, 6);
        EXPECT_EQ(found.labels.size(), 200U);
        EXPECT_DOUBLE_EQ(shareWrong(found.byReadout, found.labels), tested.readout);
        EXPECT_EQ(found.byGoodness.has_value(), !std::isnan(tested.goodness));
        if (found.byGoodness) {
            EXPECT_DOUBLE_EQ(shareWrong(*found.byGoodness, found.labels), tested.goodness);
        }
    }
}

TEST(Asking, LeadsAreThoseOfASingleAnswer)
{
    SessionDriver driver;
    driver.loadSmall();
    train(driver, 6);
    const auto answer = ask(driver, question::TestAnswers {1});
    const auto& found = std::get<TestAnswers>(answer->content);
    ASSERT_EQ(found.images.size(), 1U);
    const auto shown = ask(driver, question::TestPictures {found.images});
    const auto& pictures = std::get<insight::TestPictures>(shown->content);
    EXPECT_EQ(pictures.labels, found.labels);
    driver.session.post(command::Classify {pictures.pictures.pixels});
    const Seen seen = driver.see();
    const Answer& single = seen.moment->answer.value();
    EXPECT_EQ(single.byReadout, found.byReadout.classes[0]);
    EXPECT_EQ(single.byGoodness, found.byGoodness->classes[0]);
    std::vector<float> ordered = single.readout;
    std::ranges::sort(ordered, std::greater());
    EXPECT_NEAR(found.byReadout.leads[0], ordered[0] - ordered[1], 1e-5);
    const auto best = static_cast<std::size_t>(single.byGoodness);
    float perUnit = 0;
    for (const std::vector<float>& layer : single.goodness) {
        perUnit += layer[best];
    }
    ordered = single.score;
    std::ranges::sort(ordered, std::greater());
    EXPECT_NEAR(found.byGoodness->leads[0], (ordered[0] - ordered[1]) * perUnit / ordered[0], 1e-5);
}

TEST(Asking, IsAboutTheMomentThatIsShown)
{
    const TemporaryFolder store;
    SessionDriver driver {{.threads = 1, .runs = store.path()}};
    driver.loadSmall({.epochs = 1000});
    train(driver, 1);
    const auto then = ask(driver, question::TestAnswers {});
    train(driver, 29);
    driver.nudge = command::Pace {};
    driver.waitFor([](const Seen& seen) { return std::ranges::count(seen.keptSteps, 1) == 1; });
    driver.session.post(command::Rewind {1});
    const auto past = ask(driver, question::TestAnswers {});
    EXPECT_EQ(past->step, 1);
    EXPECT_EQ(std::get<TestAnswers>(past->content).byGoodness->classes,
              std::get<TestAnswers>(then->content).byGoodness->classes);
    driver.session.post(command::Rewind {});
    EXPECT_EQ(ask(driver, question::TestAnswers {})->step, 30);
}

TEST(Asking, ChangesNoBitOfARunThatGoesOnMeanwhile)
{
    const auto trained = [](bool isAsked) {
        SessionDriver driver;
        driver.loadSmall({.epochs = 20});
        driver.session.post(command::Run {});
        int answers = 0;
        while (isAsked && driver.latest.state != State::Paused) {
            const auto answer = ask(driver, question::TestAnswers {});
            answers += std::get<TestAnswers>(answer->content).labels.size() == 200 ? 1 : 0;
        }
        driver.waitFor(Event::Kind::RunFinished);
        EXPECT_TRUE(!isAsked || answers > 0);
        return driver.exported("weights.safetensors");
    };
    EXPECT_EQ(trained(true), trained(false));
}

TEST(Asking, SeveralAreAnsweredEachByItsTicket)
{
    const auto gate = std::make_shared<Gate>();
    SessionDriver driver(optionsWith(gate));
    EXPECT_EQ(driver.ask(command::Ask {}).kind, Event::Kind::Refused);
    driver.loadSmall();
    const std::vector<Ticket> tickets
        = postTogether(driver, *gate,
                       {command::Ask {question::TestAnswers {}}, command::Ask {question::TestPictures {{0}}},
                        command::Ask {question::TestAnswers {7}}});
    const auto countOf = [&](Ticket ticket) {
        return std::get<TestAnswers>(completeAnswer(driver, ticket)->content).labels.size();
    };
    EXPECT_EQ(countOf(tickets[2]), 7U);
    EXPECT_EQ(countOf(tickets[0]), 200U);
    EXPECT_EQ(std::get<insight::TestPictures>(completeAnswer(driver, tickets[1])->content).pictures.count(),
              1);
}

TEST(Asking, HeedsASettingThatChangedSinceTheQuestionBefore)
{
    const auto gate = std::make_shared<Gate>();
    SessionDriver driver(optionsWith(gate));
    driver.loadSmall();
    train(driver, 6);
    const std::vector<Ticket> tickets = postTogether(driver, *gate,
                                                     {command::Ask {question::TestAnswers {}},
                                                      command::SetLive {"voting-layers", std::string("last")},
                                                      command::Ask {question::TestAnswers {}}});
    const auto answers = [&](Ticket ticket) {
        return std::get<TestAnswers>(completeAnswer(driver, ticket)->content).byGoodness->leads;
    };
    const std::vector<float> after = answers(tickets[2]);
    EXPECT_NE(after, answers(tickets[0]));
    EXPECT_EQ(after, answers(driver.session.post(command::Ask {question::TestAnswers {}})));
}

TEST(Asking, WithdrawnQuestionIsNotAnswered)
{
    const auto gate = std::make_shared<Gate>();
    SessionDriver driver(optionsWith(gate));
    driver.loadSmall();
    const Ticket first = driver.see().ticket + 2; // after what opens the gate
    const std::vector<Ticket> tickets
        = postTogether(driver, *gate,
                       {command::Ask {question::TestAnswers {}}, command::Withdraw {first},
                        command::Withdraw {first + 1000}, command::Ask {question::TestPictures {{0}}}});
    ASSERT_EQ(tickets.front(), first);
    completeAnswer(driver, tickets.back());
    EXPECT_FALSE(isAnswered(driver, first));
}

TEST(Asking, WhatFailsIsSaidOnceAndHoldsNothingUp)
{
    const auto asked = std::make_shared<std::atomic<int>>(0);
    SessionDriver driver(failingOnce(asked));
    driver.loadSmall();
    const Ticket ticket = driver.session.post(command::Ask {question::TestAnswers {}});
    const Event event = driver.answerTo(ticket);
    EXPECT_EQ(event.kind, Event::Kind::Failed);
    EXPECT_NE(event.text.english().find("a broken question"), std::string::npos);
    EXPECT_EQ(*asked, 1) << "it was tried again";
    EXPECT_EQ(std::get<TestAnswers>(ask(driver, question::TestAnswers {})->content).labels.size(), 200U);
}

TEST(Asking, PicturesThatThereAreNotAreLeftOut)
{
    SessionDriver driver;
    driver.loadSmall();
    const auto answer = ask(driver, question::TestPictures {{-1, 3, 199, 200}});
    const auto& found = std::get<insight::TestPictures>(answer->content);
    EXPECT_EQ(found.images, (std::vector<std::int64_t> {3, 199}));
    EXPECT_EQ(found.pictures.count(), 2);
    driver.session.post(command::ShowTest {199});
    EXPECT_EQ(driver.see().moment->testImage->label, found.labels[1]);
}

} // namespace ff::asking_test
