// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_tables.h"

#include "core/base/shown_text.h"
#include "core/data/no_labels.h"
#include "core/kept/run_table.h"
#include "core/report/html.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace ff {
namespace {

using Kind = HtmlCell::Kind;

std::string keyFigure(const std::string& value, const std::string& name)
{
    return "<div><b>" + htmlText(value) + "</b><span>" + htmlText(name) + "</span></div>\n";
}

Sentence percentOf(double share)
{
    return {FF_TR("%1 %"), {Sentence::number(100 * share, 'f', 2)}};
}

/// Nothing where it was not measured.
std::string percent(const RunStory& story, double share)
{
    return std::isfinite(share) ? story.words(percentOf(share)) : "";
}

/// What an event of that kind is called; the kind itself where a newer version wrote it.
std::string eventName(const RunStory& story, const std::string& kind)
{
    static constexpr std::pair<std::string_view, const char*> names[] {
        {beganEvent, FF_TR("began")},
        {resumedEvent, FF_TR("resumed")},
        {divergedEvent, FF_TR("diverged")},
        {stoppedEarlyEvent, FF_TR("layers stopped early")},
        {learnsOnEvent, FF_TR("layers learn on")},
        {changedEvent, FF_TR("settings changed")},
        {endedEvent, FF_TR("ended")}};
    const auto name
        = std::ranges::find(names, std::string_view(kind), [](const auto& each) { return each.first; });
    return name == std::end(names) ? kind : story.words(name->second);
}

/// Behind the number of epochs that it has trained.
Sentence standingWords(const KeptRun& run)
{
    const std::vector<Sentence> all {allEpochs(run.settings)};
    const std::string standing = standingOf(run);
    return standing == "running" ? Sentence(FF_TR("epochs of %1, running"), all)
        : standing == "diverged" ? Sentence(FF_TR("epochs of %1, diverged"), all)
        : standing == "stopped"  ? Sentence(FF_TR("epochs of %1, stopped"), all)
        : run.stopped            ? Sentence(FF_TR("epochs of %1, finished early"), all)
                                 : Sentence(FF_TR("epochs of %1, finished"), all);
}

/// The headers of a table.
std::vector<std::string> headersOf(const RunStory& story, std::initializer_list<const char*> texts)
{
    std::vector<std::string> headers;
    for (const char* const text : texts) {
        headers.push_back(story.words(text));
    }
    return headers;
}

Sentence imagesOf(const RunData& data)
{
    const Sentence classes(static_cast<std::int64_t>(data.classes.size()));
    const std::vector<Sentence> numbers {data.trainImages, data.testImages, data.width, data.height, classes};
    const bool isGrey = data.channels == 1;
    if (!isLabelled(data)) {
        return {isGrey ? FF_TR("%1 to learn, %2 to test, of %3 x %4 pixels without labels")
                       : FF_TR("%1 to learn, %2 to test, of %3 x %4 pixels in colour without labels"),
                numbers};
    }
    return {isGrey ? FF_TR("%1 to learn, %2 to test, of %3 x %4 pixels in %5 classes")
                   : FF_TR("%1 to learn, %2 to test, of %3 x %4 pixels in colour in %5 classes"),
            numbers};
}

/// As a shell reads it: one word, whatever is in it.
std::string quoted(const std::string& text)
{
    std::string result = "'";
    for (const char letter : text) {
        result += letter == '\'' ? "'\\''" : std::string(1, letter);
    }
    return result + "'";
}

} // namespace

std::string keyFigures(const RunStory& story)
{
    const KeptRun& run = story.run;
    const Measure& measure = traitsOf(run.settings.mode).measure;
    std::string figures = "<div class=\"figures\">\n";
    const auto add = [&](const Sentence& value, const Sentence& name) {
        figures += keyFigure(story.words(value), story.words(name));
    };
    if (run.last) {
        if (std::isfinite(run.last->readout)) {
            add(percentOf(run.last->readout), FF_TR("test error, readout"));
        }
        if (std::isfinite(run.last->goodness)) {
            add(percentOf(run.last->goodness), {FF_TR("test error, %1"), {story.word(measure.name)}});
        }
    }
    if (run.best) {
        add(percentOf(lowerError(*run.best)),
            {FF_TR("lowest error, after %1 epochs"), {Sentence::number(run.best->epoch, 'g', 4)}});
    }
    if (!isLabelled(run.record.data)) {
        add(std::string("–"), noLabels);
    }
    add(Sentence::number(run.epoch, 'g', 4), standingWords(run));
    add(shownDuration(run.seconds), FF_TR("of training"));
    return figures + "</div>\n";
}

