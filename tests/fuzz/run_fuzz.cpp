// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: as the record of a run, as its tables and as its events they are refused with an
// ff::Error, or give values that can be written and read back.
#include "core/base/error.h"
#include "core/kept/confusion_file.h"
#include "core/kept/layer_rows.h"
#include "core/kept/run_record.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {

/// What `read` gives; nothing when it refuses.
template <typename Read>
auto tried(const Read& read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const ff::Error&) {
        return std::nullopt;
    }
}

void tryRecord(std::string_view text)
{
    const auto record = tried([&] { return ff::decodeRunRecord(text, "fuzz"); });
    if (record && ff::decodeRunRecord(ff::encodeRunRecord(*record), "fuzz") != *record) {
        std::abort();
    }
}

/// A table: its header, and rows that are written back to what reads to the same text again.
template <typename Rows>
void tryTable(std::string_view text)
{
    const auto rows = tried([&] { return Rows::fromHeader(text.substr(0, text.find('\n'))); });
    while (rows && text.find('\n') != std::string_view::npos) {
        text.remove_prefix(text.find('\n') + 1);
        const auto parsed = tried([&] { return rows->parse(text.substr(0, text.find('\n'))); });
        if (!parsed) {
            continue;
        }
        const auto written = [&rows](const auto& row) { return rows->row(row); };
        const std::string row = std::visit(written, *parsed);
        const auto again = rows->parse(std::string_view(row).substr(0, row.size() - 1));
        if (std::visit(written, again) != row) {
            std::abort();
        }
    }
}

void tryEvent(std::string_view text)
{
    const auto event = tried([&] { return ff::eventFromRow(text.substr(0, text.find('\n')), "fuzz"); });
    if (event) {
        const std::string row = ff::eventRow(*event);
        if (ff::eventFromRow(std::string_view(row).substr(0, row.size() - 1), "fuzz") != *event) {
            std::abort();
        }
    }
}

void tryConfusions(std::string_view text)
{
    constexpr int classes = 12;
    const auto read = [](std::string_view from) { return ff::confusionsFrom(from, classes, "fuzz"); };
    const auto confusions = tried([&] { return read(text); });
    if (confusions
        && ff::confusionText(read(ff::confusionText(*confusions))) != ff::confusionText(*confusions)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    tryRecord(text);
    tryTable<ff::CurveRows>(text);
    tryTable<ff::TestRows>(text);
    tryTable<ff::LayerRows>(text);
    tryEvent(text);
    tryConfusions(text);
    return 0;
}
