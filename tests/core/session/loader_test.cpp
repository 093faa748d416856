// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loader.h"
#include "tests/core/data/data_fixtures.h"

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

namespace ff::test::loader_test {

namespace {

using namespace std::chrono_literals;

/// A table of two images of 2 x 2 pixels with different labels.
std::filesystem::path writeTable(const TemporaryFolder& folder)
{
    return folder.write("table.csv", textBytes("1,0,1,2,3\n2,9,8,7,6\n"));
}

/// Pictures of a format that only the decoder knows, in two classes.
std::filesystem::path writePictures(const TemporaryFolder& folder)
{
    for (const char* name : {"a", "b"}) {
        std::filesystem::create_directories(folder.path() / "pictures" / name);
        folder.write(std::string("pictures/") + name + "/1.bmp", bytesOf({1}));
    }
    return folder.path() / "pictures";
}

/// A loader whose end of work can be waited for, and whose decoder stops inside a picture when told to.
struct LoaderDriver
{
    std::counting_semaphore<> done {0};
    std::counting_semaphore<> decoding {0};
    std::counting_semaphore<> mayDecode {0};
    Loader loader {[this] { done.release(); },
                   [this](std::span<const std::byte>) {
                       decoding.release();
                       EXPECT_TRUE(mayDecode.try_acquire_for(10min));
                       return ColourPicture {4, 4, 1, std::vector<std::uint8_t>(16)};
                   }};

    std::shared_ptr<const Dataset> wait()
    {
        const auto limit = std::chrono::steady_clock::now() + 10min;
        while (std::chrono::steady_clock::now() < limit) {
            if (auto data = loader.take()) {
                return data;
            }
            done.try_acquire_for(1ms);
        }
        return nullptr;
    }
};

} // namespace

TEST(Loader, GivesWhatItLoadedOnce)
{
    const TemporaryFolder folder;
    LoaderDriver driver;
    EXPECT_FALSE(driver.loader.busy());
    EXPECT_EQ(driver.loader.take(), nullptr);
    driver.loader.start({"files", writeTable(folder), {}});
    EXPECT_TRUE(driver.loader.busy());
    const auto data = driver.wait();
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->classes.size(), 2U);
    EXPECT_FALSE(driver.loader.busy());
    EXPECT_DOUBLE_EQ(driver.loader.fraction(), 1);
    EXPECT_EQ(driver.loader.take(), nullptr);
}

TEST(Loader, ThrowsWhatWentWrongOnce)
{
    LoaderDriver driver;
    driver.loader.start({"files", "/no/such/path", {}});
    EXPECT_NE(errorText([&] { driver.wait(); }).find("does not exist"), std::string::npos);
    EXPECT_FALSE(driver.loader.busy());
}

TEST(Loader, GivesUpWithoutWaiting)
{
    const TemporaryFolder folder;
    LoaderDriver driver;
    EXPECT_FALSE(driver.loader.cancel());
    driver.loader.start({"files", writePictures(folder), {}});
    ASSERT_TRUE(driver.decoding.try_acquire_for(10min));
    EXPECT_TRUE(driver.loader.cancel()); // while the decoder stands still
    EXPECT_FALSE(driver.loader.busy());
    EXPECT_FALSE(driver.loader.cancel());
    driver.loader.start({"files", writeTable(folder), {}});
    const auto data = driver.wait();
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->width, 2);
    driver.mayDecode.release(2);
}

TEST(Loader, StartsTheNextWhileTheLastIsUnderWay)
{
    const TemporaryFolder folder;
    LoaderDriver driver;
    driver.loader.start({"files", writePictures(folder), {}});
    ASSERT_TRUE(driver.decoding.try_acquire_for(10min));
    driver.loader.start({"files", writeTable(folder), {}});
    driver.mayDecode.release(2);
    const auto data = driver.wait();
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->width, 2);
}

TEST(Loader, EndsWithLoadingUnderWay)
{
    const TemporaryFolder folder;
    std::counting_semaphore<> decoding {0};
    std::counting_semaphore<> mayDecode {0};
    std::atomic<int> begun = 0;
    std::atomic<int> ended = 0;
    std::atomic<int> announced = 0;
    std::jthread later;
    {
        Loader loader([&] { ++announced; },
                      [&](std::span<const std::byte>) {
                          ++begun;
                          decoding.release();
                          EXPECT_TRUE(mayDecode.try_acquire_for(10min));
                          ++ended;
                          return ColourPicture {4, 4, 1, std::vector<std::uint8_t>(16)};
                      });
        loader.start({"files", writePictures(folder), {}});
        ASSERT_TRUE(decoding.try_acquire_for(10min));
        later = std::jthread([&] { mayDecode.release(2); });
    }
    EXPECT_GE(begun, 1);
    EXPECT_EQ(ended, begun); // it has waited for the picture under way
    EXPECT_EQ(announced, 1);
}

} // namespace ff::test::loader_test
