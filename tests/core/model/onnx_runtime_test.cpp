// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/gzip.h"
#include "core/run/evaluation.h"
#include "tests/core/model/learnt_digits.h"
#include "tests/core/model/python.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

#include <cstring>
#include <fstream>

// What ONNX Runtime makes of exported networks.
namespace ff::onnx_runtime_test {
namespace {

/// For every model of the folder: puts its outputs into files beside it, as bare float32. Images are float32
/// too.
constexpr const char* answerAll = R"(
import pathlib, sys, numpy, onnxruntime
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.onnx")):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    given = session.get_inputs()[0]
    images = numpy.fromfile(path.parent / "images", numpy.float32).reshape(-1, *given.shape[1:])
    outputs = session.run(None, {given.name: images})
    for output, values in zip(session.get_outputs(), outputs):
        values.tofile(path.with_suffix("." + output.name))
    few = session.run(None, {given.name: images[:7]})
    assert all(numpy.allclose(all_[:7], some, atol=1e-4, rtol=1e-4) for all_, some in zip(outputs, few))
)";

/// Prints for every model of the folder the largest difference of an output from what load_weights.py finds,
/// as a share of the largest number where that is above 1.
constexpr const char* compareAll = R"(
import pathlib, sys, numpy, onnxruntime
from forwardforward import load_weights
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.onnx")):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    model = load_weights.load(path.with_suffix(".safetensors"))
    shape = session.get_inputs()[0].shape[1:]
    images = numpy.fromfile(path.with_suffix(".images"), numpy.float32).reshape(-1, *shape)
    readout, goodness = session.run(["readout", "goodness"], {"images": images})
    scores = numpy.exp(model.readout_scores(images))
    wanted = [(readout, scores / scores.sum(1, keepdims=True)), (goodness, model.goodness(images))]
    print(*(abs(found - ours).max() / max(1, abs(ours).max()) for found, ours in wanted))
)";

class OnnxRuntime : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (run("python3 -c 'import numpy, onnxruntime'").status != 0) {
            GTEST_SKIP() << "python3 with numpy and onnxruntime is needed to run exported networks";
        }
    }

    std::filesystem::path file(std::size_t number, const std::string& suffix) const
    {
        return m_folder.path() / (std::to_string(1000 + number) + suffix);
    }

    static void write(const std::filesystem::path& path, const std::vector<float>& numbers)
    {
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(numbers.data()),
                   static_cast<std::streamsize>(numbers.size() * sizeof(float)));
    }

    std::string runScript(const char* text) const
    {
        const std::filesystem::path script = m_folder.path() / "script.py";
        std::ofstream(script) << text;
        const CommandResult result = runPython(script, quoted(m_folder.path()));
        EXPECT_EQ(result.status, 0) << result.output;
        return result.output;
    }

    /// An output of a model, of the shape of what it is to be compared with.
    at::Tensor output(std::size_t number, const std::string& name, const at::Tensor& like) const
    {
        const std::vector<std::byte> bytes = readFile(file(number, "." + name));
        at::Tensor values = at::empty(like.sizes(), at::kFloat);
        EXPECT_EQ(bytes.size(), values.nbytes()) << name;
        std::memcpy(values.data_ptr(), bytes.data(), std::min(bytes.size(), values.nbytes()));
        return values;
    }

    /// Expects the same scores [R, C] to 1e-4, and the same best class unless two are as close as that.
    void expectSame(std::size_t number, const std::string& name, const at::Tensor& ours) const
    {
        const at::Tensor found = output(number, name, ours);
        const double size = std::max(1.0, ours.abs().max().item<double>());
        EXPECT_LT((found - ours).abs().max().item<double>(), 1e-4 * size) << name;
        const at::Tensor behind
            = std::get<0>(ours.max(1)) - ours.gather(1, found.argmax(1, /*keepdim=*/true)).squeeze(1);
        EXPECT_LT(behind.max().item<double>(), 1e-4 * size) << name;
        EXPECT_LE(found.argmax(1).ne(ours.argmax(1)).sum().item<int>(), 1) << name;
    }

    void expectAgreement(const std::vector<Settings>& runs) const
    {
        const LargeBytes& pixels = digitsToLearn()->test.pixels;
        write(m_folder.path() / "images", {pixels.begin(), pixels.end()});
        std::vector<std::unique_ptr<Experiment>> experiments;
        for (const Settings& settings : runs) {
            experiments.push_back(learntRun(settings));
            writeModel(file(experiments.size() - 1, ".onnx"), *experiments.back());
        }
        runScript(answerAll);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            SCOPED_TRACE(nameOf(runs[i]) + ", run " + std::to_string(i));
            const Learner& judge = experiments[i]->trainer().judge();
            const at::Tensor rows = experiments[i]->trainer().testPixels().images(0, learntImageCount);
            expectSame(i, "readout", judge.probabilities(rows));
            const std::vector<bool> votes = chosenLayers(runs[i].votingLayers, runs[i].layers.size());
            if (const at::Tensor scores = scoresOf(judge.goodness(rows), votes); scores.size(1) > 0) {
                expectSame(i, "goodness", scores);
            } else {
                EXPECT_FALSE(std::filesystem::exists(file(i, ".goodness")));
            }
        }
    }

    TemporaryFolder m_folder;
};

