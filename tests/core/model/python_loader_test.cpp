// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "core/model/model_file.h"
#include "core/run/evaluation.h"
#include "tests/core/model/learnt_digits.h"
#include "tests/core/model/python.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

#include <fstream>
#include <functional>
#include <sstream>

namespace ff::python_loader_test {
namespace {

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

/// Prints two lines for every file of weights: the classes by readout, and by goodness where there are such.
constexpr const char* predictAll = R"(
import sys, forwardforward
images = forwardforward.read_array(sys.argv[1])
for path in sys.argv[2:]:
    model = forwardforward.load(path)
    print(*model.predict_by_readout(images))
    print(*(model.predict_by_goodness(images) if model.judges_answers else ()))
)";

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

class PythonLoader : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!hasNumpy()) {
            GTEST_SKIP() << "python3 with numpy is needed to load weights in Python";
        }
        writeImages(images(), *digitsToLearn());
    }

    std::filesystem::path images() const { return m_folder.path() / "images-idx3-ubyte"; }
    std::filesystem::path weights(std::size_t number) const
    {
        return m_folder.path() / ("w" + std::to_string(number) + ".safetensors");
    }

    /// The lines that `predictAll` prints for so many files.
    std::vector<std::string> predictions(std::size_t files) const
    {
        const std::filesystem::path script = m_folder.path() / "predict_all.py";
        std::ofstream(script) << predictAll;
        std::string arguments = quoted(images());
        for (std::size_t i = 0; i < files; ++i) {
            arguments += " " + quoted(weights(i));
        }
        const CommandResult result = runPython(script, arguments);
        EXPECT_EQ(result.status, 0) << result.output;
        std::istringstream output(result.output);
        std::vector<std::string> lines(2 * files);
        for (std::string& line : lines) {
            std::getline(output, line);
        }
        return lines;
    }

    /// Trains and exports a network of each run, and expects Python to find what the program finds.
    void expectAgreement(const std::vector<Settings>& runs) const
    {
        std::vector<std::unique_ptr<Experiment>> experiments;
        for (const Settings& settings : runs) {
            experiments.push_back(learntRun(settings));
            writeModel(weights(experiments.size() - 1), *experiments.back());
        }
        const std::vector<std::string> lines = predictions(runs.size());
        for (std::size_t i = 0; i < runs.size(); ++i) {
            SCOPED_TRACE(nameOf(runs[i]) + ", run " + std::to_string(i));
            const Learner& judge = experiments[i]->trainer().judge();
            const at::Tensor rows = experiments[i]->trainer().testPixels().images(0, learntImageCount);
            expectSameClasses(judge.probabilities(rows), numbersIn(lines[2 * i]));
            const std::vector<bool> votes = chosenLayers(runs[i].votingLayers, runs[i].layers.size());
            if (traitsOf(runs[i].mode).judgesAnswers) {
                expectSameClasses(scoresOf(judge.goodness(rows), votes), numbersIn(lines[2 * i + 1]));
            } else {
                EXPECT_EQ(lines[2 * i + 1], "");
            }
        }
    }

    TemporaryFolder m_folder;
};

TEST_F(PythonLoader, FindsTheSameClassesInEveryMode)
{
    expectAgreement(runsOfEveryMode());
}

TEST_F(PythonLoader, FindsTheSameClassesForEveryGoodness)
{
    expectAgreement(runsOfEveryGoodness());
}

TEST_F(PythonLoader, FindsTheSameClassesForConvolutions)
{
    expectAgreement(runsOfConvolutions());
}

TEST_F(PythonLoader, FindsTheSameClassesForEveryChoiceOfLayers)
{
    expectAgreement(runsOfEveryChoiceOfLayers());
}

TEST_F(PythonLoader, TheCommandLinePrintsOneClassPerImage)
{
    writeModel(weights(0), *learntRun(unevenSettings()));
    const CommandResult result = runForwardforward(quoted(weights(0)) + " " + quoted(images()));
    EXPECT_EQ(result.status, 0) << result.output;
    EXPECT_EQ(numbersIn(result.output), numbersIn(predictions(1)[1]));

    const CommandResult refused = runForwardforward(quoted(images()) + " " + quoted(images()));
    EXPECT_NE(refused.status, 0);
    EXPECT_NE(refused.output.find(images().string()), std::string::npos) << refused.output;
    EXPECT_EQ(refused.output.find("Traceback"), std::string::npos) << refused.output;
}

TEST_F(PythonLoader, AFileThatIsNotWhatItShouldBeIsRefusedInOneLine)
{
    const SafetensorsFile good
        = parseSafetensors(encodeModel(modelOf(*learntRun(unevenSettings(Mode::TopDown)))), "good");
    const auto settings = [](std::string from, const std::string& to) {
        return [=](SafetensorsFile& file) {
            std::string& text = file.metadata["settings"];
            text.replace(text.find(from), from.size(), to);
        };
    };
    const std::pair<std::function<void(SafetensorsFile&)>, const char*> changes[] {
        {settings("\"mode\":\"topdown\"", "\"mode\":\"magic\""), "setting mode"},
        {settings("\"goodness\":\"sum\"", "\"goodness\":\"max\""), "setting goodness"},
        {settings("[40,24,32]", "[40,24,33]"), "layers.2.weight"},
        {[](SafetensorsFile& file) {
             std::erase_if(file.tensors,
                           [](const NamedTensor& tensor) { return tensor.name == "layers.1.top_down"; });
         },
         "layers.1.top_down"},
        {[](SafetensorsFile& file) { file.metadata["format_version"] = "9"; }, "forward-forward-weights 9"},
    };
    for (const auto& [change, told] : changes) {
        SafetensorsFile file = good;
        change(file);
        writeFileAtomically(weights(0), serialise(file));
        const CommandResult refused = runForwardforward(quoted(weights(0)) + " " + quoted(images()));
        EXPECT_EQ(refused.status, 1) << refused.output;
        EXPECT_EQ(refused.output.find(weights(0).string()), 0U) << refused.output;
        EXPECT_NE(refused.output.find(told), std::string::npos) << refused.output;
        EXPECT_EQ(std::ranges::count(refused.output, '\n'), 1) << refused.output;
    }
}

} // namespace
} // namespace ff::python_loader_test
