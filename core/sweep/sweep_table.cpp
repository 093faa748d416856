// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_table.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/strict_json.h"
#include "core/data/readers/gzip.h"
#include "core/settings/presets.h"
#include "core/sweep/sweep_values.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <set>
#include <span>

namespace ff {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

/// Something that a run has one value of. The key of a setting is its id.
struct Line
{
    enum class Kind { Preset, Data, Setting };

    Kind kind;
    std::string key;
    std::vector<std::string> values;

    bool varies() const { return values.size() > 1; }
};

constexpr const char* knownKeys[] {"preset", "data", "test-data", "settings", "seeds"};

/// In the order in which they vary.
std::vector<Line> linesOf(const Json& table)
{
    for (const auto& [key, value] : table.items()) {
        if (std::ranges::find(knownKeys, key) == std::end(knownKeys)) {
            throw Error(FF_TR("there is no %1 in a sweep; it has 'preset', 'data', 'test-data', 'settings' "
                              "and 'seeds'"),
                        {inQuotes(key)});
        }
    }
    std::vector<Line> lines;
    if (const auto found = table.find("preset"); found != table.end()) {
        lines.push_back({Line::Kind::Preset, "preset", sweptTexts("preset", *found)});
    }
    if (const auto found = table.find("data"); found != table.end()) {
        lines.push_back({Line::Kind::Data, "data", sweptTexts("data", *found)});
    }
    if (const auto found = table.find("settings"); found != table.end()) {
        if (!found->is_object()) {
            throw Error(FF_TR("'settings': expected an object of id and value, found %1"),
                        {inQuotes(found->dump())});
        }
        for (const auto& [id, value] : found->items()) {
            lines.push_back({Line::Kind::Setting, id, sweptValues(settingRow(id), value)});
        }
    }
    if (const auto found = table.find("seeds"); found != table.end()) {
        std::erase_if(lines, [](const Line& line) { return line.key == "seed"; });
        lines.push_back({Line::Kind::Setting, "seed", sweptSeeds(*found)});
    }
    return lines;
}

/// Which value of each line one run has.
using Choice = std::vector<std::size_t>;

std::string valueOf(const std::vector<Line>& lines, const Choice& choice, std::string_view key)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].key == key) {
            return lines[i].values[choice[i]];
        }
    }
    return {};
}

/// The preset that is named, or that of the mode, and then what the lines say.
Settings settingsOf(const std::vector<Line>& lines, const Choice& choice)
{
    const std::string named = valueOf(lines, choice, "preset");
    Settings start = startSettings();
    if (const std::string mode = valueOf(lines, choice, "mode"); !mode.empty()) {
        assignText(start, "mode", mode);
    }
    Settings settings = presetSettings(named.empty() ? quickPreset(start.mode) : preset(named), Settings {});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Line::Kind::Setting) {
            assignText(settings, lines[i].key, lines[i].values[choice[i]]);
        }
    }
    validate(settings);
    return settings;
}

/// Safe in every file system and shell. Of a path only its end tells sets apart.
std::string partOfName(const Line& line, const std::string& value)
{
    std::string text = line.kind == Line::Kind::Data ? fs::path(value).filename().string() : value;
    for (char& letter : text) {
        const bool isPlain
            = std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '.' || letter == '-';
        letter = isPlain ? letter : letter == ',' ? 'x' : '_';
    }
    return line.kind == Line::Kind::Setting ? line.key + "-" + text : text;
}

std::string nameOf(const std::vector<Line>& lines, const Choice& choice)
{
    constexpr std::size_t longest = 120;
    std::string name;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].varies()) {
            name += (name.empty() ? "" : "_") + partOfName(lines[i], lines[i].values[choice[i]]);
        }
    }
    if (name.size() > longest) {
        name = name.substr(0, longest) + "-" + sha256(std::as_bytes(std::span(name))).substr(0, 8);
    }
    return name.empty() ? "run" : name;
}

/// The next one, the last line the fastest; false after the last.
bool advance(const std::vector<Line>& lines, Choice& choice)
{
    for (std::size_t i = lines.size(); i-- > 0;) {
        if (++choice[i] < lines[i].values.size()) {
            return true;
        }
        choice[i] = 0;
    }
    return false;
}

std::string placed(const std::string& data, const fs::path& folder)
{
    const bool isFile = !data.empty() && fs::exists(folder / data);
    return isFile ? (folder / data).lexically_normal().string() : data;
}

void checkCount(const std::vector<Line>& lines)
{
    std::size_t count = 1;
    for (const Line& line : lines) {
        count *= line.values.size();
        if (count > mostSwept) {
            throw Error(FF_TR("expected at most %1 runs, found more: the numbers of values are multiplied"),
                        {mostSwept});
        }
    }
}

std::vector<SweptRun> runsOf(const Json& table, const fs::path& folder)
{
    const std::vector<Line> lines = linesOf(table);
    checkCount(lines);
    const auto tests = table.find("test-data");
    const std::string testData = tests == table.end() ? "" : sweptTexts("test-data", *tests).front();
    std::vector<SweptRun> runs;
    std::set<std::string> names;
    Choice choice(lines.size(), 0);
    do {
        runs.push_back({nameOf(lines, choice), placed(valueOf(lines, choice, "data"), folder),
                        placed(testData, folder), settingsOf(lines, choice)});
        if (!names.insert(runs.back().name).second) {
            throw Error(FF_TR("two runs of the sweep would be called %1"), {inQuotes(runs.back().name)});
        }
    } while (advance(lines, choice));
    return runs;
}

} // namespace

std::vector<SweptRun> sweptRuns(std::string_view text, const std::string& source, const fs::path& folder)
{
    const Json table = parseStrictJson(text, source);
    try {
        return runsOf(table, folder);
    } catch (const Error& error) {
        throw Error(FF_TR("%1: %2"), {source, error.sentence()});
    }
}

std::vector<SweptRun> readSweepTable(const fs::path& file)
{
    const std::vector<std::byte> bytes = readFile(file);
    return sweptRuns({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, "'" + file.string() + "'",
                     fs::absolute(file).parent_path());
}

} // namespace ff
