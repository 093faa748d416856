// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/part_finder.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"

#include <algorithm>
#include <array>
#include <map>

namespace ff {

namespace {

struct SplitWords
{
    SplitRole role;
    const char* images; ///< when they are missing to labels
    const char* labels; ///< when they are missing to images
};

constexpr std::array splitWords {
    SplitWords {SplitRole::Whole, FF_TR("the images that belong to %1"),
                FF_TR("the labels that belong to %1")},
    SplitWords {SplitRole::Train, FF_TR("the training images that belong to %1"),
                FF_TR("the training labels that belong to %1")},
    SplitWords {SplitRole::Test, FF_TR("the test images that belong to %1"),
                FF_TR("the test labels that belong to %1")},
    SplitWords {SplitRole::Validation, FF_TR("the validation images that belong to %1"),
                FF_TR("the validation labels that belong to %1")},
};

/// The first there is is trained on, the next one tests.
constexpr std::array byUse {SplitRole::Train, SplitRole::Whole, SplitRole::Test, SplitRole::Validation};

/// The parts of one data set by split, as far as they were found.
class Candidate
{
public:
    void add(std::size_t index, const NamedPart& part, const PartName& meaning)
    {
        std::optional<Found>& place = at(meaning.split, meaning.role);
        if (!place || isBetter(part.name, place->name)) {
            place = Found {index, part.name};
        }
        m_way = m_way.empty() ? wayTo(part) : m_way;
    }

    /// What to write behind the place to open this data set and no other.
    const std::string& way() const { return m_way; }

    bool hasTraining() const { return has(SplitRole::Train); }
    bool canTrain() const
    {
        return std::any_of(byUse.begin(), byUse.end(), [this](auto split) { return has(split); });
    }

    /// The pairs there are, those to train on first; of images without labels, what there is of them.
    std::vector<PartPair> pairs() const
    {
        std::vector<PartPair> found;
        for (const SplitRole split : byUse) {
            if (has(split)) {
                found.push_back({at(split, PartRole::Images)->index, at(split, PartRole::Labels)->index});
            } else if (isUnlabelled() && at(split, PartRole::Images)) {
                found.push_back({at(split, PartRole::Images)->index, std::nullopt});
            }
        }
        return found;
    }

    bool hasLabels() const { return hasAny(PartRole::Labels); }
    /// There are images, and no labels for any.
    bool isUnlabelled() const { return hasAny(PartRole::Images) && !hasLabels(); }

    /// "the training labels that belong to train-images.gz" for each part without its counterpart.
    Sentence missing() const
    {
        Sentence list;
        for (const SplitWords& split : splitWords) {
            for (const PartRole role : {PartRole::Images, PartRole::Labels}) {
                const auto other = role == PartRole::Images ? PartRole::Labels : PartRole::Images;
                if (!at(split.role, role) && at(split.role, other)) {
                    const char* part = role == PartRole::Images ? split.images : split.labels;
                    list = list.listedWith({part, {at(split.role, other)->name}});
                }
            }
        }
        return list;
    }

private:
    struct Found
    {
        std::size_t index;
        std::string name;
    };

    bool hasAny(PartRole role) const
    {
        return std::any_of(byUse.begin(), byUse.end(),
                           [&](SplitRole split) { return at(split, role).has_value(); });
    }
    bool has(SplitRole split) const
    {
        return at(split, PartRole::Images).has_value() && at(split, PartRole::Labels).has_value();
    }
    static std::string wayTo(const NamedPart& part)
    {
        if (!part.file.empty()) {
            return part.file;
        }
        const std::size_t slash = part.name.rfind('/');
        const std::string folder = slash == std::string::npos ? "" : part.name.substr(0, slash);
        const std::string set
            = setNamed(slash == std::string::npos ? part.name : part.name.substr(slash + 1));
        if (set.empty()) {
            return folder.empty() ? part.name : folder;
        }
        return folder.empty() ? set : folder + "/" + set;
    }
    static bool isBetter(const std::string& name, const std::string& than)
    {
        return name.size() != than.size() ? name.size() < than.size() : name < than;
    }
    static std::size_t slot(SplitRole split, PartRole role)
    {
        return 2 * static_cast<std::size_t>(split) + static_cast<std::size_t>(role);
    }
    std::optional<Found>& at(SplitRole split, PartRole role) { return m_found[slot(split, role)]; }
    const std::optional<Found>& at(SplitRole split, PartRole role) const
    {
        return m_found[slot(split, role)];
    }

