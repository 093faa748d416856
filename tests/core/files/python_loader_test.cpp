// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/model_file.h"
#include "core/network/label_sweep.h"
#include "tests/core/files/temporary_folder.h"
#include "tests/core/training/small_run.h"

#include <gtest/gtest.h>
#include <stdio.h>
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace ff {
namespace {

constexpr std::int64_t imageCount = 1000;

/// What a command printed, and how it ended.
struct CommandResult
{
    int status = -1;
    std::string output;
};

CommandResult run(const std::string& command)
{
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr) {
        return {};
    }
    CommandResult result;
    char buffer[4096];
    for (std::size_t count = 0; (count = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
        result.output.append(buffer, count);
    }
    const int ended = ::pclose(pipe);
    result.status = WIFEXITED(ended) ? WEXITSTATUS(ended) : -1;
    return result;
}

std::string quoted(const std::filesystem::path& path)
{
    return "'" + path.string() + "'";
}

std::filesystem::path resources()
{
    return std::filesystem::path(FF_SOURCE_DIR) / "resources";
}

/// Digits to train on, and 1,000 to classify.
std::shared_ptr<const Dataset> digits()
{
    static const auto data = std::make_shared<const Dataset>(makeBuiltinDigits(4, 600, imageCount, {}, 1));
    return data;
}

void writeImages(const std::filesystem::path& path, const Dataset& data)
{
    std::ofstream file(path, std::ios::binary);
    file.write("\0\0\x08\x03", 4);
    for (const auto size : {data.test.count(), std::size_t {28}, std::size_t {28}}) {
        const char bytes[] {0, 0, static_cast<char>(size >> 8U), static_cast<char>(size & 0xFFU)};
        file.write(bytes, sizeof bytes);
    }
    file.write(reinterpret_cast<const char*>(data.test.pixels.data()),
               static_cast<std::streamsize>(data.test.pixels.size()));
}

std::vector<std::int64_t> numbersIn(const std::string& text)
{
    std::istringstream stream(text);
    std::vector<std::int64_t> numbers;
    for (std::int64_t number = 0; stream >> number;) {
        numbers.push_back(number);
    }
    return numbers;
}

/// Expects the classes that Python found to be those with the highest of our `scores` [R, C]. The order of
/// sums is not the same in numpy, so one image may differ, if its two best scores are equal to 1e-4.
void expectSameClasses(const at::Tensor& scores, const std::vector<std::int64_t>& found)
{
    ASSERT_EQ(static_cast<std::int64_t>(found.size()), scores.size(0));
    const at::Tensor best = scores.argmax(1);
    int different = 0;
    for (std::int64_t i = 0; i < scores.size(0); ++i) {
        const std::int64_t other = found[static_cast<std::size_t>(i)];
        if (best[i].item<std::int64_t>() != other) {
            const double highest = scores[i].max().item<double>();
            EXPECT_LT(highest - scores[i][other].item<double>(), 1e-4 * std::abs(highest)) << "image " << i;
            ++different;
        }
    }
    EXPECT_LE(different, 1);
}

at::Tensor readoutScores(const Network& network, const at::Tensor& images)
{
    const std::vector<LayerPass> passes = network.forwardForReadout(images);
    return network.readout.probabilities(network.readoutInputs(passes, 0, images.size(0)));
}

at::Tensor goodnessScores(const Trainer& trainer, const at::Tensor& images)
{
    const Network& network = trainer.network();
    const std::vector<bool> votes = chosenLayers(trainer.settings().votingLayers, network.layers.size());
    return labelScores(goodnessOfLabels(network, images), votes);
}

class PythonLoader : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (run("python3 -c 'import numpy'").status != 0) {
            GTEST_SKIP() << "python3 with numpy is needed to run resources/load_weights.py";
        }
        writeImages(images(), *digits());
    }

    std::filesystem::path images() const { return m_folder.path() / "images-idx3-ubyte"; }
    std::filesystem::path weights() const { return m_folder.path() / "w.safetensors"; }

    /// The classes that the loader's method `predict` finds, as indices.
    std::vector<std::int64_t> predictions(const std::string& predict) const
    {
        // -B: no __pycache__ in the source tree.
        const CommandResult result
            = run("PYTHONPATH=" + quoted(resources())
                  + " python3 -B -c 'import sys, load_weights as l; print(*l.load(sys.argv[1])." + predict
                  + "(l.read_idx(sys.argv[2])))' " + quoted(weights()) + " " + quoted(images()));
        EXPECT_EQ(result.status, 0) << result.output;
        return numbersIn(result.output);
    }

    /// Trains and exports a network, and expects Python to find what the program finds.
    void expectAgreement(const Settings& settings) const
    {
        Experiment experiment(digits(), settings, testCompute());
        for (int i = 0; i < 60; ++i) {
            experiment.step();
        }
        writeModel(weights(), experiment);
        const Trainer& trainer = experiment.trainer();
        const PixelStore pixels(trainer.data(), trainer.data()->test, 0, trainer.compute().options);
        const at::Tensor rows = pixels.images(0, imageCount);
        expectSameClasses(readoutScores(trainer.network(), rows), predictions("predict_by_readout"));
        if (settings.mode == Mode::Supervised) {
            expectSameClasses(goodnessScores(trainer, rows), predictions("predict_by_goodness"));
        }
    }

    TemporaryFolder m_folder;
};

