// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_confusion.h"

#include "core/base/shown_text.h"
#include "core/report/html.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr int mostInMatrix = 16; // classes: as many columns go onto a page
constexpr std::size_t mostInList = 20; // mistakes

/// From which share of a class on a mistake is shaded so: the more, the darker.
constexpr std::array shades {0.002, 0.01, 0.03, 0.1};

std::string shadeOf(const Confusion& confusion, const Confusion::Cell& cell)
{
    if (!cell.isMistake()) {
        return "right";
    }
    const auto of = static_cast<double>(confusion.imagesOf(cell.truth));
    const double share = of > 0 ? static_cast<double>(confusion.at(cell)) / of : 0;
    const auto reached = std::ranges::count_if(shades, [&](double shade) { return share >= shade; });
    return "shade-" + std::to_string(reached);
}

std::string nameHeading(std::string_view scope, const std::string& name)
{
    return "<th scope=\"" + std::string(scope) + "\" class=\"name\">" + htmlText(name) + "</th>";
}

std::string matrix(const RunStory& story, const Confusion& confusion)
{
    const std::vector<std::string>& names = story.run.record.data.classes;
    std::string table = "<table class=\"matrix\">\n<thead><tr><th scope=\"col\">"
        + htmlText(story.words(FF_TR("class \\ answer"))) + "</th>";
    for (const std::string& name : names) {
        table += nameHeading("col", name);
    }
    table += "</tr></thead>\n<tbody>\n";
    for (int truth = 0; truth < confusion.classes; ++truth) {
        table += "<tr>" + nameHeading("row", names[static_cast<std::size_t>(truth)]);
        for (int answer = 0; answer < confusion.classes; ++answer) {
            const Confusion::Cell cell {truth, answer};
            const std::int64_t count = confusion.at(cell);
            table += "<td class=\"" + shadeOf(confusion, cell) + "\">"
                + (count > 0 ? std::to_string(count) : "") + "</td>";
        }
        table += "</tr>\n";
    }
    return "<div class=\"wide\">" + table + "</tbody>\n</table></div>\n";
}

std::string list(const RunStory& story, const Confusion& confusion)
{
    const std::vector<std::string>& names = story.run.record.data.classes;
    const std::vector<std::string> headers {story.words(FF_TR("class")), story.words(FF_TR("taken for")),
                                            story.words(FF_TR("images")),
                                            story.words(FF_TR("of so many of the class"))};
    std::vector<HtmlRow> rows;
    for (const Confusion::Cell& cell : confusion.commonestMistakes(mostInList)) {
        rows.push_back({{names[static_cast<std::size_t>(cell.truth)]},
                        {names[static_cast<std::size_t>(cell.answer)]},
                        {std::to_string(confusion.at(cell)), HtmlCell::Kind::Number},
                        {std::to_string(confusion.imagesOf(cell.truth)), HtmlCell::Kind::Number}});
    }
    return htmlTable(headers, rows);
}

Sentence wordsOn(const RunStory& story, const Confusion& confusion, const Sentence& way)
{
    const auto commonest = confusion.commonestMistake();
    if (!commonest) {
        return {FF_TR("By %1 all of %2 test images are right."), {way, confusion.images()}};
    }
    const std::vector<std::string>& names = story.run.record.data.classes;
    return {FF_TR("By %1 %2 of %3 test images are wrong. Most often %4 is taken for %5: %6 of %7."),
            {way, confusion.mistakes(), confusion.images(),
             shownText(names[static_cast<std::size_t>(commonest->truth)]),
             shownText(names[static_cast<std::size_t>(commonest->answer)]), confusion.at(*commonest),
             confusion.imagesOf(commonest->truth)}};
}

std::string partOf(const RunStory& story, const Confusion& confusion, const Sentence& way)
{
    if (confusion.images() == 0) {
        return {};
    }
    const std::string table = confusion.classes <= mostInMatrix ? matrix(story, confusion)
        : confusion.mistakes() > 0                              ? list(story, confusion)
                                                                : std::string();
    return "<figure>\n" + table + "<figcaption>" + htmlText(story.words(wordsOn(story, confusion, way)))
        + "</figcaption></figure>\n";
}

} // namespace

std::string confusionPart(const RunStory& story)
{
    if (!story.confusions) {
        return {};
    }
    const Measure& measure = traitsOf(story.run.settings.mode).measure;
    return partOf(story, story.confusions->readout, FF_TR("readout"))
        + partOf(story, story.confusions->goodness, measure.name.data());
}

} // namespace ff
