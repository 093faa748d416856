// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/giving_up.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace ff::safetensors_test {
namespace {

/// A file with this header and as many zero bytes after it.
std::vector<std::byte> fileWith(const std::string& header, std::size_t numbers = 0)
{
    std::vector<std::byte> bytes(8 + header.size() + numbers);
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::byte>(header.size() >> (8 * i) & 0xFFU);
    }
    std::memcpy(bytes.data() + 8, header.data(), header.size());
    return bytes;
}

std::vector<std::byte> floats(const std::vector<float>& values)
{
    const auto bytes = std::as_bytes(std::span {values});
    return {bytes.begin(), bytes.end()};
}

SafetensorsFile example()
{
    return {{{"format", "a \"quoted\" name\n"}, {"utf-8", "\xC3\xA9"}},
            {{"layers.0.weight", ElementType::F32, {2, 3}, floats({1, -2, 3.5F, 0, 1e-30F, 6})},
             {"byte", ElementType::U8, {3}, std::vector<std::byte>(3, std::byte {7})},
             {"empty", ElementType::I64, {0, 5}, {}},
             {"half", ElementType::F16, {1, 2}, std::vector<std::byte>(4, std::byte {60})},
             {"number", ElementType::F64, {}, std::vector<std::byte>(8, std::byte {9})}}};
}

std::string parseError(std::span<const std::byte> bytes)
{
    return errorText([&] { parseSafetensors(bytes, "w.safetensors"); });
}

TEST(Safetensors, ReadsBackWhatItWrites)
{
    const SafetensorsFile file = example();
    EXPECT_EQ(parseSafetensors(serialise(file), "w"), file);
    EXPECT_EQ(parseSafetensors(serialise({}), "w"), SafetensorsFile {});
}

TEST(Safetensors, EveryElementTypeSurvives)
{
    for (const char* name :
         {"BOOL", "U8", "I8", "U16", "I16", "F16", "BF16", "U32", "I32", "F32", "U64", "I64", "F64"}) {
        const auto type = elementNamed(name);
        ASSERT_TRUE(type) << name;
        EXPECT_EQ(elementName(*type), name);
        const SafetensorsFile file {{}, {{"t", *type, {3}, std::vector<std::byte>(3 * elementBytes(*type))}}};
        EXPECT_EQ(parseSafetensors(serialise(file), "w"), file) << name;
    }
}

TEST(Safetensors, TheBytesAreThoseOfTheFormat)
{
    const auto bytes = serialise({{{"a", "b"}}, {{"t", ElementType::F32, {1}, floats({1})}}});
    const std::string header
        = R"({"__metadata__":{"a":"b"},"t":{"data_offsets":[0,4],"dtype":"F32","shape":[1]}})"
          " ";
    ASSERT_EQ(header.size() % 8, 0U);
    auto expected = fileWith(header, 4);
    expected[expected.size() - 2] = std::byte {0x80};
    expected[expected.size() - 1] = std::byte {0x3F};
    EXPECT_EQ(bytes, expected);
}

TEST(Safetensors, TensorsComeInTheOrderOfTheirBytes)
{
    const auto file = parseSafetensors(fileWith(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[3,5]},)"
                                                R"("b":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}})",
                                                5),
                                       "w");
    ASSERT_EQ(file.tensors.size(), 2U);
    EXPECT_EQ(file.tensors[0].name, "b");
    EXPECT_EQ(file.tensors[1].name, "a");
}

TEST(Safetensors, EveryShorterFileIsRefused)
{
    const auto bytes = serialise(example());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        EXPECT_NE(parseError(std::span {bytes}.first(length)), "") << length;
    }
}

TEST(Safetensors, ALongerFileIsRefused)
{
    auto bytes = serialise(example());
    bytes.push_back({});
    EXPECT_NE(parseError(bytes), "");
}

TEST(Safetensors, AFlippedHeaderBitIsRefusedOrGivesAConsistentFile)
{
    const auto bytes = serialise(example());
    const std::size_t header = bytes.size() - 39;
    for (std::size_t bit = 0; bit < header * 8; ++bit) {
        auto flipped = bytes;
        flipped[bit / 8] ^= std::byte {1} << (bit % 8);
        try {
            const auto file = parseSafetensors(flipped, "w");
            EXPECT_EQ(parseSafetensors(serialise(file), "w"), file) << bit;
        } catch (const Error& error) {
            EXPECT_STRNE(error.what(), "") << bit;
        }
    }
}

struct BadFile
{
    const char* name;
    std::vector<std::byte> bytes;
    std::string error;
};