TEST_F(OnnxRuntime, GivesOurAnswersInEveryMode)
{
    expectAgreement(runsOfEveryMode());
}

TEST_F(OnnxRuntime, GivesOurAnswersForEveryGoodness)
{
    expectAgreement(runsOfEveryGoodness());
}

TEST_F(OnnxRuntime, GivesOurAnswersForConvolutions)
{
    expectAgreement(runsOfConvolutions());
}

TEST_F(OnnxRuntime, GivesOurAnswersForEveryChoiceOfLayers)
{
    expectAgreement(runsOfEveryChoiceOfLayers());
}

/// Images as they might be in files, with ink on grounds of many greys, of any size.
std::vector<float> imagesInFiles(std::size_t count, std::size_t size, const Preparation& how)
{
    std::vector<float> numbers;
    std::uint32_t random = 1;
    for (std::size_t i = 0; i < count * size; ++i) {
        random = random * 1664525U + 1013904223U;
        const std::uint32_t ground = 13 * static_cast<std::uint32_t>(i / size) % 256;
        const std::uint32_t value = (random >> 24U) % 4 == 0 ? random >> 16U & 255U : ground;
        numbers.push_back(static_cast<float>(how.low + value * (how.high - how.low) / 255));
    }
    return numbers;
}

std::shared_ptr<const Dataset> smallImages(const Preparation& how, int channels)
{
    auto data = std::make_shared<Dataset>();
    data->name = "small images";
    data->width = 7;
    data->height = 5;
    data->classes = {"a", "b", "c"};
    data->preparation = how;
    data->channels = channels;
    std::vector<std::uint8_t> pixels;
    for (std::size_t i = 0; i < 60; ++i) {
        for (std::size_t pixel = 0; pixel < data->imageSize(); ++pixel) {
            pixels.push_back(static_cast<std::uint8_t>((i % 3 * 90 + pixel * 37 * i) % 256));
        }
        data->train.labels.push_back(static_cast<std::uint8_t>(i % 3));
    }
    data->train.pixels = pixels;
    data->test = data->train;
    return data;
}

TEST_F(OnnxRuntime, DoesToImagesWhatLoadingDid)
{
    const Preparation ways[] {
        {},
        {.inverted = true},
        {.order = PixelOrder::ColumnByColumn},
        {.ground = 40},
        {.inverted = true, .ground = 255},
        {.low = -1, .high = 1},
        {.low = 0, .high = 510},
        {.low = 0, .high = 1, .order = PixelOrder::ColumnByColumn, .inverted = true, .ground = 120},
    };
    std::size_t count = 0;
    for (const int channels : {1, 3}) {
        for (const Preparation& how : ways) {
            Settings settings = smallSettings();
            settings.layers = {12, 9};
            settings.batch = 10;
            Preparation all = how;
            all.centre = channels > 1 ? std::vector<double> {90, 120.5, 30} : std::vector<double>();
            const std::shared_ptr<const Dataset> data = smallImages(all, channels);
            Experiment experiment(data, settings, testCompute());
            for (int i = 0; i < 12; ++i) {
                experiment.step();
            }
            writeModel(file(count, ".safetensors"), experiment);
            writeModel(file(count, ".onnx"), experiment);
            write(file(count, ".images"), imagesInFiles(200, data->imageSize(), how));
            ++count;
        }
    }
    std::istringstream differences(runScript(compareAll));
    std::size_t found = 0;
    for (double difference = 0; differences >> difference; ++found) {
        EXPECT_LT(difference, 1e-4) << "way " << found / 2;
    }
    EXPECT_EQ(found, 2 * count);
}

} // namespace
} // namespace ff::onnx_runtime_test
