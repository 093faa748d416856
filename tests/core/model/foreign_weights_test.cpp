// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "core/model/model_npz.h"
#include "core/model/weights_import.h"
#include "tests/core/data/make_zip.h"
#include "tests/core/run/small_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <limits>

// Weights that another program wrote.
namespace ff::foreign_weights_test {
namespace {

constexpr std::int64_t pixels = 784;

NamedTensor tensorOf(const std::string& name, const at::Tensor& values)
{
    const at::Tensor numbers = values.to(at::kFloat).contiguous();
    const auto* first = static_cast<const std::byte*>(numbers.data_ptr());
    return {name, ElementType::F32, numbers.sizes().vec(), {first, first + numbers.nbytes()}};
}

/// Weights [units, inputs] and biases of layers of these sizes, all numbers different.
struct Layers
{
    std::vector<at::Tensor> weights;
    std::vector<at::Tensor> biases;
};

Layers layersOf(const std::vector<std::int64_t>& sizes)
{
    Layers layers;
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        const std::int64_t count = sizes[i] * sizes[i - 1];
        layers.weights.push_back((at::arange(count, at::kFloat) / static_cast<double>(count) - 0.5)
                                     .view({sizes[i], sizes[i - 1]}));
        layers.biases.push_back(at::arange(sizes[i], at::kFloat) * 0.01);
    }
    return layers;
}

const at::Tensor& learnt(const Experiment& experiment, const std::string& name)
{
    static LearntState state;
    state = experiment.trainer().judge().copyState();
    return std::ranges::find(state, name, &LearntValue::name)->value;
}

class ForeignWeights : public ::testing::Test
{
protected:
    std::filesystem::path write(const std::vector<NamedTensor>& tensors,
                                const std::string& name = "net.safetensors") const
    {
        return m_folder.write(name, serialise({{{"format", "pt"}}, tensors}));
    }

    static std::unique_ptr<Experiment> imported(const std::filesystem::path& path)
    {
        return importWeights(readWeights(path, *smallDigits()), smallSettings(), smallDigits(),
                             testCompute());
    }

    static std::string errorOf(const std::filesystem::path& path)
    {
        return errorText([&] { imported(path); });
    }

    TemporaryFolder m_folder;
};

/// How programs name the two parts of the layers of one network, from the input up.
struct Naming
{
    std::vector<std::string> weights;
    std::vector<std::string> biases;
    bool hasInputsFirst = false;
};

TEST_F(ForeignWeights, AreFoundWhateverTheyAreCalled)
{
    const Naming namings[] {
        {{"fc1.weight", "fc2.weight", "fc3.weight"}, {"fc1.bias", "fc2.bias", "fc3.bias"}},
        {{"fc.0.weight", "fc.2.weight", "fc.10.weight"}, {"fc.0.bias", "fc.2.bias", "fc.10.bias"}},
        {{"0.weight", "2.weight", "4.weight"}, {"0.bias", "2.bias", "4.bias"}},
        {{"layers.0.weight", "layers.1.weight", "head.weight"},
         {"layers.0.bias", "layers.1.bias", "head.bias"}},
        {{"module.linear9.weight", "module.linear10.weight", "module.linear11.weight"},
         {"module.linear9.bias", "module.linear10.bias", "module.linear11.bias"}},
        {{"input.weight", "hidden.weight", "classes.weight"}, {"input.bias", "hidden.bias", "classes.bias"}},
        {{"W1", "W2", "W3"}, {"b1", "b2", "b3"}, true},
        {{"dense/kernel:0", "dense_1/kernel:0", "dense_2/kernel:0"},
         {"dense/bias:0", "dense_1/bias:0", "dense_2/bias:0"},
         true},
    };
    const Layers layers = layersOf({pixels, 12, 12, 10});
    for (const Naming& naming : namings) {
        SCOPED_TRACE(naming.weights.front());
        std::vector<NamedTensor> tensors;
        for (std::size_t i = layers.weights.size(); i-- > 0;) { // their order in the file says nothing
            const at::Tensor& weights = layers.weights[i];
            tensors.push_back(tensorOf(naming.weights[i], naming.hasInputsFirst ? weights.t() : weights));
            tensors.push_back(tensorOf(naming.biases[i], layers.biases[i]));
        }
        const auto experiment = imported(write(tensors));
        EXPECT_EQ(experiment->trainer().settings().layers, (std::vector<LayerSize> {12, 12}));
        for (std::size_t i = 0; i < 2; ++i) {
            const std::string layer = "layers." + std::to_string(i);
            EXPECT_TRUE(learnt(*experiment, layer + ".weight").equal(layers.weights[i])) << layer;
            EXPECT_TRUE(learnt(*experiment, layer + ".bias").equal(layers.biases[i])) << layer;
        }
        EXPECT_TRUE(learnt(*experiment, "readout.0").equal(layers.weights[2]));
    }
}

TEST_F(ForeignWeights, WhatIsTakenIsSaidOfEveryArray)
{
    const Layers layers = layersOf({pixels, 12, 10});
    const auto path
        = write({tensorOf("fc1.weight", layers.weights[0].t()), tensorOf("fc1.bias", layers.biases[0]),
                 tensorOf("fc2.weight", layers.weights[1]), tensorOf("fc2.bias", layers.biases[1]),
                 tensorOf("conv.weight", at::zeros({3, 1, 5, 5}))});
    EXPECT_EQ(readWeights(path, *smallDigits()).described.english(),
              "fc1.weight [784, 12], transposed, becomes layers.0.weight\n"
              "fc1.bias [12] becomes layers.0.bias\n"
              "fc2.weight [10, 12] becomes readout.weight\n"
              "fc2.bias [10] is left out\n"
              "conv.weight [3, 1, 5, 5] is left out");
}

TEST_F(ForeignWeights, TrainOnInEveryModeWithThePresentSettings)
{
    const Layers layers = layersOf({pixels, 12, 11});
    const auto path
        = write({tensorOf("0.weight", layers.weights[0]), tensorOf("2.weight", layers.weights[1])});
    for (Settings settings : everySmallRun()) {
        SCOPED_TRACE(nameOf(settings));
        settings.seed = 7;
        const auto experiment
            = importWeights(readWeights(path, *smallDigits()), settings, smallDigits(), testCompute());
        EXPECT_EQ(experiment->trainer().settings().mode, settings.mode);
        EXPECT_EQ(experiment->trainer().settings().seed, settings.seed);
        EXPECT_TRUE(learnt(*experiment, "layers.1.weight").equal(layers.weights[1]));
        EXPECT_EQ(learnt(*experiment, "layers.1.bias").abs().max().item<double>(), 0) << "it has none";
        experiment->step();
        EXPECT_TRUE(isFinite(experiment->trainer().judge()));
    }
}

TEST_F(ForeignWeights, OursComeWithTheirSettingsAndNoQuestion)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    settings.layers = {11};
    const Experiment experiment(smallDigits(), settings, testCompute());
    for (const auto& path : {m_folder.write("ours.safetensors", encodeModel(modelOf(experiment))),
                             m_folder.write("ours.npz", encodeNpz(modelOf(experiment)))}) {
        const WeightsToImport weights = readWeights(path, *smallDigits());
        EXPECT_TRUE(weights.own.has_value()) << path;
        EXPECT_TRUE(weights.described.isEmpty());
        EXPECT_EQ(imported(path)->trainer().settings().mode, settings.mode);
        EXPECT_EQ(imported(path)->trainer().settings().layers, settings.layers);
    }
}

