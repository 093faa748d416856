// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/part_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>

namespace ff {

namespace {

/// A word of names and what it means. Weak words mean something only where no other word does: "x" may be
/// a part of any name.
struct Word
{
    std::string_view text;
    std::optional<PartRole> role;
    std::optional<SplitRole> split;
    bool weak = false;
};

constexpr std::array words {
    Word {"images", PartRole::Images, {}},
    Word {"image", PartRole::Images, {}},
    Word {"imgs", PartRole::Images, {}},
    Word {"idx3", PartRole::Images, {}},
    Word {"pixels", PartRole::Images, {}},
    Word {"labels", PartRole::Labels, {}},
    Word {"label", PartRole::Labels, {}},
    Word {"lbls", PartRole::Labels, {}},
    Word {"idx1", PartRole::Labels, {}},
    Word {"targets", PartRole::Labels, {}},
    Word {"target", PartRole::Labels, {}},
    Word {"x", PartRole::Images, {}, true},
    Word {"data", PartRole::Images, {}, true},
    Word {"y", PartRole::Labels, {}, true},
    Word {"train", {}, SplitRole::Train},
    Word {"training", {}, SplitRole::Train},
    Word {"test", {}, SplitRole::Test},
    Word {"testing", {}, SplitRole::Test},
    Word {"t10k", {}, SplitRole::Test},
    Word {"val", {}, SplitRole::Validation},
    Word {"valid", {}, SplitRole::Validation},
    Word {"validation", {}, SplitRole::Validation},
    // These say how the numbers are packed.
    Word {"ubyte", {}, {}},
    Word {"idx", {}, {}},
    Word {"gz", {}, {}},
    Word {"gzip", {}, {}},
    Word {"raw", {}, {}},
    Word {"npy", {}, {}},
    Word {"npz", {}, {}},
    Word {"csv", {}, {}},
};

const Word* wordFor(const std::string& text)
{
    const auto* const word
        = std::find_if(words.begin(), words.end(), [&text](const Word& each) { return each.text == text; });
    return word == words.end() ? nullptr : word;
}

/// The words of a name in small letters: "trainX", "train-x" and "TRAIN.X" are all train, x.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> found(1);
    char previous = ' ';
    for (const char letter : name) {
        const auto code = static_cast<unsigned char>(letter);
        const bool isWord = std::isalnum(code) != 0 || code >= 0x80;
        const bool startsHump
            = std::isupper(code) != 0 && std::islower(static_cast<unsigned char>(previous)) != 0;
        if ((!isWord || startsHump) && !found.back().empty()) {
            found.emplace_back();
        }
        if (isWord) {
            found.back() += static_cast<char>(std::tolower(code));
        }
        previous = letter;
    }
    if (found.back().empty()) {
        found.pop_back();
    }
    return found;
}

/// What the last of the words that `has` a meaning says, those that mean something by themselves first.
template <typename Has>
const Word* lastMeaning(const std::vector<std::string>& found, const Has& has)
{
    for (const bool weak : {false, true}) {
        for (std::size_t i = found.size(); i-- > 0;) {
            const Word* word = wordFor(found[i]);
            if (word != nullptr && has(*word) && word->weak == weak) {
                return word;
            }
        }
    }
    return nullptr;
}

const Word* splitWord(const std::vector<std::string>& found)
{
    return lastMeaning(found, [](const Word& word) { return word.split.has_value(); });
}

SplitRole splitOf(const Word* word)
{
    return word == nullptr ? SplitRole::Whole : word->split.value_or(SplitRole::Whole);
}

/// The words that the table does not know, and the weak ones but `used`.
std::vector<std::string> restOf(const std::vector<std::string>& found, const Word* used)
{
    std::vector<std::string> rest;
    std::copy_if(found.begin(), found.end(), std::back_inserter(rest), [used](const std::string& text) {
        const Word* word = wordFor(text);
        return word == nullptr || (word->weak && word != used);
    });
    return rest;
}

std::string joinedByDashes(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : "-") + part;
    }
    return text;
}

} // namespace

std::optional<PartName> partNamed(std::string_view name)
{
    const std::vector<std::string> found = wordsOf(name);
    const Word* role = lastMeaning(found, [](const Word& word) { return word.role.has_value(); });
    if (role == nullptr || !role->role) {
        return std::nullopt;
    }
    return PartName {*role->role, splitOf(splitWord(found)), joinedByDashes(restOf(found, role))};
}

SplitRole splitNamed(std::string_view name)
{
    return splitOf(splitWord(wordsOf(name)));
}

std::vector<std::string> meaningfulWords(std::string_view name)
{
    return restOf(wordsOf(name), nullptr);
}

std::string setNamed(std::string_view name)
{
    return joinedByDashes(meaningfulWords(name));
}

} // namespace ff
