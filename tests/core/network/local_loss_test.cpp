// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/local_loss.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

namespace ff::local_loss_test {
namespace {

constexpr LossTerms everyTerms[] {{1, 1, 1}, {2.5, 0.7, 1}, {-3, -1, 0.2}, {0.5, 1.5, 4}};

/// Goodness of eight positives and their negatives, near the thresholds and very far from them.
at::Tensor testGoodness()
{
    return at::tensor({5.0, 2.0, -1.0, 800.0, -800.0, 0.3, 1.0, 2.5, // positives
                       5.0, 2.5, 1.0, -800.0, 800.0, 0.3, -2.0, 0.7},
                      at::kDouble);
}

double softplus(double x)
{
    return x > 100 ? x : std::log1p(std::exp(x));
}

std::string nameOf(const LocalLoss& loss)
{
    return settingText(settingRow("loss"), {.loss = loss.choice});
}

TEST(LocalLoss, IsWhatItsNameSays)
{
    // The loss of a pair, from the goodness of its positive and of its negative.
    using Definition = std::function<double(double, double, const LossTerms&)>;
    const Definition twoThresholds = [](double positive, double negative, const LossTerms& terms) {
        return 0.5 * softplus(terms.sharpness * (terms.threshold - positive))
            + 0.5 * softplus(terms.sharpness * (negative - terms.negativeThreshold));
    };
    const std::map<std::string_view, Definition> definitions {
        {"logistic",
         [&](double positive, double negative, const LossTerms& terms) {
             return twoThresholds(positive, negative, {terms.threshold, terms.threshold, terms.sharpness});
         }},
        {"symba",
         [](double positive, double negative, const LossTerms& terms) {
             return softplus(terms.sharpness * (negative - positive));
         }},
        {"swish",
         [](double positive, double negative, const LossTerms& terms) {
             const double wrong = terms.sharpness * (negative - positive);
             return wrong / (1 + std::exp(-wrong));
         }},
        {"two-thresholds", twoThresholds},
    };
    const at::Tensor goodness = testGoodness();
    for (const LocalLoss& loss : localLosses()) {
        ASSERT_TRUE(definitions.contains(nameOf(loss))) << "write down what '" << nameOf(loss) << "' means";
        for (const LossTerms& terms : everyTerms) {
            const at::Tensor value = loss.value(goodness, terms);
            for (std::int64_t pair = 0; pair < 8; ++pair) {
                const double wanted = definitions.at(nameOf(loss))(goodness[pair].item<double>(),
                                                                   goodness[pair + 8].item<double>(), terms);
                EXPECT_NEAR(value[pair].item<double>() + value[pair + 8].item<double>(), wanted,
                            1e-9 * std::max(1.0, wanted))
                    << nameOf(loss) << " pair " << pair;
            }
        }
    }
}

TEST(LocalLoss, ItsAscentIsThatOfAutogradAlsoFarFromTheThreshold)
{
    for (const LocalLoss& loss : localLosses()) {
        for (const LossTerms& terms : everyTerms) {
            const at::Tensor goodness = testGoodness().requires_grad_(true);
            loss.value(goodness, terms).sum().backward();
            const at::Tensor ascent = loss.ascent(testGoodness(), terms);
            EXPECT_LT(largestDifference(ascent, -goodness.grad()), 1e-12) << nameOf(loss);
            if (loss.choice == LossChoice::Swish) {
                continue; // holds a margin that is wide enough
            }
            EXPECT_TRUE(ascent.narrow(0, 0, 8).ge(0).all().item<bool>())
                << nameOf(loss) << " lowers a positive";
            EXPECT_TRUE(ascent.narrow(0, 8, 8).le(0).all().item<bool>())
                << nameOf(loss) << " raises a negative";
        }
    }
}

TEST(LocalLoss, SwishWidensAMarginUpToItsLowestPointAndHoldsItThere)
{
    const LocalLoss& swish = localLoss(LossChoice::Swish);
    for (const double sharpness : {0.2, 1.0, 4.0}) {
        // Of a positive with this margin, in units of the sharpness, over its negative.
        const auto ascent = [&](double margin) {
            const at::Tensor pair = at::tensor({3 + margin / sharpness, 3.0}, at::kDouble);
            return swish.ascent(pair, {1, 1, sharpness})[0].item<double>();
        };
        for (const double narrow : {-50.0, -1.0, 0.0, 1.27}) {
            EXPECT_GT(ascent(narrow), 0) << narrow;
        }
        for (const double wide : {1.29, 2.0, 5.0}) {
            EXPECT_LT(ascent(wide), 0) << wide;
        }
        EXPECT_NEAR(ascent(50), 0, 1e-12) << "one that is very wide is let be";
    }
}

TEST(LocalLoss, NoSlopeIsSteeperThanTheSharpness)
{
    for (const LocalLoss& loss : localLosses()) {
        const at::Tensor ascent = loss.ascent(testGoodness(), {1, 1, 3});
        const double overshoot = loss.choice == LossChoice::Swish ? 1.1 : 1; // of w sigma(w) where w is 2.4
        EXPECT_LE(ascent.abs().max().item<double>(), 3 * overshoot) << nameOf(loss);
        EXPECT_GT(ascent.abs().max().item<double>(), 1) << nameOf(loss);
    }
}

TEST(LocalLoss, LeavesTheGoodnessAsItIs)
{
    for (const LocalLoss& loss : localLosses()) {
        const at::Tensor goodness = testGoodness();
        loss.value(goodness, {});
        loss.ascent(goodness, {});
        EXPECT_TRUE(goodness.equal(testGoodness())) << nameOf(loss);
    }
}

} // namespace
} // namespace ff::local_loss_test
