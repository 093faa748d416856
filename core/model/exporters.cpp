// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exporters.h"

#include "core/base/error.h"
#include "core/model/answer_check.h"
#include "core/model/model_file.h"
#include "core/model/model_npz.h"
#include "core/model/onnx/onnx_export.h"
#include "core/model/pytorch_module.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

std::vector<ExportedFile> oneFile(std::vector<std::byte> bytes)
{
    return {{{}, std::move(bytes)}};
}

void checkAnswers(const ModelFile& model, const ModelFile& read)
{
    const at::Tensor images = imagesToAsk(model);
    checkSameAnswers(answersOf(model, images), answersOf(read, images));
}

template <ElementType type>
std::vector<ExportedFile> encodeSafetensors(const ModelFile& model)
{
    return oneFile(encodeModel(model, type));
}

/// What is read must answer as the model does with its numbers rounded to the type.
template <ElementType type>
void checkSafetensors(const ModelFile& model, std::span<const ExportedFile> written)
{
    checkAnswers(rounded(model, type), decodeModel(written.front().bytes, "export"));
}

std::vector<ExportedFile> encodeArrays(const ModelFile& model)
{
    return oneFile(encodeNpz(model));
}

void checkArrays(const ModelFile& model, std::span<const ExportedFile> written)
{
    checkAnswers(model, decodeNpz(written.front().bytes, "export"));
}

constexpr std::array pytorchNames {"weights.safetensors", "model.py"};

/// Weights, and the module that reads them, which is the same for all of them.
std::vector<ExportedFile> encodePytorch(const ModelFile& model)
{
    const auto module = std::as_bytes(std::span(pytorchModule()));
    return {{pytorchNames[0], encodeModel(model)}, {pytorchNames[1], {module.begin(), module.end()}}};
}

void checkPytorch(const ModelFile& model, std::span<const ExportedFile> written)
{
    checkSafetensors<ElementType::F32>(model, written);
}

constexpr std::string_view onnx = "onnx"; // id and suffix

void checkOnnx(const ModelFile& model, std::span<const ExportedFile> written)
{
    checkAnswers(model, readBackOnnx(model, written.front().bytes));
}

// One row per form, those of one suffix together; the first of these is what the suffix alone means.
constexpr std::array table {
    Exporter {"safetensors", FF_TR("Weights"), "safetensors", encodeSafetensors<ElementType::F32>,
              checkSafetensors<ElementType::F32>},
    Exporter {"safetensors-f16", FF_TR("Weights, 16 bits"), "safetensors",
              encodeSafetensors<ElementType::F16>, checkSafetensors<ElementType::F16>},
    Exporter {"safetensors-bf16", FF_TR("Weights, bfloat16"), "safetensors",
              encodeSafetensors<ElementType::BF16>, checkSafetensors<ElementType::BF16>},
    Exporter {"npz", FF_TR("NumPy arrays"), "npz", encodeArrays, checkArrays},
    Exporter {"pytorch", FF_TR("PyTorch folder"), "pytorch", encodePytorch, checkPytorch, pytorchNames},
    Exporter {onnx.data(), FF_TR("ONNX"), onnx.data(),
              [](const ModelFile& model) { return oneFile(encodeOnnx(model)); },
              checkOnnx}, // where libonnx is there
};

/// "safetensors, npz": what is said of each row, once.
template <typename Text>
std::string listed(const Text& textOf)
{
    std::vector<std::string> texts;
    std::string list;
    for (const Exporter& each : exporters()) {
        const std::string text = textOf(each);
        if (std::ranges::find(texts, text) == texts.end()) {
            list += (texts.empty() ? "" : ", ") + text;
            texts.push_back(text);
        }
    }
    return list;
}

/// Without the dot; that of a folder may have a '/' behind it.
std::string suffixOf(const std::filesystem::path& path)
{
    const std::string dotted = (path.has_filename() ? path : path.parent_path()).extension().string();
    return dotted.empty() ? dotted : dotted.substr(1);
}

/// What a name without a suffix means.
const Exporter* unsaid(const std::filesystem::path& path)
{
    return path.has_filename() ? &table.front() : std::ranges::find_if(table, &Exporter::isFolder);
}

const Exporter* withId(std::string_view id)
{
    const auto row
        = std::ranges::find(exporters(), id, [](const Exporter& each) { return std::string_view(each.id); });
    return row == exporters().end() ? nullptr : &*row;
}

const Exporter* withSuffix(std::string_view suffix)
{
    const auto row = std::ranges::find(exporters(), suffix,
                                       [](const Exporter& each) { return std::string_view(each.suffix); });
    return row == exporters().end() ? nullptr : &*row;
}

} // namespace

std::span<const Exporter> exporters()
{
    static const std::vector<Exporter> there = [] {
        std::vector<Exporter> rows(table.begin(), table.end());
        std::erase_if(rows, [](const Exporter& each) { return each.id == onnx && !isOnnxThere(); });
        return rows;
    }();
    return there;
}

const Exporter& exporterFor(const std::filesystem::path& path, std::string_view id)
{
    const std::string suffix = suffixOf(path);
    if (!isOnnxThere() && (id == onnx || suffix == onnx)) {
        throw Error(withoutOnnx);
    }
    const Exporter* const named = withId(id);
    const Exporter* const meant = suffix.empty() ? unsaid(path) : withSuffix(suffix);
    if (!id.empty() && named == nullptr) {
        throw Error(Sentence(FF_TR("there is no export format '%1'; there are %2"),
                             {std::string(id), listed([](const Exporter& each) { return each.id; })}));
    }
    if (named != nullptr && !suffix.empty() && meant != nullptr && suffix != named->suffix) {
        throw Error(
            Sentence(FF_TR("'%1' ends as a file of the format %2 does; one of the format %3 ends in .%4"),
                     {path.string(), meant->id, named->id, named->suffix}));
    }
    if (named == nullptr && meant == nullptr) {
        throw Error(Sentence(
            FF_TR("'%1' does not say in which format the network should be exported: expected a name that "
                  "ends in one of %2, or a format that is named"),
            {path.string(), listed([](const Exporter& each) { return '.' + std::string(each.suffix); })}));
    }
    return named != nullptr ? *named : *meant;
}

} // namespace ff
