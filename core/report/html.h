// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// Text as it stands in HTML and SVG, between tags and in quoted attributes, whatever it holds: what comes
/// from files is made fit to be shown first. Pure; any thread.
std::string htmlText(std::string_view text);

/// A cell of a table: its text, and whether it stands out.
struct HtmlCell
{
    enum class Kind { Text, Number, Changed };

    std::string text; ///< plain, not HTML
    Kind kind = Kind::Text;
};

using HtmlRow = std::vector<HtmlCell>;

/// A table below a line of headers; without headers a list of name and value. Pure; any thread.
std::string htmlTable(std::span<const std::string> headers, std::span<const HtmlRow> rows);

/// A part that is closed until somebody opens it. `content` is HTML.
std::string htmlDetails(std::string_view summary, std::string_view content);

/// So many bytes as a base64 text, for what a page carries inside itself.
std::string base64(std::span<const std::byte> bytes);

} // namespace ff
