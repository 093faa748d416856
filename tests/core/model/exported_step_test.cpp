// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/model/trained_network.h"
#include "core/run/tensor_file.h"
#include "tests/core/model/python.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

// A network that is exported to PyTorch goes on learning there as it does here.
namespace ff::exported_step_test {
namespace {

namespace fs = std::filesystem;

/// Steps of each module that is named, with the batch beside it, must give the weights that are written
/// there: two in 32 bits, to what these can tell, and one in 64 bits, to 1e-5.
constexpr const char* stepAll = R"(
import importlib.util, os, sys
import torch
from forwardforward.weights_file import read_safetensors

def tensors_in(path):
    with open(path, "rb") as file:
        return {name: torch.from_numpy(array.copy()) for name, array in read_safetensors(file.read())[1].items()}

def check(path, model, batch, after, steps, loose):
    before = {name: value.clone() for name, value in model.state_dict().items()}
    for _ in range(steps):
        model.step(batch["images"], batch["labels"], batch["negatives"])
    for name, value in model.state_dict().items():
        is_stuck = torch.equal(value, before[name]) and not torch.equal(after[name], before[name])
        moved, off = (value - before[name]).abs().max(), (value - after[name]).abs().max()
        if not off <= 1e-5 + loose * moved or is_stuck:
            print(f"{path}: {name} differs by {off} after {steps}, and moved by {moved}")

for path in sys.argv[1:]:
    spec = importlib.util.spec_from_file_location("model", os.path.join(path, "model.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    batch = tensors_in(path + ".batch")
    check(path, module.load(), batch, tensors_in(path + ".after"), steps=2, loose=1e-4)
    check(path, module.load().double(), batch, tensors_in(path + ".exact"), steps=1, loose=0)
)";

NegativeBatch negativesGiven;

/// Makes the negatives that it was given.
const NegativeSampler givenSampler {
    "given", NegativeKind::WrongLabel, std::nullopt,
    [](const PositiveBatch&, const Settings&, SamplerTools&) { return negativesGiven; }};

/// 20 images and their negatives: as bytes, for who is told them, and as the learner has them.
struct GivenBatch
{
    at::Tensor images;
    at::Tensor labels;
    /// Wrong labels, hybrids of each image with the one before it, or the place of that one; as wrong labels
    /// where the mode makes none.
    at::Tensor negatives;

    explicit GivenBatch(Mode mode)
    {
        constexpr std::int64_t count = 20;
        const Split& split = smallDigits()->train;
        images = at::empty({count, 28 * 28}, at::kByte);
        labels = at::empty({count}, at::kLong);
        std::copy_n(split.pixels.data(), images.numel(), images.data_ptr<std::uint8_t>());
        std::copy_n(split.labels.data(), count, labels.data_ptr<std::int64_t>());
        const at::Tensor hybrids
            = at::where(at::arange(28 * 28).remainder(56) < 28, images, images.roll(1, 0));
        const NegativeKind kind = traitsOf(mode).negatives;
        negatives = kind == NegativeKind::Hybrid ? hybrids
            : kind == NegativeKind::OtherImage   ? at::arange(count, at::kLong).roll(1)
                                                 : (labels + 3).remainder(10);
    }
};

/// Goes on with the weights of a file as a run does, for so many steps on the batch.
LearntState taught(const ModelFile& model, const GivenBatch& given, int steps, const Numerics& numerics)
{
    at::Generator weights = testRandom(3);
    const std::unique_ptr<Learner> learner = makeLearner(
        model.settings, imageGrid(model), static_cast<std::int64_t>(model.classes.size()), numerics, weights);
    learner->setState(model.state);
    const auto scaled = [&](const at::Tensor& bytes) { return bytes.to(numerics.product) / 255; };
    negativesGiven = {};
    negativesGiven.otherLabels = given.negatives;
    negativesGiven.partners = given.negatives;
    if (given.negatives.dim() == 2) {
        negativesGiven.images = scaled(given.negatives);
    }
    at::Generator random = testRandom(1);
    MaskPool masks(28, 28, {2, 0}, testRandom(2));
    SamplerTools tools {&givenSampler, masks, random};
    for (int step = 0; step < steps; ++step) {
        LearningContext context {model.settings, 1.0, false, given.labels.size(0), 1, tools, {}};
        learner->learn({scaled(given.images), given.labels, at::arange(given.labels.size(0))}, context);
    }
    LearntState state = learner->copyState();
    for (LearntValue& each : state) {
        each.value = each.value.to(at::kFloat);
    }
    return state;
}

/// Writes the network as these steps leave it.
void writeTaught(const fs::path& path, ModelFile model, const GivenBatch& given, int steps,
                 const Numerics& numerics)
{
    model.state = taught(model, given, steps, numerics);
    writeFileAtomically(path, encodeModel(model));
}

/// These with every goodness, and with every loss.
std::vector<Settings> withEveryGoodnessAndLoss(Settings settings)
{
    std::vector<Settings> all;
    for (const GoodnessFunction& function : goodnessFunctions()) {
        settings.goodness = function.choice;
        all.push_back(settings);
    }
    settings.goodness = Goodness::SumOfSquares;
    for (const LocalLoss& loss : localLosses()) {
        settings.loss = loss.choice;
        all.push_back(settings);
    }
    return all;
}

/// Every mode, and there what it has: goodness, loss and both optimisers.
std::vector<Settings> everyKindOfStep()
{
    std::vector<Settings> all;
    for (Settings settings : inEveryMode(smallSettings())) {
        settings.topShare = 0.33;
        settings.negativeThreshold = 0.7;
        settings.sharpness = 1.5;
        settings.readoutShare = settings.mode == Mode::Supervised ? 0.5 : 1.0;
        all.push_back(settings);
        all.back().frozen = {2};
        all.push_back(settings);
        if (traitsOf(settings.mode).hasThreshold) {
            std::ranges::copy(withEveryGoodnessAndLoss(settings), std::back_inserter(all));
        }
        // Adam divides a gradient by its size, also one that is but rounding, as many of an unsupervised
        // network are.
        if (settings.mode == Mode::Supervised) {
            settings.optimiser = OptimiserChoice::Adam;
            settings.learningRate = 0.001;
            all.push_back(settings);
        }
    }
    std::ranges::copy(withEveryClassifier(smallSettings()), std::back_inserter(all));
    std::erase_if(all, [](const Settings& each) { return !goTogether(each); });
    return all;
}

TEST(ExportedStep, AStepInTorchIsOneOfOurs)
{
    if (!hasTorch()) {
        GTEST_SKIP() << "python3 with numpy and torch is needed to run the exported module";
    }
    const TemporaryFolder folder;
    std::string paths;
    int count = 0;
    for (const Settings& settings : everyKindOfStep()) {
        const fs::path path = folder.path() / (nameOf(settings) + " " + std::to_string(count++) + ".pytorch");
        const ModelFile model = modelOf(*trained(settings));
        exportModel(path, model, exporterFor(path));
        const GivenBatch given(settings.mode);
        writeTaught(path.string() + ".after", model, given, 2, Numerics());
        writeTaught(path.string() + ".exact", model, given, 1, Numerics(at::TensorOptions(at::kDouble)));
        TensorFile(path.string() + ".batch", {},
                   {{"images", given.images, ElementType::U8},
                    {"labels", given.labels, ElementType::I64},
                    {"negatives", given.negatives, elementTypeOf(given.negatives)}})
            .finish();
        paths += quoted(path) + " ";
    }
    const CommandResult result = runScript(folder.path(), stepAll, paths);
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.status, 0);
}

} // namespace
} // namespace ff::exported_step_test
