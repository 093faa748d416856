// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/gate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>

// What a viewer asks for without touching the run.
namespace ff::viewing_test {
namespace {

TEST(SessionView, ShowsTheTestImageThatWasAskedFor)
{
    SessionDriver driver;
    const Ticket early
        = driver.session.post(command::ShowTest {3}); // before there are data: answered once there are
    driver.loadSmall();
    const Dataset data = loadData(smallData());
    const auto count = static_cast<std::int64_t>(data.test.count());
    const auto expectImage = [&](Ticket ticket, std::int64_t index) {
        const TestImage image = driver.see().moment->testImage.value();
        EXPECT_EQ(image.ticket, ticket);
        EXPECT_EQ(image.index, index);
        EXPECT_EQ(image.picture.width, data.width);
        EXPECT_EQ(image.picture.height, data.height);
        EXPECT_EQ(image.label, data.test.labels[static_cast<std::size_t>(index)]);
        const std::span all(data.test.pixels);
        EXPECT_TRUE(std::ranges::equal(
            image.picture.pixels,
            all.subspan(static_cast<std::size_t>(index) * data.imageSize(), data.imageSize())));
    };
    expectImage(early, 3);
    expectImage(driver.session.post(command::ShowTest {count + 5}), 5);
    expectImage(driver.session.post(command::ShowTest {-1}), count - 1);
}

TEST(SessionView, ShowsTheImagesThatAreHeldOutWhereThoseAreTested)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall().settings;
    constexpr std::int64_t heldOut = 40;
    settings.validation = heldOut;
    driver.session.post(command::Configure {settings});
    const Dataset data = loadData(smallData());
    const std::size_t first = data.train.count() - static_cast<std::size_t>(heldOut);
    for (const std::int64_t index : {0, 3, 39, 43}) {
        driver.session.post(command::ShowTest {index});
        const TestImage image = driver.see().moment->testImage.value();
        const std::size_t place = first + static_cast<std::size_t>(index % heldOut);
        EXPECT_EQ(image.index, index % heldOut);
        EXPECT_EQ(image.label, data.train.labels[place]);
        EXPECT_TRUE(std::ranges::equal(
            image.picture.pixels,
            std::span(data.train.pixels).subspan(place * data.imageSize(), data.imageSize())));
    }
}

TEST(SessionView, ShowsNoTestImageUnasked)
{
    SessionDriver driver;
    EXPECT_FALSE(driver.loadSmall().moment->testImage.has_value());
}

TEST(SessionView, AnswersBeforeAnotherBatchIsTrained)
{
    const auto gate = std::make_shared<BatchGate>();
    SessionDriver driver(optionsWith(gate));
    driver.loadSmall();
    driver.session.post(command::Run {});
    ASSERT_TRUE(gate->reached.try_acquire_for(patience));
    const Ticket asked = driver.session.post(command::Classify {std::vector<std::uint8_t>(784, 100)});
    gate->opened.release();
    ASSERT_TRUE(gate->reached.try_acquire_for(patience));
    driver.pump(); // what was sent until the second batch
    EXPECT_EQ(driver.latest.ticket, asked);
    ASSERT_TRUE(driver.latest.moment->answer.has_value());
    EXPECT_EQ(driver.latest.moment->answer->ticket, asked);
    EXPECT_EQ(driver.latest.moment->step, 1);
    gate->opened.release(1000); // to the end
}

TEST(SessionView, TellsThePaceThatIsKept)
{
    SessionDriver driver;
    EXPECT_EQ(driver.loadSmall().progress.pace, 0);
    driver.session.post(command::Pace {25});
    driver.nudge = command::Classify {};
    EXPECT_EQ(driver.see().progress.pace, 25);
}

} // namespace
} // namespace ff::viewing_test
