// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/run/compute.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>
#include <malloc.h>

#include <new>
#include <set>

namespace ff::compute_test {
namespace {

TEST(Compute, TakesTheThreadsAskedForAndAtLeastOneByItself)
{
    EXPECT_EQ(makeCompute(2, "cpu").threads, 2);
    EXPECT_GE(makeCompute(0, "cpu").threads, 1);
    EXPECT_EQ(makeCompute(1, "cpu").threads, 1);
    EXPECT_EQ(at::get_num_threads(), 1);
}

#ifdef __GLIBC__
TEST(Compute, BehindATensorThereIsMemoryForAnotherRow)
{
    makeCompute(1, "cpu");
    for (const std::int64_t rows : {1, 4, 10, 1000}) {
        const at::Tensor tensor = at::empty({rows, 784});
        EXPECT_GE(malloc_usable_size(tensor.data_ptr()), tensor.nbytes() + 784 * sizeof(float));
    }
    EXPECT_EQ(at::empty({0, 784}).numel(), 0);
}
#endif

TEST(Compute, EveryStreamOfEverySeedIsARandomSequenceOfItsOwn)
{
    const auto firstNumber = [](std::int64_t seed, RandomStream stream) {
        at::Generator random = makeRandom(seed, stream);
        return at::empty({1}, at::kDouble).uniform_(0, 1, random).item<double>();
    };
    const RandomStream streams[] {RandomStream::Weights, RandomStream::Order,    RandomStream::Negatives,
                                  RandomStream::Masks,   RandomStream::Examples, RandomStream::Shifts};
    std::set<double> numbers;
    for (std::int64_t seed = 0; seed < 50; ++seed) {
        for (const RandomStream stream : streams) {
            numbers.insert(firstNumber(seed, stream));
            EXPECT_EQ(firstNumber(seed, stream), firstNumber(seed, stream));
        }
    }
    EXPECT_EQ(numbers.size(), 300U);
}

TEST(Compute, ProductsAreShortWhereTheSettingsSaySoOrAMeasurementThatTheyAreFaster)
{
    for (const bool fast : {false, true}) {
        Compute compute;
        compute.fastBfloat16 = fast;
        const auto type = [&](Precision precision) { return compute.productType({.precision = precision}); };
        EXPECT_EQ(type(Precision::Float32), at::kFloat);
        EXPECT_EQ(type(Precision::Bfloat16), at::kBFloat16);
        EXPECT_EQ(type(Precision::Auto), fast ? at::kBFloat16 : at::kFloat);
        EXPECT_EQ(compute.numerics({.precision = Precision::Bfloat16}).product, at::kBFloat16);
        EXPECT_EQ(compute.numerics({.precision = Precision::Bfloat16}).options.dtype(), at::kFloat)
            << "learnt";
    }
}

TEST(Compute, TheLibraryThatMultipliesHasAName)
{
    const Blas blas = blasInUse();
    EXPECT_FALSE(blas.name.empty());
    EXPECT_EQ(blas.slow, blas.name.starts_with("reference BLAS")) << blas.name;
}

TEST(Compute, AnErrorOfLibTorchBecomesOneLine)
{
    try {
        at::mm(at::zeros({2, 3}), at::zeros({2, 3}));
        FAIL() << "LibTorch multiplied what does not fit";
    } catch (const std::exception& error) {
        const std::string text = sentenceOf(error).english();
        EXPECT_NE(text.find("2x3"), std::string::npos) << text;
        EXPECT_EQ(text.find('\n'), std::string::npos) << text;
        EXPECT_EQ(text.find("frame #"), std::string::npos) << text;
    }
}

/// Sentences of LibTorch 1.13 and 2.x.
TEST(Compute, WhereMemoryIsShortTheTextSaysWhatTakesLess)
{
    const auto saidBy = [](const auto& throwing) {
        try {
            throwing();
        } catch (const std::exception& error) {
            return sentenceOf(error).english();
        }
        return std::string();
    };
    const std::string advice = "a smaller batch or fewer images take less.";
    for (const std::string& text :
         {saidBy([] { throw std::bad_alloc(); }), saidBy([] {
              TORCH_CHECK(false,
                          "[enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate "
                          "memory: you tried to allocate 274877906944 bytes. Error code 12");
          }),
          saidBy([] {
              TORCH_CHECK(false, "CUDA out of memory. Tried to allocate 2.50 GiB (GPU 0; 79.15 GiB total)");
          })}) {
        EXPECT_TRUE(text.starts_with("There is not enough memory")) << text;
        EXPECT_TRUE(text.ends_with(advice)) << text;
    }
    EXPECT_NE(saidBy([] {
                  TORCH_CHECK(false,
                              "DefaultCPUAllocator: not enough memory: you tried to allocate 4096 bytes.");
              }).find("for another 4096 bytes. "),
              std::string::npos);
    EXPECT_EQ(saidBy([] { throw Error("the memory of an elephant"); }), "the memory of an elephant");
}

} // namespace
} // namespace ff::compute_test