std::vector<std::byte> withTensor(const std::string& tensor, std::size_t numbers = 8)
{
    return fileWith(R"({"t":)" + tensor + "}", numbers);
}

std::vector<BadFile> badHeaders()
{
    auto huge = fileWith("{}");
    huge[3] = std::byte {6}; // 6 * 2^24 bytes
    return {
        {"tooShort", std::vector<std::byte>(7),
         "w.safetensors is not a safetensors file: expected at least 8 bytes, found 7."},
        {"headerTooLong", huge,
         "w.safetensors is not a safetensors file: expected a header of at most 100000000 bytes, found "
         "100663298."},
        {"headerCutShort",
         {fileWith("{}")[0], {}, {}, {}, {}, {}, {}, {}, std::byte {'{'}},
         "w.safetensors is cut short: expected a header of 2 bytes, found 1."},
        {"noBrace", fileWith(" {}"),
         "w.safetensors is not a safetensors file: expected a header that begins with '{'."},
        {"emptyHeader", fileWith(""),
         "w.safetensors is not a safetensors file: expected a header that begins with '{'."},
        {"notJson", fileWith("{\"a\":}"), "The header of w.safetensors is not valid JSON at byte 6."},
        {"notUtf8", fileWith("{\"\xFF\":1}"), "The header of w.safetensors is not valid JSON at byte 3."},
        {"textAfterTheObject", fileWith("{}{}"), "The header of w.safetensors is not valid JSON at byte 3."},
        {"nameTwice", fileWith(R"({"t":1,"\u0074":2})"), "The header of w.safetensors gives 't' twice."},
        {"keyTwice", withTensor(R"({"dtype":"F32","dtype":"F32"})"),
         "The header of w.safetensors gives 'dtype' twice."},
        {"tooDeep", fileWith(R"({"t":[[[[]]]]})"),
         "The header of w.safetensors nests JSON more than 4 deep."},
        {"numberTooLarge", fileWith(R"({"t":1e999})"),
         "The header of w.safetensors holds a number that is too large."},
        {"metadataNoObject", fileWith(R"({"__metadata__":[]})"),
         "The metadata of w.safetensors must be a JSON object, found array."},
        {"metadataNoString", fileWith(R"({"__metadata__":{"a":1}})"),
         "In w.safetensors the metadata 'a' must be a string, found number."},
    };
}