Settings unevenSettings(Mode mode)
{
    Settings settings = smallSettings(mode);
    settings.layers = {40, 24, 32};
    settings.batch = 20;
    return settings;
}

TEST_F(PythonLoader, FindsTheSameClassesForEveryChoiceOfLayersAndGoodness)
{
    const struct
    {
        LayerChoice readout;
        LayerChoice voting;
        Goodness goodness;
        double labelStrength;
    } rows[] {{LayerChoice::All, LayerChoice::AllButFirst, Goodness::SumOfSquares, 1.0},
              {LayerChoice::AllButFirst, LayerChoice::Last, Goodness::MeanOfSquares, 3.0},
              {LayerChoice::Last, LayerChoice::All, Goodness::MeanOfSquares, 1.0}};
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        for (const auto& row : rows) {
            Settings settings = unevenSettings(mode);
            settings.readoutLayers = row.readout;
            settings.votingLayers = row.voting;
            settings.goodness = row.goodness;
            settings.labelStrength = row.labelStrength;
            SCOPED_TRACE(settingText(settingRow("mode"), settings) + ", readout "
                         + settingText(settingRow("readout-layers"), settings));
            expectAgreement(settings);
        }
    }
}

TEST_F(PythonLoader, ANetworkOfOneLayerUsesItWhateverTheChoice)
{
    Settings settings = unevenSettings(Mode::Supervised);
    settings.layers = {30};
    settings.readoutLayers = LayerChoice::AllButFirst;
    settings.votingLayers = LayerChoice::AllButFirst;
    expectAgreement(settings);
}

TEST_F(PythonLoader, TheCommandLinePrintsOneClassPerImage)
{
    Experiment experiment(digits(), unevenSettings(Mode::Supervised), testCompute());
    for (int i = 0; i < 60; ++i) {
        experiment.step();
    }
    writeModel(weights(), experiment);
    const CommandResult result = run("python3 -B " + quoted(resources() / "load_weights.py") + " "
                                     + quoted(weights()) + " " + quoted(images()));
    EXPECT_EQ(result.status, 0) << result.output;
    EXPECT_EQ(numbersIn(result.output), predictions("predict_by_goodness"));

    const CommandResult refused = run("python3 -B " + quoted(resources() / "load_weights.py") + " "
                                      + quoted(images()) + " " + quoted(images()));
    EXPECT_NE(refused.status, 0);
    EXPECT_NE(refused.output.find(images().string()), std::string::npos) << refused.output;
    EXPECT_EQ(refused.output.find("Traceback"), std::string::npos) << refused.output;
}

} // namespace
} // namespace ff
