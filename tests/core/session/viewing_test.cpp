// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>

// What a viewer asks for without touching the run.
namespace ff {
namespace {

auto showsTestImage(std::uint64_t request)
{
    return [request](const Snapshot& snapshot) {
        return snapshot.testImage && snapshot.testImage->request == request;
    };
}

TEST(SessionView, ShowsTheTestImageThatWasAskedFor)
{
    SessionDriver driver;
    driver.session.post(command::ShowTest {1, 3}); // before there are data: answered once there are
    driver.loadSmall();
    const Dataset data = loadData({});
    const auto count = static_cast<std::int64_t>(data.test.count());
    const auto expectImage = [&](std::uint64_t request, std::int64_t index) {
        const TestImage image = *driver.waitFor(showsTestImage(request)).testImage;
        EXPECT_EQ(image.index, index);
        EXPECT_EQ(image.picture.width, data.width);
        EXPECT_EQ(image.picture.height, data.height);
        EXPECT_EQ(image.label, data.test.labels[static_cast<std::size_t>(index)]);
        const std::span all(data.test.pixels);
        EXPECT_TRUE(std::ranges::equal(
            image.picture.pixels,
            all.subspan(static_cast<std::size_t>(index) * data.imageSize(), data.imageSize())));
    };
    expectImage(1, 3);
    driver.session.post(command::ShowTest {2, count + 5});
    expectImage(2, 5);
    driver.session.post(command::ShowTest {3, -1});
    expectImage(3, count - 1);
}

TEST(SessionView, ShowsTheImagesThatAreHeldOutWhereThoseAreTested)
{
    SessionDriver driver;
    Settings settings = driver.loadSmall().settings;
    constexpr std::int64_t heldOut = 40;
    settings.validation = heldOut;
    driver.session.post(command::Configure {settings});
    const Dataset data = loadData({});
    const std::size_t first = data.train.count() - static_cast<std::size_t>(heldOut);
    for (const std::int64_t index : {0, 3, 39, 43}) {
        const auto request = static_cast<std::uint64_t>(index + 1);
        driver.session.post(command::ShowTest {request, index});
        const TestImage image = *driver.waitFor(showsTestImage(request)).testImage;
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
    EXPECT_FALSE(driver.loadSmall().testImage.has_value());
}

TEST(SessionView, TellsThePaceThatIsKept)
{
    SessionDriver driver;
    EXPECT_EQ(driver.loadSmall().progress.pace, 0);
    driver.session.post(command::Pace {25});
    driver.waitUntil([&] {
        driver.pump();
        return driver.latest.progress.pace == 25;
    });
}

} // namespace
} // namespace ff
