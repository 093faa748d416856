// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page.h"

#include "core/kept/run_table.h"
#include "core/report/html.h"
#include "core/report/report_confusion.h"
#include "core/report/report_figures.h"
#include "core/report/report_tables.h"
#include "core/settings/modes.h"

#include <span>

namespace ff {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --ground: #fff; --text: #1b1d21; --muted: #5d6470; --grid: #d5d9df;
  --positive: #0072b2; --negative: #d55e00; --threshold: #6a6f78; --marked: #e6f1f8;
  --s1: #6a4fb0; --s2: #00805d; --s3: #b0407f; --s4: #8a6a00; --s5: #00768a; --s6: #5a6472; --s7: #6b7a12;
  --s8: #96402e; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1d21; --text: #e8eaed; --muted: #a3abb7;
  --grid: #3a3f47; --positive: #56b4e9; --negative: #f5863f; --threshold: #a0a6b0; --marked: #20384a;
  --s1: #b39df0; --s2: #35c995; --s3: #f08cc0; --s4: #e0b840; --s5: #5cc8dc; --s6: #a9b4c4; --s7: #b9cc54;
  --s8: #e09a86; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground);
  max-width: 760px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.sub, figcaption { color: var(--muted); } figcaption { font-size: .87rem; } figure { margin: 1rem 0; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.2rem; margin: 1.2rem 0; }
.figures b { display: block; font-size: 1.5rem; font-weight: 600; } .figures span { color: var(--muted); }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: .5rem; }
.row svg { max-width: 360px; } svg { width: 100%; height: auto; } svg text { font-size: 12px; fill: var(--muted); }
svg text.title { fill: var(--text); font-weight: 600; }
.grid { stroke: var(--grid); } .axis { stroke: var(--muted); }
.line { fill: none; stroke-width: 1.8; stroke-linejoin: round; }
.negative { stroke: var(--negative); } .positive-fill { fill: var(--positive); fill-opacity: .45; }
.threshold { stroke: var(--threshold); stroke-width: 1.5; stroke-dasharray: 5 4; }
.series-1 { stroke: var(--s1); } .series-2 { stroke: var(--s2); } .series-3 { stroke: var(--s3); }
.series-4 { stroke: var(--s4); } .series-5 { stroke: var(--s5); } .series-6 { stroke: var(--s6); }
.series-7 { stroke: var(--s7); } .series-8 { stroke: var(--s8); } .dot { fill: var(--ground); }
.fields { image-rendering: pixelated; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid var(--grid);
  vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: 400; color: var(--muted); white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; } td.changed { font-weight: 700; }
.wide { overflow-x: auto; } .matrix td { text-align: right; padding: .2rem .5rem; font-variant-numeric: tabular-nums; }
.matrix thead th { text-align: right; padding: .2rem .5rem; } .matrix tbody th { font-weight: 600; }
.right { color: var(--muted); } .shade-1 { background: color-mix(in srgb, var(--negative) 12%, transparent); }
.shade-2 { background: color-mix(in srgb, var(--negative) 24%, transparent); }
.shade-3 { background: color-mix(in srgb, var(--negative) 40%, transparent); }
.shade-4 { background: color-mix(in srgb, var(--negative) 60%, transparent); }
.finding { background: var(--marked); padding: .6rem .8rem; border-radius: 6px; margin: .5rem 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--marked); padding: .6rem .8rem;
  border-radius: 6px; } summary { cursor: pointer; margin: .4rem 0; }
@media print { details > * { display: block; } body { margin: 0; } figure, tr { break-inside: avoid; } }
)";

std::string titleOf(const RunStory& story)
{
    const std::string& name = story.run.record.labels.name;
    return name.empty() ? story.run.id : name;
}

/// A part with a heading; nothing where there is no content.
std::string part(const std::string& heading, const std::string& content)
{
    return content.empty() ? std::string() : "<h2>" + htmlText(heading) + "</h2>\n" + content;
}

std::string subtitle(const RunStory& story)
{
    const Settings& settings = story.run.settings;
    const std::string changed = changedSettings(settings);
    const Sentence what(FF_TR("%1, %2, on %3"),
                        {story.word(traitsOf(settings.mode).option.label),
                         settingText(settingRow("layers"), settings),
                         story.word(story.run.record.data.name)});
    return "<p class=\"sub\">" + htmlText(story.words(what)) + "</p>\n"
        + (changed.empty() ? std::string() : "<p class=\"sub\">" + htmlText(changed) + "</p>\n");
}

std::string findingsPart(const RunStory& story)
{
    std::string text;
    for (const Notice& notice : noticesOf(story.findings)) {
        const bool isEnglish = story.language.tag == PageLanguage().tag; // which has arguments of ff-train
        text += "<p class=\"finding\">" + htmlText(isEnglish ? notice.english() : story.words(notice.text()))
            + "</p>\n";
    }
    return text;
}

} // namespace

std::string reportPage(const RunStory& story)
{
    const std::string title = htmlText(titleOf(story));
    return "<!DOCTYPE html>\n<html lang=\"" + story.language.tag
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + title + "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<h1>" + title
        + "</h1>\n" + subtitle(story) + keyFigures(story)
        + part(story.words(FF_TR("What keeps it from learning")), findingsPart(story))
        + part(story.words(FF_TR("Errors")), errorFigure(story))
        + part(story.words(FF_TR("What is taken for what")), confusionPart(story))
        + part(story.words(FF_TR("Layers")), separationFigure(story) + histogramFigure(story))
        + part(story.words(FF_TR("First layer")), fieldFigure(story))
        + part(story.words(FF_TR("Settings")), settingsPart(story))
        + part(story.words(FF_TR("Data and versions")), originPart(story))
        + part(story.words(FF_TR("Make it again")), commandPart(story))
        + part(story.words(FF_TR("Diary")), diaryPart(story)) + "</body>\n</html>\n";
}

void writeReportPage(const std::filesystem::path& folder, const std::filesystem::path& file,
                     const PageLanguage& language, const FileCalls& calls)
{
    RunStory story = readRunStory(folder);
    story.language = language;
    const std::string page = reportPage(story);
    writeFileAtomically(file, std::as_bytes(std::span(page)), calls);
}

} // namespace ff
