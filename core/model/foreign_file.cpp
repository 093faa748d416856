// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/foreign_file.h"

#include "core/base/error.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/npy.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/zip_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array pickleSuffixes {".pt", ".pth", ".pkl", ".pickle"};

/// Protocols 2 to 5 say so first; what older ones begin with is text.
bool startsLikePickle(std::span<const std::byte> bytes)
{
    return bytes.size() >= 2 && bytes[0] == std::byte {0x80} && bytes[1] >= std::byte {2}
    && bytes[1] <= std::byte {5};
}

[[noreturn]] void refusePickle(const std::filesystem::path& path)
{
    throw Error(
        Sentence(FF_TR("'%1': expected safetensors or .npz, found a pickle of Python, which is not read "
                       "because that would run it. Python converts it: import torch; "
                       "from safetensors.torch import save_file; "
                       "save_file(torch.load('%2', weights_only=True), '%3.safetensors')"),
                 {path.string(), path.filename().string(), path.stem().string()}));
}

/// Texts by name, as encodeNpz() adds them; none where there is no such file.
std::map<std::string, std::string> metadataOf(const ZipFiles& zip)
{
    std::map<std::string, std::string> metadata;
    const auto place = std::ranges::find(zip.names(), "metadata.json");
    if (place == zip.names().end()) {
        return metadata;
    }
    const std::vector<std::byte> bytes
        = zip.read(static_cast<std::size_t>(place - zip.names().begin()), {}, {});
    const auto* const text = reinterpret_cast<const char*>(bytes.data());
    const nlohmann::json json
        = nlohmann::json::parse(text, text + bytes.size(), nullptr, /*allow_exceptions=*/false);
    if (json.is_object()) {
        for (const auto& [name, value] : json.items()) {
            if (value.is_string()) {
                metadata.emplace(name, value.get<std::string>());
            }
        }
    }
    return metadata;
}

/// The arrays of a zip; one that PyTorch wrote holds a pickle.
ArraysFile arraysOfZip(const std::filesystem::path& path)
{
    const ZipFiles zip(path, path.stem().string());
    const std::vector<std::string>& names = zip.names();
    if (std::ranges::any_of(names, [](const std::string& name) { return name.ends_with("data.pkl"); })) {
        refusePickle(path);
    }
    ArraysFile file;
    file.metadata = metadataOf(zip);
    for (std::size_t i = 0; i < names.size(); ++i) {
        constexpr std::string_view suffix = ".npy";
        if (names[i].ends_with(suffix)) {
            file.bytes.push_back(zip.read(i, {}, {}));
            file.arrays.emplace_back(names[i].substr(0, names[i].size() - suffix.size()),
                                     parseNpy(file.bytes.back(), zip.fullName(i)));
        }
    }
    return file;
}

} // namespace

ArraysFile readArraysFile(const std::filesystem::path& path)
{
    ArraysFile file;
    file.bytes.push_back(readFile(path));
    const std::vector<std::byte>& bytes = file.bytes.back();
    if (ZipFiles::startsLikeZip(bytes)) {
        return arraysOfZip(path);
    }
    if (startsLikePickle(bytes)) {
        refusePickle(path);
    }
    try {
        SafetensorsView view = viewSafetensors(bytes, "'" + path.string() + "'");
        file.metadata = std::move(view.metadata);
        file.arrays = std::move(view.tensors);
        return file;
    } catch (const Error&) {
        if (std::ranges::find(pickleSuffixes, path.extension().string()) != pickleSuffixes.end()) {
            refusePickle(path);
        }
        throw;
    }
}

} // namespace ff
