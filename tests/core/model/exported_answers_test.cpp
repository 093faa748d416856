// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/data/readers/gzip.h"
#include "core/model/answer_check.h"
#include "core/model/trained_network.h"
#include "core/run/tensor_file.h"
#include "tests/core/data/colour_sets.h"
#include "tests/core/model/python.h"
#include "tests/core/model/test_models.h"
#include "tests/core/model/written_model.h"
#include "tests/core/test_support.h"

// What is exported answers in Python, with NumPy and with PyTorch, as it does here, and goes on learning as
// it does here.
namespace ff::exported_answers_test {
namespace {

namespace fs = std::filesystem;

/// For each export that is named: its answers to the images beside it must be those that are written there.
constexpr const char* askAll = R"(
import importlib.util, os, sys
import numpy
from forwardforward import load
from forwardforward.weights_file import read_safetensors

def by_numpy(path, images):
    model = load(path)
    logits = model.readout_scores(images)
    powers = numpy.exp(logits - logits.max(axis=1, keepdims=True))
    answers = {"readout": powers / powers.sum(axis=1, keepdims=True)}
    return {**answers, "score": model.goodness(images)} if model.judges_answers else answers

def by_torch(path, images):
    import torch
    spec = importlib.util.spec_from_file_location("model", os.path.join(path, "model.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model, images = module.load(), torch.from_numpy(images.copy())
    with torch.no_grad():
        answers = {"readout": torch.softmax(model.read_out(model.prepare(images)), 1).numpy()}
        return {**answers, "score": model(images).numpy()} if model.judges_answers else answers

for path in sys.argv[1:]:
    with open(path + ".expected", "rb") as file:
        _, expected = read_safetensors(file.read())
    images = expected.pop("images")
    found = (by_torch if path.endswith(".pytorch") else by_numpy)(path, images)
    assert set(found) == set(expected), (path, set(found), set(expected))
    for name, ours in expected.items():
        theirs = found[name]
        size = numpy.maximum(1, numpy.maximum(abs(ours), abs(theirs)))
        worst = (abs(ours - theirs) / size).max()
        ranked = numpy.sort(ours, axis=1)
        clear = ranked[:, -1] - ranked[:, -2] > 2e-4 * size.max(axis=1)
        others = (ours.argmax(axis=1) != theirs.argmax(axis=1)) & clear
        if not worst <= 1e-4 or others.any() or len(ours) != 1000:
            print(f"{path}: {name} differs by {worst}, the class in {others.sum()} of {len(ours)} images")
)";

/// Of the first network of each mode among those that are named: what it writes through torch.export, where
/// torch has that, must answer as it does, to another number of images than it was exported with.
constexpr const char* askPrograms = R"(
import importlib.util, os, sys
import torch

seen = set()
for path in sys.argv[1:] if hasattr(torch, "export") else []:
    spec = importlib.util.spec_from_file_location("model", os.path.join(path, "model.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model = module.load()
    if model.mode in seen:
        continue
    seen.add(model.mode)
    module.write_pt2(model, path + ".pt2")
    program = torch.export.load(path + ".pt2").module()
    images = torch.randint(0, 256, (7, model.height, model.width), dtype=torch.uint8)
    off = (program(images) - model(images)).abs().max().item()
    if not off <= 1e-6:
        print(f"{path}: differs by {off} as a program of torch")
)";

/// Settings that between them have every mode, kind of layer, goodness and choice of layers.
std::vector<Settings> everyKindOfAnswer()
{
    Settings base = smallSettings();
    base.layers = {40, 24, 32};
    std::vector<Settings> all = inEveryMode(base);
    all.push_back(base);
    all.back().mode = Mode::MonoForward;
    all.back().batchNorm = BatchNormalisation::On;
    all.back().similarity = 0.9;
    base.labelStrength = 2;
    base.iterations = 6;
    base.windowFirst = 2;
    base.windowLast = 6;
    base.readoutLayers = LayerChoice::AllButFirst;
    base.votingLayers = LayerChoice::Last;
    for (const GoodnessFunction& function : goodnessFunctions()) {
        for (const Mode mode : {Mode::Supervised, Mode::TopDown}) {
            base.mode = mode;
            base.goodness = function.choice;
            all.push_back(base);
        }
    }
    return all;
}

/// A network, and 1,000 images.
struct Asked
{
    explicit Asked(ModelFile asked)
        : model(std::move(asked))
        , images(imagesToAsk(model, 1000))
    { }

    ModelFile model;
    at::Tensor images;
};

/// The network with its weights as that format rounds them.
ModelFile asIn(const ModelFile& model, std::string_view format)
{
    const bool isBrain = format == "safetensors-bf16";
    return isBrain || format == "safetensors-f16"
        ? rounded(model, isBrain ? ElementType::BF16 : ElementType::F16)
        : model;
}

/// One of each kind, on images in grey and in colour.
const std::vector<Asked>& everyNetwork()
{
    static const std::vector<Asked> all = [] {
        std::vector<Asked> made;
        for (const Settings& settings : everyKindOfAnswer()) {
            made.emplace_back(modelOf(*trained(settings)));
        }
        for (const Settings& settings : inEveryMode(tinySettings())) {
            ModelFile model = modelOf(*trained(settings, test::smallDiscs()));
            model.preparation.centre = {90, 120.5, 30};
            made.emplace_back(std::move(model));
        }
        return made;
    }();
    return all;
}

class ExportedAnswers : public ::testing::Test
{
protected:
    /// Exports each kind of network in this format, with what it answers beside it. Their paths, quoted.
    std::string exported(const std::string& format) const
    {
        std::string paths;
        int count = 0;
        for (const Asked& each : everyNetwork()) {
            const ModelFile& model = each.model;
            const Exporter& exporter = exporterFor("net", format);
            const fs::path path = m_folder.path()
                / (nameOf(model.settings) + " " + std::to_string(count++) + " " + format + "."
                   + exporter.suffix);
            exportModel(path, model, exporter);
            const ImageAnswers answers = answersOf(asIn(model, format), each.images);
            std::vector<TensorToWrite> tensors {
                {"images", each.images.view({-1, model.channels, model.height, model.width}),
                 ElementType::U8},
                {"readout", answers.readout}};
            if (answers.score.defined()) {
                tensors.push_back({"score", answers.score});
            }
            TensorFile(path.string() + ".expected", {}, tensors).finish();
            paths += quoted(path) + " ";
        }
        return paths;
    }

    TemporaryFolder m_folder;
};

TEST_F(ExportedAnswers, AreTheSameInNumpy)
{
    if (!hasNumpy()) {
        GTEST_SKIP() << "python3 with numpy is needed to read exported weights";
    }
    for (const char* format : {"safetensors", "safetensors-f16", "safetensors-bf16", "npz"}) {
        const CommandResult result = runScript(m_folder.path(), askAll, exported(format));
        EXPECT_EQ(result.output, "") << format;
        EXPECT_EQ(result.status, 0) << format;
    }
}

TEST_F(ExportedAnswers, AreTheSameInTorch)
{
    if (!hasTorch()) {
        GTEST_SKIP() << "python3 with numpy and torch is needed to run the exported module";
    }
    const CommandResult result = runScript(m_folder.path(), askAll, exported("pytorch"));
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.status, 0);
}

TEST_F(ExportedAnswers, AreTheSameThroughTorchExport)
{
    if (!hasTorch()) {
        GTEST_SKIP() << "python3 with numpy and torch is needed to run the exported module";
    }
    const CommandResult result = runScript(m_folder.path(), askPrograms, exported("pytorch"));
    EXPECT_EQ(result.output, "");
    EXPECT_EQ(result.status, 0);
}

TEST_F(ExportedAnswers, ADamagedArchiveIsRefusedInOneLine)
{
    if (!hasNumpy()) {
        GTEST_SKIP() << "python3 with numpy is needed to read exported weights";
    }
    const fs::path path = m_folder.path() / "net.npz";
    writeModel(path, *trained(tinySettings()));
    const std::vector<std::byte> whole = readFile(path);
    for (const std::size_t length : {whole.size() / 2, whole.size() - 1, std::size_t {100}}) {
        writeFileAtomically(path, std::span(whole).first(length));
        const CommandResult refused = runForwardforward(quoted(path) + " " + quoted(path));
        EXPECT_EQ(refused.status, 1) << refused.output;
        EXPECT_EQ(refused.output.find(path.string() + ": "), 0U) << refused.output;
        EXPECT_EQ(std::ranges::count(refused.output, '\n'), 1) << refused.output;
    }
}

} // namespace
} // namespace ff::exported_answers_test
