// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors_write.h"
#include "core/run/state_file.h"
#include "core/run/tensor_file.h"
#include "tests/core/full_disk.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <iterator>
#include <thread>

namespace ff::tensor_file_test {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

constexpr auto longEnough = 1h;

NamedTensor written(const std::string& name, const at::Tensor& value, ElementType type)
{
    const at::Tensor rows = value.contiguous();
    const auto* first = static_cast<const std::byte*>(rows.data_ptr());
    return {name, type, rows.sizes().vec(), {first, first + rows.nbytes()}};
}

/// Tensors of every kind that a file can get, some of several pieces.
std::vector<TensorToWrite> examples()
{
    const at::Tensor numbers = at::arange(300'000, at::kFloat).view({600, 500});
    return {{"rows", numbers.clone(), ElementType::F32},
            {"columns", numbers.clone().t(), ElementType::F32},
            {"short", numbers.div(1000.0), ElementType::F16},
            {"one", at::full({}, 3, at::kLong), ElementType::I64},
            {"none", at::empty({0, 7}, at::kDouble), ElementType::F64},
            {"long row", at::arange(200'000, at::kByte), ElementType::U8}};
}

std::vector<std::byte> expectedFile()
{
    SafetensorsFile file {{{"what", "a test"}}, {}};
    for (const TensorToWrite& each : examples()) {
        file.tensors.push_back(written(each.name, each.value.to(scalarTypeOf(each.type)), each.type));
    }
    return serialise(file);
}

std::string text(const std::vector<std::byte>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

class ATensorFile : public testing::Test
{
protected:
    TensorFile begin(const FileCalls& calls = systemFileCalls())
    {
        return {m_path, {{"what", "a test"}}, m_tensors, {}, calls};
    }

    void change()
    {
        for (const TensorToWrite& each : m_tensors) {
            each.value.zero_();
        }
    }

    const TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path() / "file.safetensors";
    std::vector<TensorToWrite> m_tensors = examples();
};

TEST_F(ATensorFile, IsTheFileOfTheseTensors)
{
    TensorFile file = begin();
    file.writeFor(longEnough);
    EXPECT_EQ(file.waitingBytes(), 0U);
    EXPECT_FALSE(fs::exists(m_path));
    file.finish();
    EXPECT_EQ(contentOf(m_path), text(expectedFile()));
}

TEST_F(ATensorFile, HasWhatTheTensorsWereWhenTimeWasUp)
{
    TensorFile none = begin();
    none.writeFor(0ms);
    EXPECT_GT(none.waitingBytes(), 0U);
    change();
    none.finish();
    EXPECT_EQ(contentOf(m_path), text(expectedFile()));
}

TEST_F(ATensorFile, HasThatTooWhenTimeIsUpWithinATensor)
{
    for (int pieces = 1; pieces < 12; ++pieces) {
        m_tensors = examples();
        int left = pieces + 1; // the header is written, too
        FileCalls slow = systemFileCalls();
        slow.write = [&left](int file, const void* bytes, std::size_t count) {
            if (--left == 0) {
                std::this_thread::sleep_for(20ms);
            }
            return ::write(file, bytes, count);
        };
        TensorFile file = begin(slow);
        file.writeFor(20ms);
        change();
        file.finish();
        EXPECT_EQ(contentOf(m_path), text(expectedFile())) << pieces;
    }
}

TEST_F(ATensorFile, ThatIsNotFinishedLeavesTheOldOneAndNothingElse)
{
    fill(m_path, "old");
    {
        TensorFile file = begin();
        file.writeFor(longEnough);
    }
    EXPECT_EQ(contentOf(m_path), "old");
    const std::size_t whole = expectedFile().size();
    for (std::size_t room = 0; room < whole; room += 100'003) {
        const std::string error = errorText([&] {
            TensorFile file = begin(fullAfter(room));
            file.writeFor(longEnough);
            file.finish();
        });
        EXPECT_EQ(error, "Cannot write '" + m_path.string() + "': No space left on device.") << room;
        EXPECT_EQ(contentOf(m_path), "old");
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder.path()), {}), 1);
}

TEST_F(ATensorFile, CanRefuseWhatItWouldWrite)
{
    const auto check = [](const TensorToWrite& tensor, const at::Tensor&, const at::Tensor& inFile) {
        if (!at::isfinite(inFile).all().item<bool>()) {
            throw Error::inEnglish("'" + tensor.name + "' is not finite");
        }
    };
    m_tensors = {{"a", at::full({300'000}, 1.0, at::kFloat), ElementType::F16}};
    m_tensors[0].value[299'999] = 1e6F;
    EXPECT_EQ(errorText([&] { TensorFile(m_path, {}, m_tensors, check).finish(); }), "'a' is not finite");
    EXPECT_FALSE(fs::exists(m_path));
}

TEST_F(ATensorFile, OfAStateIsReadAsThatState)
{
    const RunState state {{"weights", at::rand({30, 20}).t()},
                          {"short", at::rand({5}).to(at::kBFloat16)},
                          {"count", at::full({}, 7, at::kLong)}};
    stateFile(m_path, {state, {{"step", "7"}}}).finish();
    const std::string bytes = contentOf(m_path);
    const StateFile read = decodeState(std::as_bytes(std::span(bytes)), m_path.string());
    EXPECT_EQ(read.metadata.at("step"), "7");
    ASSERT_EQ(read.state.size(), state.size());
    for (std::size_t i = 0; i < state.size(); ++i) {
        EXPECT_EQ(read.state[i].name, state[i].name);
        EXPECT_TRUE(read.state[i].value.equal(state[i].value));
    }
}

} // namespace
} // namespace ff::tensor_file_test