std::string settingsPart(const RunStory& story)
{
    const Settings& settings = story.run.settings;
    const Settings usual = usualSettings(settings);
    const std::vector<std::string> headers
        = headersOf(story, {FF_TR("setting"), FF_TR("value"), FF_TR("of the mode's preset"), FF_TR("name")});
    std::vector<HtmlRow> rows;
    for (const SettingRow& row : settingTable()) {
        if (!appliesTo(row, settings)) {
            continue;
        }
        const bool isUsual = row.get(settings) == row.get(usual);
        rows.push_back({{std::string(row.id)},
                        {settingText(row, settings), isUsual ? Kind::Text : Kind::Changed},
                        {isUsual ? "" : settingText(row, usual)},
                        {story.word(row.label)}});
    }
    return htmlTable(headers, rows);
}

std::string originPart(const RunStory& story)
{
    const RunRecord& record = story.run.record;
    const RunData& data = record.data;
    const Sentence images = imagesOf(data);
    std::vector<HtmlRow> rows {{{story.words(FF_TR("began"))}, {utcText(record.began)}},
                               {{story.words(FF_TR("data"))}, {story.word(data.name)}},
                               {{story.words(FF_TR("images"))}, {story.words(images)}},
                               {{story.words(FF_TR("fingerprint of the data"))}, {data.fingerprint}},
                               {{story.words(FF_TR("threads"))}, {std::to_string(record.threads)}}};
    for (const auto& [name, version] : record.versions) {
        rows.push_back({{name}, {version}});
    }
    if (record.origin) {
        rows.push_back(
            {{story.words(FF_TR("went on from"))},
             {story.words({FF_TR("run %1, step %2"), {record.origin->run, record.origin->step}})}});
    }
    if (!record.labels.note.empty()) {
        rows.push_back({{story.words(FF_TR("note"))}, {record.labels.note}});
    }
    return htmlTable({}, rows);
}

std::string diaryPart(const RunStory& story)
{
    const std::vector<std::string> testHeaders
        = headersOf(story,
                    {FF_TR("epoch"), FF_TR("step"), FF_TR("seconds"), FF_TR("readout"),
                     FF_TR("by the layers"), FF_TR("images")});
    std::vector<HtmlRow> tests;
    tests.reserve(story.tests.size());
    for (const ErrorPoint& test : story.tests) {
        tests.push_back({{story.words(Sentence::number(test.epoch, 'g', 4)), Kind::Number},
                         {std::to_string(test.step), Kind::Number},
                         {story.words(Sentence::number(test.seconds, 'f', 1)), Kind::Number},
                         {percent(story, test.readout), Kind::Number},
                         {percent(story, test.goodness), Kind::Number},
                         {std::to_string(test.images), Kind::Number}});
    }
    const std::vector<std::string> eventHeaders
        = headersOf(story, {FF_TR("time"), FF_TR("step"), FF_TR("event"), FF_TR("details")});
    std::vector<HtmlRow> events;
    events.reserve(story.events.size());
    for (const DiaryEvent& event : story.events) {
        events.push_back({{utcText(event.time)},
                          {std::to_string(event.step), Kind::Number},
                          {eventName(story, event.kind)},
                          {event.text}});
    }
    const Sentence testCount = Sentence::amount(tests.size(), FF_TR("1 test"), FF_TR_N("%n tests"));
    const Sentence eventCount = Sentence::amount(events.size(), FF_TR("1 event"), FF_TR_N("%n events"));
    return htmlDetails(story.words(testCount), htmlTable(testHeaders, tests))
        + htmlDetails(story.words(eventCount), htmlTable(eventHeaders, events));
}

std::string commandPart(const RunStory& story)
{
    const RunRecord& record = story.run.record;
    const DataSource& source = record.data.source;
    const Settings usual = usualSettings(record.settings);
    std::string command
        = "ff-train --data " + (source.kind == "builtin" ? "builtin" : quoted(source.path.string()));
    if (!source.testPath.empty()) {
        command += " --test-data " + quoted(source.testPath.string());
    }
    if (!source.mixPath.empty()) {
        command += " --mix " + quoted(source.mixPath.string()) + " --mix-weight "
            + std::to_string(source.mixWeight);
    }
    if (source.kind != "builtin" && source.colours == Colours::Grey) {
        command += " --grey";
    }
    command += " --threads " + std::to_string(record.threads);
    for (const SettingRow& row : settingTable()) {
        const bool isAlways = row.id == "mode" || row.id == "precision" || row.id == "seed";
        if (isAlways || row.get(record.settings) != row.get(usual)) {
            command += " --set " + std::string(row.id) + "=" + settingText(row, record.settings);
        }
    }
    const bool isOther = story.run.settings != record.settings;
    const Sentence changed = FF_TR("So it began. Settings that were changed since are among the events.");
    return "<pre>" + htmlText(command) + "</pre>\n"
        + (isOther ? "<p>" + htmlText(story.words(changed)) + "</p>\n" : "");
}

} // namespace ff