TEST_F(ForeignWeights, ANetworkForOtherImagesIsRefusedWithWhatWasFound)
{
    const Layers layers = layersOf({100, 12});
    const std::string error = errorOf(write({tensorOf("fc1.weight", layers.weights[0])}));
    for (const char* part : {"net.safetensors", "784", "fc1.weight [12, 100]"}) {
        EXPECT_NE(error.find(part), std::string::npos) << error;
    }
    const std::string tooLarge = errorOf(write({tensorOf("fc1.weight", at::zeros({3, pixels}))}));
    EXPECT_NE(tooLarge.find("net.safetensors"), std::string::npos) << tooLarge;
    EXPECT_NE(tooLarge.find("8192"), std::string::npos) << tooLarge;
    const std::string none = errorOf(write({}));
    EXPECT_NE(none.find("no array"), std::string::npos) << none;
}

TEST_F(ForeignWeights, NumbersThatAreNotFiniteAreRefusedByName)
{
    const at::Tensor weights = at::zeros({12, pixels});
    weights[3][5] = std::numeric_limits<float>::quiet_NaN();
    const std::string error = errorOf(write({tensorOf("fc1.weight", weights)}));
    EXPECT_NE(error.find("net.safetensors"), std::string::npos) << error;
    EXPECT_NE(error.find("fc1.weight"), std::string::npos) << error;
}

TEST_F(ForeignWeights, PicklesAreRefusedWithTheWayToConvertThem)
{
    const std::vector<std::byte> pickle {std::byte {0x80}, std::byte {2}, std::byte {'}'}, std::byte {'.'}};
    const std::vector<std::byte> zip = test::makeZip({{"net/data.pkl", pickle, {}, 0, 8}});
    const std::vector<std::byte> text(20, std::byte {'c'});
    for (const auto& [name, bytes] :
         {std::pair {"net.pt", zip}, std::pair {"net.bin", zip}, std::pair {"net.pkl", pickle},
          std::pair {"net.safetensors", pickle}, std::pair {"net.pth", text}}) {
        const std::string error = errorOf(m_folder.write(name, bytes));
        for (const char* part : {name, "pickle", "torch.load", "save_file"}) {
            EXPECT_NE(error.find(part), std::string::npos) << name << ": " << error;
        }
    }
}

TEST_F(ForeignWeights, DamagedFilesAreRefusedByName)
{
    const Layers layers = layersOf({pixels, 4});
    const std::vector<std::byte> good = serialise({{}, {tensorOf("0.weight", layers.weights[0])}});
    for (std::size_t size = 0; size < good.size(); size += size < 200 ? 1 : 997) {
        const auto path = m_folder.write("cut.safetensors", std::span(good).first(size));
        EXPECT_NE(errorOf(path).find("cut.safetensors"), std::string::npos) << size << " bytes";
    }
    const std::size_t header = 8 + std::to_integer<std::size_t>(good[0]);
    for (std::size_t bit = 0; bit < 8 * header; ++bit) {
        std::vector<std::byte> flipped = good;
        flipped[bit / 8] ^= std::byte {1} << (bit % 8);
        const std::string error = errorOf(m_folder.write("flipped.safetensors", flipped));
        if (!error.empty()) { // a name may be another name
            EXPECT_NE(error.find("flipped.safetensors"), std::string::npos) << "bit " << bit << ": " << error;
        }
    }
}

} // namespace
} // namespace ff::foreign_weights_test