std::vector<BadFile> badKeys()
{
    return {
        {"noObject", withTensor("3"), "In w.safetensors tensor 't' must be a JSON object, found number."},
        {"unknownKey", withTensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":1})"),
         "In w.safetensors tensor 't' has the unknown key 'x'."},
        {"noType", withTensor(R"({"shape":[2],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' has no 'dtype'."},
        {"noShape", withTensor(R"({"dtype":"F32","data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' has no 'shape'."},
        {"noOffsets", withTensor(R"({"dtype":"F32","shape":[2]})"),
         "In w.safetensors tensor 't' has no 'data_offsets'."},
        {"unknownType", withTensor(R"({"dtype":"f32","shape":[2],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' has the unknown dtype 'f32'."},
        {"typeNoString", withTensor(R"({"dtype":32,"shape":[2],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' has the unknown dtype '32'."},
    };
}

std::vector<BadFile> badShapes()
{
    return {
        {"shapeNoList", withTensor(R"({"dtype":"F32","shape":2,"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' must have a list as 'shape', found number."},
        {"shapeNegative", withTensor(R"({"dtype":"F32","shape":[-2],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' must have whole numbers from 0 in 'shape', found '-2'."},
        {"shapeFraction", withTensor(R"({"dtype":"F32","shape":[2.0],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' must have whole numbers from 0 in 'shape', found '2.0'."},
        {"shapeAboveSigned",
         withTensor(R"({"dtype":"U8","shape":[9223372036854775808],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' must have whole numbers from 0 in 'shape', found "
         "'9223372036854775808'."},
        {"shapeOverflow",
         withTensor(R"({"dtype":"F32","shape":[4294967296,1073741824],"data_offsets":[0,0]})"),
         "In w.safetensors tensor 't' has a shape of more numbers than a file can hold."},
        {"shapeDoesNotFit", withTensor(R"({"dtype":"F32","shape":[3],"data_offsets":[0,8]})"),
         "In w.safetensors tensor 't' needs 12 bytes for its shape, found 8."},
    };
}

std::vector<BadFile> badOffsets()
{
    return {
        {"offsetsNoList", withTensor(R"({"dtype":"F32","shape":[2],"data_offsets":8})"),
         "In w.safetensors tensor 't' must have a list of two numbers as 'data_offsets'."},
        {"threeOffsets", withTensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,4,8]})"),
         "In w.safetensors tensor 't' must have a list of two numbers as 'data_offsets'."},
        {"offsetText", withTensor(R"({"dtype":"F32","shape":[2],"data_offsets":[0,"8"]})"),
         "In w.safetensors tensor 't' must have whole numbers from 0 in 'data_offsets', found '\"8\"'."},
        {"offsetsBackwards", withTensor(R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})"),
         "In w.safetensors tensor 't' ends at byte 0, before it begins at byte 8."},
        {"gapBefore", withTensor(R"({"dtype":"F32","shape":[1],"data_offsets":[4,8]})"),
         "In w.safetensors tensor 't' must begin at byte 0, found 4."},
        {"overlap",
         fileWith(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},)"
                  R"("b":{"dtype":"U8","shape":[1],"data_offsets":[7,8]}})",
                  8),
         "In w.safetensors tensor 'b' must begin at byte 8, found 7."},
        {"beyondTheEnd", withTensor(R"({"dtype":"F32","shape":[3],"data_offsets":[0,12]})"),
         "w.safetensors must have 12 bytes after the header, found 8."},
        {"bytesLeftOver", withTensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})"),
         "w.safetensors must have 4 bytes after the header, found 8."},
    };
}

class BadSafetensors : public testing::TestWithParam<BadFile>
{ };

TEST_P(BadSafetensors, IsRefusedInOneSentence)
{
    EXPECT_EQ(parseError(GetParam().bytes), GetParam().error);
}

const auto nameOf = [](const auto& test) { return std::string(test.param.name); };
INSTANTIATE_TEST_SUITE_P(Headers, BadSafetensors, testing::ValuesIn(badHeaders()), nameOf);
INSTANTIATE_TEST_SUITE_P(Keys, BadSafetensors, testing::ValuesIn(badKeys()), nameOf);
INSTANTIATE_TEST_SUITE_P(Shapes, BadSafetensors, testing::ValuesIn(badShapes()), nameOf);
INSTANTIATE_TEST_SUITE_P(Offsets, BadSafetensors, testing::ValuesIn(badOffsets()), nameOf);

std::string headerOfEmptyTensors(int count)
{
    std::string header;
    for (int i = 0; i < count; ++i) {
        header += (i == 0 ? "{\"" : ",\"") + std::to_string(i)
            + R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
    }
    return header + "}";
}

TEST(Safetensors, AHeaderTakesTimeInProportionToItsLength)
{
    const auto bytes = fileWith(headerOfEmptyTensors(200'000)); // an hour's work if it grew by the square
    EXPECT_EQ(viewSafetensors(bytes, "w").tensors.size(), 200'000U);
}

TEST(Safetensors, ALongHeaderCanBeGivenUp)
{
    const auto bytes = fileWith(headerOfEmptyTensors(20'000));
    const auto read = [&](const ProgressCallback& watch) { viewSafetensors(bytes, "w", watch); };
    EXPECT_GT(test::expectGivesUpAtEveryReport(read), 20);
}

TEST(Safetensors, ALongNameIsCutInTheMessage)
{
    const std::string error = parseError(fileWith("{\"" + std::string(100000, 'x') + "\":1}"));
    EXPECT_NE(error, "");
    EXPECT_LT(error.size(), 200U);
}

TEST(Safetensors, WhatCannotBeReadBackIsNotWritten)
{
    const NamedTensor good {"t", ElementType::F32, {1}, floats({1})};
    NamedTensor wrong = good;
    wrong.shape = {2};
    NamedTensor negative = good;
    negative.shape = {-1};
    NamedTensor reserved = good;
    reserved.name = "__metadata__";
    NamedTensor notUtf8 = good;
    notUtf8.name = "\xFF";
    const auto writeError = [](const SafetensorsFile& file) { return errorText([&] { serialise(file); }); };
    const std::string misfit = "The tensor 't' cannot be written: its 4 bytes do not fit its shape.";
    EXPECT_EQ(writeError({{}, {wrong}}), misfit);
    EXPECT_EQ(writeError({{}, {negative}}), misfit);
    EXPECT_EQ(writeError({{}, {good, good}}), "The tensor name 't' cannot be written: it is taken.");
    EXPECT_EQ(writeError({{}, {reserved}}), "The tensor name '__metadata__' cannot be written: it is taken.");
    const std::string text = "Tensor names and metadata can only be written as UTF-8 text.";
    EXPECT_EQ(writeError({{}, {notUtf8}}), text);
    EXPECT_EQ(writeError({{{"a", "\xFF"}}, {}}), text);
}

} // namespace
} // namespace ff::safetensors_test
