// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/base/shown_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace ff {
namespace {

const char* classOf(HtmlCell::Kind kind)
{
    switch (kind) {
    case HtmlCell::Kind::Number:
        return " class=\"number\"";
    case HtmlCell::Kind::Changed:
        return " class=\"changed\"";
    case HtmlCell::Kind::Text:
        break;
    }
    return "";
}

} // namespace

std::string htmlText(std::string_view text)
{
    std::string result;
    for (const char letter : shownMessage(text)) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

std::string htmlTable(std::span<const std::string> headers, std::span<const HtmlRow> rows)
{
    std::string table = "<table>\n";
    if (!headers.empty()) {
        table += "<thead><tr>";
        for (const std::string& header : headers) {
            table += "<th scope=\"col\">" + htmlText(header) + "</th>";
        }
        table += "</tr></thead>\n";
    }
    table += "<tbody>\n";
    for (const HtmlRow& row : rows) {
        table += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isName = headers.empty() && i == 0;
            table += isName ? "<th scope=\"row\">" : std::string("<td") + classOf(row[i].kind) + ">";
            table += htmlText(row[i].text) + (isName ? "</th>" : "</td>");
        }
        table += "</tr>\n";
    }
    return table + "</tbody>\n</table>\n";
}

std::string htmlDetails(std::string_view summary, std::string_view content)
{
    return "<details><summary>" + htmlText(summary) + "</summary>\n" + std::string(content) + "</details>\n";
}

std::string base64(std::span<const std::byte> bytes)
{
    static constexpr std::string_view letters
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t given = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j) {
            group = group << 8U | (j < given ? std::to_integer<std::uint32_t>(bytes[i + j]) : 0U);
        }
        for (std::size_t j = 0; j < 4; ++j) {
            text += j <= given ? letters[group >> (18U - 6U * j) & 63U] : '=';
        }
    }
    return text;
}

} // namespace ff
