// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_record.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/data/colours.h"
#include "core/data/combining.h"
#include "core/data/readers/gzip.h"
#include "core/kept/fingerprint.h"
#include "core/kept/json_members.h"
#include "core/settings/settings_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ff {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::string_view formatName = "forward-forward-run";
constexpr std::int64_t formatVersion = 4;
constexpr std::size_t largestRecord = std::size_t {4} << 20; // bytes; a long note and hundreds of long names
constexpr std::int64_t largestSide = 4096; // pixels, as in a weights file
constexpr std::size_t fingerprintDigits = 64;

/// A file of another kind, or of a version that is not known yet, is told apart before anything else of it is
/// looked at.
void checkVersion(const JsonMembers& members, const std::string& source)
{
    members.expect("format", members.at("format") == formatName, "\"" + std::string(formatName) + "\"");
    const std::int64_t version = members.number("version", 1, largestJsonCount);
    if (version > formatVersion) {
        throw Error(FF_TR("%1 was written by a newer version of the program: expected the version %2 of the "
                          "format of runs or an older one, found %3"),
                    {source, formatVersion, version});
    }
}

/// Adds to a record of an earlier version what that could not know of: before the third all colours became
/// grey, and before the fourth nobody wrote down what the images are like.
void modernise(json& document)
{
    constexpr int withFacts = 4;
    if (document.at("version") < withFacts) {
        document.emplace("images", nullptr);
    }
    constexpr int withColours = 3;
    if (document.at("version") < withColours && document.contains("data")
        && document.at("data").is_object()) {
        json& data = document.at("data");
        data.emplace("channels", 1);
        if (data.contains("source") && data.at("source").is_object()) {
            data.at("source").emplace("colours", false);
        }
    }
}

OrderedJson sourceEntry(const DataSource& source)
{
    return {{"kind", source.kind},
            {"path", source.path.string()},
            {"test_path", source.testPath.string()},
            {"mix_path", source.mixPath.string()},
            {"mix_weight", source.mixWeight},
            {"colours", source.colours == Colours::AsFound}};
}

DataSource sourceFrom(const JsonMembers& members)
{
    members.expectOnly({"kind", "path", "test_path", "mix_path", "mix_weight", "colours"});
    const std::string kind = members.text("kind");
    const auto isThat = [&kind](const DataKind& row) { return row.id == kind; };
    members.expect("kind", std::ranges::any_of(dataKinds(), isThat), FF_TR("a kind of data"));
    return {kind,
            members.text("path"),
            members.text("test_path"),
            members.text("mix_path"),
            static_cast<int>(members.number("mix_weight", 1, maximumMixWeight)),
            members.flag("colours") ? Colours::AsFound : Colours::Grey};
}

OrderedJson dataEntry(const RunData& data)
{
    return {{"source", sourceEntry(data.source)},
            {"name", data.name},
            {"width", data.width},
            {"height", data.height},
            {"channels", data.channels},
            {"classes", data.classes},
            {"train_images", data.trainImages},
            {"test_images", data.testImages},
            {"sha256", data.fingerprint}};
}

