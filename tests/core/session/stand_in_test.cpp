// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

namespace ff::stand_in_test {
namespace {

const std::string trainedName = "trained weights";

std::vector<std::byte> bytesOf(const std::string& text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// The weights of a small network after a few batches.
std::vector<std::byte> trainedWeights(SessionDriver& driver)
{
    driver.session.post(command::Step {12});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    return bytesOf(driver.exported("trained.safetensors"));
}

/// The answer to the next drawing: a bar.
Answer askForAnswer(SessionDriver& driver)
{
    std::vector<std::uint8_t> bar(784, 0);
    for (std::size_t row = 4; row < 24; ++row) {
        bar[row * 28 + 13] = bar[row * 28 + 14] = 255;
    }
    driver.session.post(command::Classify {bar});
    return driver.see().moment->answer.value();
}

void configureMode(SessionDriver& driver, Mode mode)
{
    Settings settings = driver.latest.settings;
    settings.mode = mode;
    driver.session.post(command::Configure {settings});
    ASSERT_EQ(driver.see().settings.mode, mode);
}

TEST(StandIn, AnswersUntilTheNetworkHasLearntSomething)
{
    SessionDriver driver;
    driver.loadSmall();
    const std::vector<std::byte> weights = trainedWeights(driver);
    const Answer trained = askForAnswer(driver);
    EXPECT_EQ(trained.by, "");
    driver.session.post(command::Reset {});
    const Answer untrained = askForAnswer(driver);
    EXPECT_EQ(untrained.by, "");
    EXPECT_NE(untrained.goodness, trained.goodness);

    driver.session.post(command::StandIn {trainedName, weights});
    const Answer instead = askForAnswer(driver);
    EXPECT_EQ(instead.by, trainedName);
    EXPECT_EQ(instead.goodness, trained.goodness);
    EXPECT_EQ(instead.readout, trained.readout);
    EXPECT_EQ(instead.byGoodness, trained.byGoodness);

    driver.session.post(command::Step {1});
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    EXPECT_EQ(askForAnswer(driver).by, "");
    driver.session.post(command::Reset {});
    EXPECT_EQ(askForAnswer(driver).by, trainedName);
}

TEST(StandIn, AnswersForItsOwnModeOnly)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::StandIn {trainedName, trainedWeights(driver)});
    driver.session.post(command::Reset {});
    configureMode(driver, Mode::Unsupervised);
    EXPECT_EQ(askForAnswer(driver).by, "");
    configureMode(driver, Mode::Supervised);
    EXPECT_EQ(askForAnswer(driver).by, trainedName);
}

TEST(StandIn, BytesThatAreNoWeightsAreRefusedByName)
{
    SessionDriver driver;
    driver.loadSmall();
    driver.session.post(command::StandIn {trainedName, bytesOf("these are no weights at all")});
    EXPECT_NE(driver.waitFor(Event::Kind::Failed).text.english().find(trainedName), std::string::npos);
    EXPECT_EQ(askForAnswer(driver).by, "");
}

} // namespace
} // namespace ff::stand_in_test
