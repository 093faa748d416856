// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_tables.h"

#include "core/base/shown_text.h"
#include "core/kept/run_table.h"
#include "core/report/html.h"
#include "core/settings/modes.h"

#include <cmath>

namespace ff {
namespace {

using Kind = HtmlCell::Kind;

std::string percent(double share)
{
    return std::isfinite(share) ? formatted("%.2f %%", 100 * share) : "";
}

std::string keyFigure(const std::string& value, const std::string& name)
{
    return "<div><b>" + htmlText(value) + "</b><span>" + htmlText(name) + "</span></div>\n";
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
    const Measure& measure = traitsOf(run.record.settings.mode).measure;
    std::string figures = "<div class=\"figures\">\n";
    if (run.last) {
        figures += std::isfinite(run.last->readout)
            ? keyFigure(percent(run.last->readout), "test error, readout")
            : "";
        figures += std::isfinite(run.last->goodness)
            ? keyFigure(percent(run.last->goodness), "test error, " + std::string(measure.name))
            : "";
    }
    if (run.best) {
        figures += keyFigure(percent(lowerError(*run.best)),
                             "lowest error, after " + formatted("%.4g epochs", run.best->epoch));
    }
    figures += keyFigure(formatted("%.4g", run.epoch),
                         "epochs of " + std::to_string(allEpochs(run.record.settings)) + ", "
                             + standingOf(run) + (run.stopped ? " early" : ""));
    return figures + keyFigure(shownDuration(run.seconds), "of training") + "</div>\n";
}

std::string settingsPart(const RunStory& story)
{
    const Settings& settings = story.run.record.settings;
    const Settings usual = usualSettings(settings);
    const std::vector<std::string> headers {"setting", "value", "of the mode's preset", "name"};
    std::vector<HtmlRow> rows;
    for (const SettingRow& row : settingTable()) {
        if (!appliesTo(row, settings)) {
            continue;
        }
        const bool isUsual = row.get(settings) == row.get(usual);
        rows.push_back({{std::string(row.id)},
                        {settingText(row, settings), isUsual ? Kind::Text : Kind::Changed},
                        {isUsual ? "" : settingText(row, usual)},
                        {std::string(row.label)}});
    }
    return htmlTable(headers, rows);
}

std::string originPart(const RunStory& story)
{
    const RunRecord& record = story.run.record;
    std::vector<HtmlRow> rows {
        {{"began"}, {utcText(record.began)}},
        {{"data"}, {record.data.name}},
        {{"images"},
         {std::to_string(record.data.trainImages) + " to learn, " + std::to_string(record.data.testImages)
          + " to test, of " + std::to_string(record.data.width) + " x " + std::to_string(record.data.height)
          + (record.data.channels == 1 ? " pixels in " : " pixels in colour in ")
          + std::to_string(record.data.classes.size()) + " classes"}},
        {{"fingerprint of the data"}, {record.data.fingerprint}},
        {{"threads"}, {std::to_string(record.threads)}}};
    for (const auto& [name, version] : record.versions) {
        rows.push_back({{name}, {version}});
    }
    if (record.origin) {
        rows.push_back({{"went on from"},
                        {"run " + record.origin->run + ", step " + std::to_string(record.origin->step)}});
    }
    if (!record.labels.note.empty()) {
        rows.push_back({{"note"}, {record.labels.note}});
    }
    return htmlTable({}, rows);
}

std::string diaryPart(const RunStory& story)
{
    const std::vector<std::string> testHeaders {"epoch",   "step",          "seconds",
                                                "readout", "by the layers", "images"};
    std::vector<HtmlRow> tests;
    tests.reserve(story.tests.size());
    for (const ErrorPoint& test : story.tests) {
        tests.push_back({{formatted("%.4g", test.epoch), Kind::Number},
                         {std::to_string(test.step), Kind::Number},
                         {formatted("%.1f", test.seconds), Kind::Number},
                         {percent(test.readout), Kind::Number},
                         {percent(test.goodness), Kind::Number},
                         {std::to_string(test.images), Kind::Number}});
    }
    const std::vector<std::string> eventHeaders {"time", "step", "event", "details"};
    std::vector<HtmlRow> events;
    events.reserve(story.events.size());
    for (const DiaryEvent& event : story.events) {
        events.push_back(
            {{utcText(event.time)}, {std::to_string(event.step), Kind::Number}, {event.kind}, {event.text}});
    }
    return htmlDetails(counted(tests.size(), "test", "tests"), htmlTable(testHeaders, tests))
        + htmlDetails(counted(events.size(), "event", "events"), htmlTable(eventHeaders, events));
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
    return "<pre>" + htmlText(command) + "</pre>\n";
}

} // namespace ff