bool isFingerprint(std::string_view text)
{
    return text.size() == fingerprintDigits
        && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

RunData dataFrom(const JsonMembers& members)
{
    constexpr std::size_t most = 255; // classes
    members.expectOnly({"source", "name", "width", "height", "channels", "classes", "train_images",
                        "test_images", "sha256"});
    members.expect("channels", members.at("channels") != 2, FF_TR("1 or 3"));
    members.expect("classes", members.texts("classes", 0, most).size() != 1, FF_TR("none, or 2 to 255"));
    members.expect("sha256", isFingerprint(members.text("sha256")), FF_TR("64 hexadecimal digits"));
    return {sourceFrom(members.object("source")),
            members.text("name"),
            static_cast<int>(members.number("width", 1, largestSide)),
            static_cast<int>(members.number("height", 1, largestSide)),
            members.texts("classes", 0, most),
            members.number("train_images", 1, largestJsonCount),
            members.number("test_images", 1, largestJsonCount),
            members.text("sha256"),
            static_cast<int>(members.number("channels", 1, colourChannels))};
}

OrderedJson factsEntry(const std::optional<ImageFacts>& facts)
{
    if (!facts) {
        return nullptr;
    }
    return {{"ground", facts->ground},
            {"commonest_class", facts->commonestClass},
            {"unlike", facts->unlike ? OrderedJson(*facts->unlike) : OrderedJson(nullptr)}};
}

std::optional<ImageFacts> factsFrom(const JsonMembers& members)
{
    if (members.at("images").is_null()) {
        return std::nullopt;
    }
    const JsonMembers facts = members.object("images");
    facts.expectOnly({"ground", "commonest_class", "unlike"});
    ImageFacts images {facts.share("ground"), facts.share("commonest_class")};
    if (!facts.at("unlike").is_null()) {
        images.unlike = facts.share("unlike");
    }
    return images;
}

std::optional<RunOrigin> originFrom(const JsonMembers& members)
{
    if (members.at("origin").is_null()) {
        return std::nullopt;
    }
    const JsonMembers origin = members.object("origin");
    origin.expectOnly({"run", "step"});
    return RunOrigin {origin.text("run"), origin.number("step", 0, largestJsonCount)};
}

Settings settingsFrom(const JsonMembers& members, const std::string& source)
{
    const std::string text = members.at("settings").dump();
    const std::string name = source + ", 'settings'";
    Settings settings = settingsFromJson(text, name);
    try {
        validate(settings);
    } catch (const Error& error) {
        throw Error(FF_TR("%1: %2"), {name, error.sentence()});
    }
    return settings;
}

/// The word "builtin" is no path.
fs::path absolutePath(const fs::path& path)
{
    return path.empty() || path == "builtin" ? path : fs::absolute(path).lexically_normal();
}

} // namespace

std::int64_t imagesPerBatch(const RunRecord& record)
{
    const Settings& settings = record.settings;
    const std::int64_t kept = record.data.trainImages - settings.validation;
    const std::int64_t used = settings.limit > 0 ? std::min<std::int64_t>(settings.limit, kept) : kept;
    return std::min<std::int64_t>(settings.batch, used);
}

RunData describeData(const Dataset& data, const DataSource& source, const ProgressCallback& progress)
{
    RunData described {source,
                       data.name,
                       data.width,
                       data.height,
                       data.classes,
                       static_cast<std::int64_t>(data.train.count()),
                       static_cast<std::int64_t>(data.test.count()),
                       fingerprint(data, progress),
                       data.channels};
    for (fs::path* path : {&described.source.path, &described.source.testPath, &described.source.mixPath}) {
        *path = absolutePath(*path);
    }
    return described;
}

std::string encodeRunRecord(const RunRecord& record)
{
    OrderedJson origin = nullptr;
    if (record.origin) {
        origin = {{"run", record.origin->run}, {"step", record.origin->step}};
    }
    const OrderedJson document {{"format", formatName},
                                {"version", formatVersion},
                                {"name", record.labels.name},
                                {"note", record.labels.note},
                                {"pinned", record.labels.pinned},
                                {"began", utcText(record.began)},
                                {"settings", OrderedJson::parse(settingsToJson(record.settings))},
                                {"data", dataEntry(record.data)},
                                {"images", factsEntry(record.images)},
                                {"threads", record.threads},
                                {"versions", record.versions},
                                {"origin", origin}};
    return document.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

RunRecord decodeRunRecord(std::string_view text, const std::string& source)
{
    constexpr std::int64_t mostThreads = 1 << 20;
    json document = parseStrictJson(text, source);
    const JsonMembers members(document, source);
    checkVersion(members, source);
    modernise(document);
    members.expectOnly({"format", "version", "name", "note", "pinned", "began", "settings", "data", "images",
                        "threads", "versions", "origin"});
    return {{members.text("name"), members.text("note"), members.flag("pinned")},
            members.time("began"),
            settingsFrom(members, source),
            dataFrom(members.object("data")),
            factsFrom(members),
            static_cast<int>(members.number("threads", 1, mostThreads)),
            members.textsByName("versions"),
            originFrom(members)};
}

void writeRunRecord(const fs::path& folder, const RunRecord& record, const FileCalls& calls)
{
    const std::string text = encodeRunRecord(record);
    writeFileAtomically(folder / runRecordName, std::as_bytes(std::span(text)), calls);
}

RunRecord readRunRecord(const fs::path& folder)
{
    const fs::path file = folder / runRecordName;
    const std::vector<std::byte> bytes = readFile(file, largestRecord);
    return decodeRunRecord({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                           "'" + file.string() + "'");
}

} // namespace ff
