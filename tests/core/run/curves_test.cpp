// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/local_rule.h"
#include "core/run/views.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

// What every mode plots, against what its layers say of the same images.
namespace ff::curves_test {
namespace {

/// A run that sees every training image once and hardly moves meanwhile, so that what it recorded on the way
/// is what it would say of them at the end.
class StandingRun
{
public:
    explicit StandingRun(Settings settings)
        : m_trainer(smallDigits(), still(std::move(settings)), testCompute())
    {
        trainSteps(m_trainer, static_cast<int>(m_trainer.batchesPerEpoch()));
    }

    const Trainer& trainer() const { return m_trainer; }

    /// The goodness of every training image for its own class, where classes are tried, [N].
    at::Tensor goodnessOfTruth(std::size_t layer) const
    {
        const at::Tensor all = goodness(layer);
        return all.size(1) == 1 ? all.squeeze(1) : all.gather(1, labels().unsqueeze(1)).squeeze(1);
    }

    at::Tensor goodness(std::size_t layer) const
    {
        const PixelStore& pixels = m_trainer.trainPixels();
        return m_trainer.learner().goodness(pixels.images(0, pixels.count()))[layer];
    }

    at::Tensor labels() const { return m_trainer.trainPixels().labels(0, m_trainer.trainPixels().count()); }

private:
    /// What is known of a batch must be known of all images, and the formula of a loss be that of scores.
    static Settings still(Settings settings)
    {
        settings.batchNorm = BatchNormalisation::Off;
        settings.similarity = 0;
        settings.learningRate = 1e-6;
        settings.readoutRate = 1e-6;
        settings.weightDecay = 0;
        settings.threshold = 0.6;
        settings.sharpness = 0.4;
        return settings;
    }

    Trainer m_trainer;
};

double meanOf(const std::vector<float>& values)
{
    return at::tensor(values, at::kDouble).mean().item<double>();
}

/// The mean loss by the formula of the mode: of the papers' logistic loss, from the goodness on record; of
/// a cross-entropy, from the scores of all classes.
double lossByFormula(const StandingRun& run, std::size_t layer)
{
    const Settings& settings = run.trainer().settings();
    if (traitsOf(settings.mode).negatives == NegativeKind::WrongAnswer) {
        const at::Tensor logs = at::log_softmax(run.goodness(layer), 1);
        return -logs.gather(1, run.labels().unsqueeze(1)).mean().item<double>();
    }
    const double units = static_cast<double>(run.trainer().learner().network.layers[layer].features());
    const GoodnessRecord& record = run.trainer().records()[layer];
    const at::Tensor positives = at::tensor(record.positives(), at::kDouble);
    const at::Tensor negatives = at::tensor(record.negatives(), at::kDouble);
    const double scale = settings.sharpness * units;
    const at::Tensor wrong = at::cat({settings.threshold - positives, negatives - settings.threshold});
    return 0.5 * at::log1p(at::exp(wrong * scale)).mean().item<double>();
}

TEST(Curves, EveryModePlotsTheLossThatItsLayersLower)
{
    for (const Settings& settings : everySmallRun()) {
        const StandingRun run(settings);
        const CurvePoint point = curvePoint(run.trainer());
        ASSERT_EQ(point.loss.size(), learnsLocally(settings) ? 2U : 0U) << nameOf(settings);
        for (std::size_t i = 0; i < point.loss.size(); ++i) {
            EXPECT_NEAR(point.loss[i], lossByFormula(run, i), 2e-3) << nameOf(settings) << ", layer " << i;
        }
    }
}

TEST(Curves, EveryModePlotsGoodnessInItsUnit)
{
    for (const Settings& settings : everySmallRun()) {
        const StandingRun run(settings);
        const std::vector<LayerView> views = layerViews(run.trainer(), run.trainer().records());
        for (std::size_t i = 0; i < views.size() && learnsLocally(settings); ++i) {
            const double unit = run.trainer().learner().goodnessUnit(i);
            const double wanted = run.goodnessOfTruth(i).mean().item<double>() / unit;
            EXPECT_NEAR(views[i].positiveMean, wanted, 0.01 * std::abs(wanted) + 1e-3)
                << nameOf(settings) << ", layer " << i;
            EXPECT_NEAR(meanOf(run.trainer().records()[i].positives()), views[i].positiveMean, 1e-5);
        }
    }
}

TEST(Curves, EveryModePlotsTheSeparationOfWhatItRecorded)
{
    for (const Settings& settings : everySmallRun()) {
        const StandingRun run(settings);
        const CurvePoint point = curvePoint(run.trainer());
        ASSERT_EQ(point.separation.size(), point.loss.size()) << nameOf(settings);
        for (std::size_t i = 0; i < point.separation.size(); ++i) {
            const at::Tensor positives = at::tensor(run.trainer().records()[i].positives()).unsqueeze(1);
            const at::Tensor negatives = at::tensor(run.trainer().records()[i].negatives()).unsqueeze(0);
            const at::Tensor won
                = positives.gt(negatives).to(at::kDouble) + 0.5 * positives.eq(negatives).to(at::kDouble);
            EXPECT_NEAR(point.separation[i], won.mean().item<double>(), 1e-6) << nameOf(settings);
        }
    }
}

TEST(Curves, EveryModeCountsTheUnitsThatNoSampleSwitchesOn)
{
    for (Settings settings : everySmallRun()) {
        if (!learnsLocally(settings)) {
            continue;
        }
        settings.peerNormalisation = 0; // wakes nobody
        settings.epochs = 20;
        Trainer trainer(smallDigits(), settings, testCompute());
        LearntState state = trainer.learner().copyState();
        for (LearntValue& each : state) {
            if (each.name == "layers.0.bias") {
                each.value.narrow(0, 0, 10).fill_(-1000); // of 40 units, or of 32
            }
        }
        trainer.adopt(state, 0);
        trainSteps(trainer, 100); // the running mean of the silent ones has a tenth less after each
        const LayerView view = layerViews(trainer, trainer.records())[0];
        EXPECT_NEAR(view.deadUnits, 10.0 / view.units, 0.1) << nameOf(settings);
    }
}

TEST(Curves, AThresholdStandsOnlyWhereLearningHasOne)
{
    for (Settings settings : everySmallRun()) {
        settings.threshold = 3;
        for (const LossChoice loss : {LossChoice::Logistic, LossChoice::Symba, LossChoice::Swish}) {
            settings.loss = loss;
            const Trainer trainer(smallDigits(), settings, testCompute());
            const double wanted = thresholdsOf(settings).positive.value_or(0);
            EXPECT_EQ(layerViews(trainer, trainer.records())[0].threshold, wanted) << nameOf(settings);
        }
    }
}

} // namespace
} // namespace ff::curves_test
