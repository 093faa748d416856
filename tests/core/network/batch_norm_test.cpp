// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/batch_norm.h"
#include "tests/core/network/test_network.h"

#include <gtest/gtest.h>

namespace ff::batch_norm_test {
namespace {

constexpr std::int64_t rows = 7;
constexpr std::int64_t features = 5;
constexpr std::int64_t places = 3;

/// One with numbers of its own, in double precision.
BatchNorm testNorm()
{
    BatchNorm norm(features, optimiser(OptimiserChoice::Momentum), exactNumerics());
    norm.gain.restart(testPixels(1, features, 4).squeeze(0) + 0.5);
    return norm;
}

at::Tensor testDrive(std::uint64_t seed = 1)
{
    return testPixels(rows, places * features, seed) * 3 - 1;
}

/// By LibTorch's own operation, in which channels are the second dimension.
at::Tensor byLibrary(const at::Tensor& drive, const at::Tensor& gain)
{
    const at::Tensor planes = drive.view({rows, places, features}).permute({0, 2, 1});
    const at::Tensor out = at::batch_norm(planes, gain, {}, {}, {}, /*training=*/true, /*momentum=*/0,
                                          BatchNorm::varianceFloor, /*cudnn_enabled=*/false);
    return out.permute({0, 2, 1}).reshape_as(drive);
}

TEST(BatchNorm, DoesToABatchWhatTheLibraryDoes)
{
    BatchNorm norm = testNorm();
    const at::Tensor drive = testDrive();
    const at::Tensor scaled = norm.scaled(norm.follow(drive));
    EXPECT_LT(largestDifference(scaled, byLibrary(drive, norm.gain.value())), 1e-12);
}

TEST(BatchNorm, SlopesAreThoseOfAutograd)
{
    BatchNorm norm = testNorm();
    const at::Tensor slope = testDrive(2);
    const at::AutoGradMode withGradient(true);
    const at::Tensor drive = testDrive().requires_grad_(true);
    const at::Tensor gain = norm.gain.value().clone().requires_grad_(true);
    byLibrary(drive, gain).backward(slope);
    const at::AutoGradMode without(false);
    const NormalisedDrive normalised = norm.follow(drive.detach());
    EXPECT_LT(largestDifference(norm.through(slope, normalised), drive.grad()), 1e-12);
    EXPECT_LT(largestDifference(norm.byGain(slope, normalised), gain.grad()), 1e-12);
}

TEST(BatchNorm, AnswersByWhatManyBatchesWereLike)
{
    BatchNorm norm = testNorm();
    const at::Tensor drive = testDrive();
    NormalisedDrive last;
    for (int batch = 0; batch < 300; ++batch) {
        last = norm.follow(drive);
    }
    const at::Tensor flat = drive.view({-1, features});
    const at::Tensor answer = flat * norm.scale() - norm.mean * norm.scale();
    EXPECT_LT(largestDifference(answer.view_as(drive), norm.scaled(last)), 1e-10);
}

/// What a fresh layer makes of images is what one without normalisation does, to the floor.
TEST(BatchNorm, ThatHasSeenNoBatchLeavesADriveAsItIs)
{
    const BatchNorm norm(features, optimiser(OptimiserChoice::Momentum), exactNumerics());
    EXPECT_LT(largestDifference(norm.scale(), at::ones({features}, at::kDouble)), 1e-5);
    EXPECT_EQ(norm.mean.abs().max().item<double>(), 0);
}

TEST(BatchNorm, FollowsABatchByATenth)
{
    BatchNorm norm = testNorm();
    const at::Tensor drive = testDrive();
    norm.follow(drive);
    const at::Tensor flat = drive.view({-1, features});
    EXPECT_LT(largestDifference(norm.mean, 0.1 * flat.mean(0)), 1e-12);
    EXPECT_LT(largestDifference(norm.variance, 0.9 + 0.1 * flat.var(0, /*unbiased=*/false)), 1e-12);
}

} // namespace
} // namespace ff::batch_norm_test
