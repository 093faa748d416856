// SPDX-License-Identifier: GPL-3.0-or-later
// What a network that learnt MNIST makes of its test digits when they come as pictures of other kinds.
#include "core/data/catalogue.h"
#include "core/data/ink/picture_ink.h"
#include "core/run/evaluation.h"
#include "tests/core/data/digit_pictures.h"
#include "tests/core/data/real_mnist.h"

#include <memory>

namespace ff::test::picture_accuracy_test {

namespace {

constexpr std::size_t imageSize = 784;
constexpr std::size_t trainCount = 20'000;

/// A way to make a picture of a digit.
struct PictureKind
{
    const char* name;
    GreyPicture (*make)(const GreyPicture& digit);
    double mostPointsLost; ///< of the accuracy in percent on the digits as MNIST has them
    std::size_t testStep = 10; ///< every tenth of the test digits
};

constexpr std::size_t large = 20; // as step: finding ink in a large picture takes long

constexpr PictureKind pictureKinds[] {
    {"AsItIs", asItIs, 1},
    {"Shifted", shifted, 2},
    {"Small", small, 2},
    {"SmallInCorner", smallInCorner, 2},
    {"Inverted", inverted, 2},
    {"Faint", faint, 2},
    {"Thin", thin, 4, large},
    {"ThinAndLarge", thinAndLarge, 4, large},
    {"Photographed", photographed, 4, large},
};

std::string nameOf(const testing::TestParamInfo<PictureKind>& kind)
{
    return kind.param.name;
}

/// Share of right answers in percent.
struct Accuracy
{
    double byReadout;
    double byGoodness;
};

/// MNIST and a network that was trained on a part of it.
class Trained
{
public:
    Trained()
        : m_mnist(std::make_shared<Dataset>(loadData({"idx", realMnist()})))
        , m_trainer(m_mnist, settings(), makeCompute(1, "cpu"))
    {
        while (!m_trainer.finished()) {
            m_trainer.step();
        }
    }

    /// The digits that are tested, one of so many.
    std::vector<GreyPicture> digits(std::size_t step) const
    {
        std::vector<GreyPicture> all;
        for (std::size_t i = 0; i < m_mnist->test.count(); i += step) {
            const auto first = m_mnist->test.pixels.begin() + static_cast<std::ptrdiff_t>(i * imageSize);
            all.push_back({28, 28, {first, first + imageSize}});
        }
        return all;
    }

    /// On these images in the place of digits(step).
    Accuracy accuracyOn(const std::vector<std::vector<std::uint8_t>>& images, std::size_t step) const
    {
        const at::Tensor rows
            = at::arange(0, m_trainer.testPixels().count(), static_cast<std::int64_t>(step));
        const at::Tensor labels = m_trainer.testPixels().labels(rows);
        std::vector<at::Tensor> pixels;
        for (const auto& image : images) {
            pixels.push_back(pixelRow(image, {}, at::TensorOptions(at::kFloat)));
        }
        const at::Tensor network = at::cat(pixels);
        const auto percent = [&labels](const at::Tensor& answers) {
            return 100 * answers.eq(labels).to(at::kDouble).mean().item<double>();
        };
        return {percent(classifyByReadout(m_trainer.judge(), network)),
                percent(classifyByGoodness(m_trainer.judge(), network, settings().votingLayers))};
    }

private:
    static Settings settings()
    {
        Settings wanted;
        wanted.layers = {300, 300};
        wanted.limit = trainCount;
        wanted.epochs = 8;
        wanted.precision = Precision::Float32; // the same on every machine
        return wanted;
    }

    std::shared_ptr<const Dataset> m_mnist;
    Trainer m_trainer;
};

class PictureAccuracy : public testing::TestWithParam<PictureKind>
{
protected:
    static void SetUpTestSuite()
    {
        if (std::filesystem::exists(realMnist())) {
            const at::NoGradGuard noGradient;
            s_trained = std::make_unique<Trained>();
        }
    }

    static void TearDownTestSuite() { s_trained.reset(); }

    void SetUp() override { FF_NEED_REAL_MNIST(); }

    static inline std::unique_ptr<Trained> s_trained;
};

TEST_P(PictureAccuracy, StaysNearThatOnTheDigitsThemselves)
{
    const at::NoGradGuard noGradient;
    std::vector<std::vector<std::uint8_t>> digits;
    std::vector<std::vector<std::uint8_t>> received;
    for (const GreyPicture& digit : s_trained->digits(GetParam().testStep)) {
        digits.push_back(digit.pixels);
        received.push_back(inkFromPicture(GetParam().make(digit)).pixels());
    }
    const Accuracy before = s_trained->accuracyOn(digits, GetParam().testStep);
    const Accuracy after = s_trained->accuracyOn(received, GetParam().testStep);
    std::cout << GetParam().name << ": readout " << before.byReadout << " % -> " << after.byReadout
              << " %, goodness " << before.byGoodness << " % -> " << after.byGoodness << " %\n";
    EXPECT_GT(before.byGoodness, 90);
    EXPECT_GT(after.byReadout, before.byReadout - GetParam().mostPointsLost);
    EXPECT_GT(after.byGoodness, before.byGoodness - GetParam().mostPointsLost);
}

INSTANTIATE_TEST_SUITE_P(OfPictures, PictureAccuracy, testing::ValuesIn(pictureKinds), nameOf);

} // namespace
} // namespace ff::test::picture_accuracy_test
