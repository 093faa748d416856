// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

#include "core/base/shown_text.h"

#include <openssl/evp.h>

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
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0'); // with the zero that OpenSSL writes behind it
    const auto* input = reinterpret_cast<const unsigned char*>(bytes.data());
    EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), input, static_cast<int>(bytes.size()));
    text.pop_back();
    return text;
}

} // namespace ff
