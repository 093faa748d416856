// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/reckless.h"
#include "tests/core/session/gate.h"

// What tells a viewer which wish was granted.
namespace ff::tickets_test {
namespace {

/// Every command of the variant, as it is when nothing is chosen.
template <std::size_t... Index>
std::vector<Command> everyCommand(std::index_sequence<Index...>)
{
    return {Command(std::variant_alternative_t<Index, Command> {})...};
}

std::vector<Command> everyCommand()
{
    return everyCommand(std::make_index_sequence<std::variant_size_v<Command>> {});
}

} // namespace

TEST(Tickets, CountUpInTheOrderOfPosting)
{
    Session session;
    for (Ticket expected = 1; expected < 5; ++expected) {
        EXPECT_EQ(session.post(command::Watch {}), expected);
    }
}

TEST(Tickets, OfEveryCommandAreSaidToBeApplied)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.nudge = command::CancelLoad {};
    for (const Command& command : everyCommand()) {
        const Ticket ticket = driver.session.post(command);
        EXPECT_EQ(driver.see().ticket, ticket + 1) << "command " << command.index();
    }
}

TEST(Tickets, AreOnWhatRefusesACommand)
{
    SessionDriver driver;
    for (const Command& command :
         {Command {command::Run {}}, Command {command::Step {}}, Command {command::StepEpoch {}},
          Command {command::Pause {}}, Command {command::Reset {}}, Command {command::Evaluate {}},
          Command {command::Export {"nowhere"}}, Command {command::Import {"nowhere"}},
          Command {command::SetLive {"layers", std::vector<LayerSize> {3}}}}) {
        const Event event = driver.ask(command);
        EXPECT_EQ(event.kind, Event::Kind::Refused) << event.text.english();
        EXPECT_EQ(event.task, taskOf(command)) << event.text.english();
    }
    Settings impossible;
    impossible.layers = {};
    for (const Command& command :
         {Command {command::Configure {impossible}}, Command {command::Resume {driver.folder / "none"}},
          Command {command::LoadData {{"files", driver.folder / "none", {}}}},
          Command {command::StandIn {"nothing", {}}}}) {
        EXPECT_EQ(driver.ask(command).kind, Event::Kind::Failed) << "command " << command.index();
    }
    driver.loadSmall();
    driver.session.post(command::Pace {1.0 / 3600}); // so that it does not come to its end
    driver.session.post(command::Run {});
    for (const Command& command :
         {Command {command::Step {}}, Command {command::StepEpoch {}}, Command {command::Evaluate {}},
          Command {command::Import {"nowhere"}}, Command {command::Resume {"nowhere"}}}) {
        EXPECT_EQ(driver.ask(command).kind, Event::Kind::Refused) << "command " << command.index();
    }
}

TEST(Tickets, AreOnWhatGrantsACommand)
{
    SessionDriver driver;
    EXPECT_EQ(driver.ask(command::LoadData {}).kind, Event::Kind::DataLoaded);
    const auto file = driver.folder / "w.safetensors";
    EXPECT_EQ(driver.ask(command::Export {file}).kind, Event::Kind::Exported);
    EXPECT_EQ(driver.ask(command::Import {file}).kind, Event::Kind::Imported);
    const std::size_t tests = driver.errors.size();
    EXPECT_EQ(driver.ask(command::Evaluate {}).kind, Event::Kind::Tested);
    EXPECT_GT(driver.errors.size(), tests) << "the answer came before the figures";
}

TEST(Tickets, OfALoadThatGaveWayAreAnswered)
{
    const auto gate = std::make_shared<Gate>();
    SessionDriver driver(optionsWith(gate));
    driver.loadSmall();
    const std::vector<Ticket> loads
        = postTogether(driver, *gate, {command::LoadData {}, command::LoadData {}});
    EXPECT_EQ(driver.answerTo(loads[0]).kind, Event::Kind::Overtaken);
    EXPECT_EQ(driver.answerTo(loads[1]).kind, Event::Kind::DataLoaded);
    const std::vector<Ticket> cancelled
        = postTogether(driver, *gate, {command::LoadData {}, command::CancelLoad {}});
    EXPECT_EQ(driver.answerTo(cancelled[0]).kind, Event::Kind::Refused);
    EXPECT_TRUE(std::ranges::none_of(driver.events, [](const Event& event) { return event.ticket > 0; }))
        << "something was answered twice";
}

TEST(Tickets, OfATestThatGaveWayAreAnswered)
{
    const auto gate = std::make_shared<Gate>();
    SessionDriver driver(optionsWith(gate));
    driver.loadSmall();
    for (const Command& command : {Command {command::Reset {}}, Command {command::Evaluate {}}}) {
        const Ticket test = postTogether(driver, *gate, {command::Evaluate {}, command}).front();
        EXPECT_EQ(driver.answerTo(test).kind, Event::Kind::Overtaken) << "command " << command.index();
    }
    EXPECT_EQ(driver.waitFor(Event::Kind::Tested).task, Event::Task::Test);
}

/// A pen is under way: what it asks waits neither for an older letter to be taken nor for the next one's
/// time.
TEST(Tickets, OfWhatIsAskedWhileTrainingAreInTheFirstLetterThatIsTaken)
{
    SessionDriver driver;
    driver.loadSmall({.epochs = 1000});
    driver.session.post(command::Run {});
    const auto trainOn = [&](int count) { driver.sleepUntilTrained(*driver.batches + count); };
    for (int asked = 0; asked < 5; ++asked) {
        trainOn(50); // a letter waits
        const Ticket ticket = driver.session.post(command::Watch {});
        trainOn(2);
        const std::unique_ptr<const News> letter = driver.session.takeNews();
        ASSERT_TRUE(letter);
        EXPECT_GE(letter->live.ticket, ticket);
    }
}

TEST(Tickets, AreNotOnWhatHappensByItself)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall({.epochs = 1}).settings;
    driver.session.post(command::Run {});
    EXPECT_EQ(driver.waitFor(Event::Kind::RunFinished).ticket, 0U);
    settings.epochs = 1000;
    settings.goodness = Goodness::MeanOfSquares;
    settings = reckless(settings);
    settings.labelStrength = 10;
    driver.session.post(command::Configure {settings});
    driver.session.post(command::Run {});
    EXPECT_EQ(driver.waitFor(Event::Kind::Diverged).ticket, 0U);
}

/// Who has taken news that say so need not look again before asking for something else.
TEST(Tickets, OfLongWorkAreAppliedWhenItIsUnderWay)
{
    SessionDriver driver;
    driver.nudge = command::Classify {};
    driver.session.post(command::LoadData {});
    if (const Seen seen = driver.see(); seen.state == State::Empty) {
        EXPECT_LT(seen.progress.loadFraction, 1);
    }
    driver.waitFor(Event::Kind::DataLoaded);
    driver.session.post(command::Evaluate {});
    const Seen seen = driver.see();
    EXPECT_TRUE(seen.isTesting || !driver.errors.empty());
}

} // namespace ff::tickets_test
