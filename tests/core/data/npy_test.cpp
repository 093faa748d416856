// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/npy.h"
#include "tests/core/data/broken_bytes.h"
#include "tests/core/data/example_sets.h"

#include <bit>

namespace ff::test::npy_test {

namespace {

/// An .npy file of version 1 with this header and as many zero bytes after it.
Bytes npyWith(const std::string& header, std::size_t numbers = 0)
{
    return textBytes(std::string("\x93NUMPY\x01", 7) + '\0' + static_cast<char>(header.size()) + '\0' + header
                     + std::string(numbers, '\0'));
}

class BrokenNpys : public BrokenBytesTest
{ };

const std::vector<BrokenBytes> broken {
    {"Empty", {}, "is not an .npy file"},
    {"Pickle", textBytes(std::string("\x80\x04\x95garbage")), "is not an .npy file"},
    {"VersionFour", textBytes(std::string("\x93NUMPY\x04\0", 8)), "version 4, expected version 1 to 3"},
    {"HeaderTooLong", textBytes(std::string("\x93NUMPY\x01\0\xFF\xFF{", 11)),
     "is cut short: expected a header of 65535 bytes"},
    {"NoDictionary", npyWith("[]"), "its header must have a '{' there, found '[]'"},
    {"Objects", npyWith("{'descr': '|O', 'fortran_order': False, 'shape': (3,)}"),
     "holds Python objects (a pickle), expected numbers"},
    {"Records", npyWith("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (3,)}"),
     "holds records of several fields"},
    {"Texts", npyWith("{'descr': '<U3', 'fortran_order': False, 'shape': (3,)}"),
     "holds values of the type '<U3', expected whole or floating point numbers"},
    {"Complex", npyWith("{'descr': '<c8', 'fortran_order': False, 'shape': (3,)}"), "of the type '<c8'"},
    {"ColumnByColumn", npyWith("{'descr': '|u1', 'fortran_order': True, 'shape': (3,)}", 3),
     "stored column by column (Fortran order), expected row by row"},
    {"NegativeSize", npyWith("{'descr': '|u1', 'fortran_order': False, 'shape': (-3,)}", 3),
     "whole numbers from 0 in its shape"},
    {"SixtyGigabytes", npyWith("{'descr': '|u1', 'fortran_order': False, 'shape': (80000000, 28, 28)}", 3),
     "is cut short: its header announces 62720000000 bytes of numbers, found 3"},
    {"Overflow", npyWith("{'descr': '<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296, 4)}"),
     "announces more numbers than a file can hold"},
    {"NumbersMissing", npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}", 11),
     "is cut short: its header announces 12 bytes of numbers, found 11"},
    {"NumbersLeftOver", npyWith("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}", 13),
     "is too long"},
    {"KeyTwice", npyWith("{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (3,)}", 3),
     "each once"},
    {"KeyMissing", npyWith("{'descr': '|u1', 'shape': (3,)}", 3), "each once"},
    {"KeyUnknown", npyWith("{'descr': '|u1', 'fortran_order': False, 'shape': (3,), 'x': 1}", 3),
     "no key 'x'"},
    {"Code", npyWith("{'descr': '|u1', 'fortran_order': False, 'shape': __import__('os')}", 3),
     "a '(' there"},
};

TEST_P(BrokenNpys, AreRefusedWithTheReason)
{
    expectRefusal(GetParam(), parseNpy);
}

INSTANTIATE_TEST_SUITE_P(Npy, BrokenNpys, testing::ValuesIn(broken), caseName);

TEST(Npy, ReadsEveryTypeOfNumber)
{
    struct Case
    {
        const char* type;
        std::uint64_t bits; ///< of the number, little-endian
        std::size_t bytes;
        double value;
    };
    const std::vector<Case> cases {
        {"|b1", 1, 1, 1},
        {"|u1", 200, 1, 200},
        {"|i1", 0xFE, 1, -2},
        {"<u2", 0x1234, 2, 0x1234},
        {"<i2", 0xFFFE, 2, -2},
        {"<f2", 0x3E00, 2, 1.5},
        {"<f2", 0xC000, 2, -2},
        {"<f2", 0x0001, 2, 0x1p-24},
        {"<u4", 0x12345678, 4, 0x12345678},
        {"<i4", 0xFFFFFFFE, 4, -2},
        {"<f4", std::bit_cast<std::uint32_t>(1.25F), 4, 1.25},
        {"<u8", 7, 8, 7},
        {"<i8", ~std::uint64_t {1}, 8, -2},
        {"<f8", std::bit_cast<std::uint64_t>(-0.1), 8, -0.1},
    };
    for (const Case& one : cases) {
        for (const bool big : {false, true}) {
            std::vector<std::uint8_t> bytes;
            for (std::size_t i = 0; i < one.bytes; ++i) {
                bytes.push_back(static_cast<std::uint8_t>(one.bits >> (8 * (big ? one.bytes - 1 - i : i))));
            }
            std::string type = one.type;
            type[0] = big ? '>' : type[0];
            const Bytes file = makeNpy("", bytes, type);
            const ArrayView array = parseNpy(file, "the.npy");
            EXPECT_TRUE(array.shape.empty());
            EXPECT_EQ(numberAt(array.bytes.data(), array.type, array.bigEndian), one.value) << type;
        }
    }
}

TEST(Npy, ReadsTheShape)
{
    const Bytes file = makeNpy("2, 3L, 1", {1, 2, 3, 4, 5, 6});
    const ArrayView array = parseNpy(file, "the.npy");
    EXPECT_EQ(array.shape, (std::vector<std::int64_t> {2, 3, 1}));
    EXPECT_EQ(array.bytes.size(), 6U);
    EXPECT_EQ(array.bytes[5], std::byte {6});
}

TEST(Npy, AnyDamageIsRefusedOrGivesAWholeArray)
{
    const Bytes file = makeNpy("2, 3", {1, 2, 3, 4, 5, 6});
    forEachDamage(file, [&file](const Bytes& damaged) {
        try {
            const ArrayView array = parseNpy(damaged, "the.npy");
            EXPECT_EQ(tensorBytes(array.type, array.shape), array.bytes.size());
            EXPECT_EQ(damaged.size(), file.size()) << "a file that is cut short was read";
        } catch (const Error& error) {
            EXPECT_STRNE(error.what(), "");
        }
    });
}

} // namespace
} // namespace ff::test::npy_test