    std::array<std::optional<Found>, 2 * splitWords.size()> m_found;
    std::string m_way;
};

using Candidates = std::map<std::string, Candidate>;

using Quality = bool (Candidate::*)() const;

bool anyOf(const Candidates& candidates, Quality quality)
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [quality](const auto& each) { return (each.second.*quality)(); });
}

/// The only candidate with this quality; null when there is none or more than one.
const Candidates::value_type* onlyOne(const Candidates& candidates, Quality quality)
{
    const Candidates::value_type* found = nullptr;
    for (const auto& each : candidates) {
        if ((each.second.*quality)()) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &each;
        }
    }
    return found;
}

[[noreturn]] void refuseSeveral(const Candidates& candidates, Quality quality, const std::string& place)
{
    constexpr std::size_t mostNamed = 8;
    std::string names;
    std::string example;
    std::size_t count = 0;
    for (const auto& [set, candidate] : candidates) {
        if ((candidate.*quality)() && ++count <= mostNamed) {
            names += (names.empty() ? "" : ", ") + candidate.way();
            example = place + "/" + candidate.way();
        }
    }
    if (count > mostNamed) {
        names += " ...";
    }
    throw Error(FF_TR("%1 holds %2 data sets (%3), expected one: put the name of one behind it, as in %4."),
                {place, count, names, example});
}

[[noreturn]] void refuseIncomplete(const Candidates& candidates, const std::string& place)
{
    Sentence missing = FF_TR("the training images and labels, such as train-images and train-labels");
    const auto lacking
        = std::ranges::find_if(candidates, [](const auto& each) { return !each.second.missing().isEmpty(); });
    if (lacking != candidates.end()) {
        missing = lacking->second.missing();
    }
    const bool isUnlabelled = lacking != candidates.end() && lacking->second.isUnlabelled();
    const Sentence problem {FF_TR("%1 lacks %2."), {place, missing}};
    throw Error(isUnlabelled ? problem.followedBy(labelNeed) : problem);
}

/// The data set to open: one with images and labels, or images where nothing at all is labels. Null when
/// there is none.
const Candidates::value_type* choose(const Candidates& candidates, const std::string& place)
{
    if (const Candidates::value_type* chosen = onlyOne(candidates, &Candidate::hasTraining)) {
        return chosen;
    }
    const Quality quality
        = anyOf(candidates, &Candidate::hasLabels) ? &Candidate::canTrain : &Candidate::isUnlabelled;
    const Candidates::value_type* chosen = onlyOne(candidates, quality);
    if (chosen == nullptr && anyOf(candidates, quality)) {
        refuseSeveral(candidates, quality, place);
    }
    return chosen;
}

} // namespace

FoundParts findParts(const std::vector<NamedPart>& parts, const std::string& place)
{
    Candidates candidates;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const std::optional<PartName>& meaning = parts[i].meaning) {
            candidates[meaning->set].add(i, parts[i], *meaning);
        }
    }
    const Candidates::value_type* chosen = choose(candidates, place);
    if (chosen == nullptr || (chosen->second.hasLabels() && !chosen->second.missing().isEmpty())) {
        refuseIncomplete(candidates, place);
    }
    const std::vector<PartPair> pairs = chosen->second.pairs();
    return {chosen->first, pairs.front(), pairs.size() > 1 ? std::optional(pairs[1]) : std::nullopt};
}

} // namespace ff
