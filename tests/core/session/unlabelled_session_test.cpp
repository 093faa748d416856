// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/no_labels.h"
#include "core/settings/modes.h"
#include "tests/core/session/session_driver.h"

namespace ff::unlabelled_session_test {
namespace {

/// Built-in digits as one file of images.
DataSource unlabelledData()
{
    static const TemporaryFolder folder;
    static const bool isWritten = [] {
        const Dataset digits = makeBuiltinDigits(1, std::size_t {smallLimit}, 1, {}, 1);
        writeIdx(folder.path() / "train-images-idx3-ubyte", {digits.train.count(), 28, 28},
                 digits.train.pixels);
        return true;
    }();
    return isWritten ? DataSource {"idx", folder.path()} : DataSource();
}

Seen openUnlabelled(SessionDriver& driver, std::string& said)
{
    const std::uint64_t run = driver.loadSmall().run;
    driver.session.post(command::LoadData {unlabelledData()});
    said = driver.waitFor(Event::Kind::DataLoaded).text.english();
    return driver.waitFor([&](const Seen& seen) { return seen.run != run; });
}

TEST(UnlabelledSession, OpensInAModeThatNeedsNoLabelsAndSaysSo)
{
    SessionDriver driver;
    std::string said;
    const Seen seen = openUnlabelled(driver, said);
    EXPECT_EQ(seen.settings.mode, Mode::Unsupervised);
    EXPECT_TRUE(seen.data.classes.empty());
    EXPECT_NE(said.find(noLabels), std::string::npos) << said;
    EXPECT_NE(said.find("The mode is Unsupervised now: Supervised learns from labels."), std::string::npos)
        << said;
    Settings scff = seen.settings;
    scff.mode = Mode::Scff;
    driver.session.post(command::Configure {scff});
    driver.session.post(command::LoadData {unlabelledData()});
    said = driver.waitFor(Event::Kind::DataLoaded).text.english();
    EXPECT_EQ(said.find("The mode is"), std::string::npos) << said;
    EXPECT_EQ(driver.see().settings.mode, Mode::Scff);
}

TEST(UnlabelledSession, RefusesEveryModeThatNeedsLabelsAndGoesOn)
{
    SessionDriver driver;
    std::string said;
    Settings settings = openUnlabelled(driver, said).settings;
    for (const Settings& other : inEveryMode(settings)) {
        if (traitsOf(other.mode).negatives == NegativeKind::Hybrid
            || traitsOf(other.mode).negatives == NegativeKind::OtherImage) {
            continue;
        }
        const Event event = driver.ask(command::Configure {other});
        EXPECT_NE(event.text.english().find("the images have no labels"), std::string::npos)
            << event.text.english();
        EXPECT_EQ(driver.see().settings.mode, Mode::Unsupervised);
    }
    driver.session.post(command::Step {2});
    EXPECT_EQ(driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; }).progress.step, 2);
}

TEST(UnlabelledSession, TrainsToTheEndWithoutATestOrARace)
{
    SessionDriver driver;
    std::string said;
    Settings settings = openUnlabelled(driver, said).settings;
    EXPECT_EQ(driver.ask(command::Evaluate {}).text.english(), "Cannot test: " + std::string(noLabels));
    EXPECT_EQ(driver.ask(command::Race {}).text.english(), "Cannot race: " + std::string(noLabels));
    settings.epochs = 2;
    settings.refitEpochs = 3;
    settings.layers = {24, 16};
    driver.session.post(command::Configure {settings});
    driver.session.post(command::Run {});
    const std::string finished = driver.waitFor(Event::Kind::RunFinished).text.english();
    EXPECT_EQ(finished, "the last epoch was trained; without labels there is no test error");
    const Seen seen = driver.see();
    EXPECT_EQ(seen.state, State::Paused);
    EXPECT_EQ(seen.progress.epoch, 2);
    EXPECT_EQ(seen.epochs(), 2);
    EXPECT_FALSE(seen.lastError);
    EXPECT_FALSE(seen.isTesting);
    EXPECT_TRUE(driver.errors.empty());
    EXPECT_FALSE(seen.moment->layers.at(0).positive.empty());
}

/// There is no test after which it would end.
TEST(UnlabelledSession, EndsWhenItsEpochsAreLoweredWhileItTrains)
{
    SessionDriver driver;
    std::string said;
    Settings settings = openUnlabelled(driver, said).settings;
    settings.epochs = 1000;
    settings.layers = {24, 16};
    driver.session.post(command::Configure {settings});
    driver.session.post(command::Run {});
    driver.waitFor([](const Seen& seen) { return seen.progress.epoch > 1; });
    driver.session.post(command::SetLive {"epochs", std::int64_t {1}});
    driver.waitFor(Event::Kind::RunFinished);
    EXPECT_EQ(driver.see().state, State::Paused);
}

} // namespace
} // namespace ff::unlabelled_session_test
