// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/layer_size.h"

#include <algorithm>
#include <charconv>

namespace ff {
namespace {

/// Takes a whole number without a sign off the front of the text.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc {} || number < 0 || text.front() == '-') {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool take(std::string_view& text, char letter)
{
    if (!text.starts_with(letter)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// What stands behind "c".
std::optional<LayerSize> convolutionFrom(std::string_view text)
{
    const auto window = takeNumber(text);
    if (!window || *window == 0 || !take(text, 'x')) {
        return std::nullopt;
    }
    const auto channels = takeNumber(text);
    if (!channels) {
        return std::nullopt;
    }
    LayerSize size(*channels);
    size.window = *window;
    if (take(text, 's')) {
        const auto stride = takeNumber(text);
        if (!stride) {
            return std::nullopt;
        }
        size.stride = *stride;
    }
    size.isPadded = !take(text, 'v');
    return text.empty() ? std::optional(size) : std::nullopt;
}

/// Adds what one word says to the layers; false when it says nothing there.
bool addWord(std::string_view word, std::vector<LayerSize>& layers)
{
    if (take(word, 'c')) {
        const auto size = convolutionFrom(word);
        layers.push_back(size.value_or(LayerSize()));
        return size.has_value();
    }
    const bool isPool = take(word, 'p');
    const auto number = takeNumber(word);
    if (!number || !word.empty()) {
        return false;
    }
    if (!isPool) {
        layers.emplace_back(*number);
        return true;
    }
    if (layers.empty() || !layers.back().isConvolution() || layers.back().pool != 1) {
        return false;
    }
    layers.back().pool = *number;
    return *number > 1;
}

} // namespace

std::vector<std::string> layerWords(const std::vector<LayerSize>& layers)
{
    std::vector<std::string> words;
    for (const LayerSize& layer : layers) {
        std::string& word = words.emplace_back();
        if (layer.isConvolution()) {
            word.append("c").append(std::to_string(layer.window)).append("x");
        }
        word += std::to_string(layer.units);
        if (layer.isConvolution() && layer.stride != 1) {
            word.append("s").append(std::to_string(layer.stride));
        }
        if (layer.isConvolution() && !layer.isPadded) {
            word += "v";
        }
        if (layer.pool != 1) {
            words.push_back("p" + std::to_string(layer.pool));
        }
    }
    return words;
}

std::string layersText(const std::vector<LayerSize>& layers)
{
    std::string text;
    for (const std::string& word : layerWords(layers)) {
        text.append(text.empty() ? "" : ",").append(word);
    }
    return text;
}

std::vector<std::string_view> commaParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string_view part = text.substr(begin, end - begin);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        parts.push_back(part.substr(0, part.find_last_not_of(' ') + 1));
        begin = end + 1;
    }
    return parts;
}

std::optional<std::vector<LayerSize>> layersFrom(std::string_view text)
{
    std::vector<LayerSize> layers;
    for (const std::string_view word : commaParts(text)) {
        if (!addWord(word, layers)) {
            return std::nullopt;
        }
    }
    return layers;
}

} // namespace ff
