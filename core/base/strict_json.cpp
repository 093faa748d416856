// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strict_json.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace ff {
namespace {

using nlohmann::json;

constexpr std::size_t mostNested = 4;

/// Builds the document from the parser's events, refuses what the finished document would no longer show, and
/// lets long work be given up. The library's own filter of events goes through all the siblings of every list
/// and object that ends, which takes minutes for a header of two megabytes.
class DocumentBuilder final : public nlohmann::json_sax<json>
{
public:
    DocumentBuilder(const Sentence& source, const ProgressCallback& progress)
        : m_source(source)
        , m_progress(progress)
    { }

    json take() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; } // no text has one

    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& value) override
    {
        const auto [member, isNew] = m_open.back()->get_ref<json::object_t&>().emplace(value, nullptr);
        if (!isNew) {
            throw Error(FF_TR("%1 gives %2 twice."), {m_source, inQuotes(value)});
        }
        m_member = &member->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception& error) override
    {
        if (dynamic_cast<const json::out_of_range*>(&error) != nullptr) {
            throw Error(FF_TR("%1 holds a number that is too large."), {m_source});
        }
        throw Error(FF_TR("%1 is not valid JSON at byte %2."), {m_source, position});
    }

private:
    bool open(json&& container)
    {
        if (m_open.size() >= mostNested) {
            throw Error(FF_TR("%1 nests JSON more than %2 deep."), {m_source, mostNested});
        }
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    template <typename Value>
    bool add(Value&& value)
    {
        place(std::forward<Value>(value));
        return true;
    }

    /// Puts a value where the last events say: the addresses in m_open stay right, because nothing is added
    /// to a list or object while another is open in it.
    json* place(json value)
    {
        constexpr std::size_t valuesPerReport = 4096;
        if (++m_count % valuesPerReport == 0) {
            report(m_progress, 0);
        }
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (m_open.back()->is_array()) {
            auto& list = m_open.back()->get_ref<json::array_t&>();
            list.push_back(std::move(value));
            return &list.back();
        }
        *m_member = std::move(value);
        return m_member;
    }

    const Sentence& m_source;
    const ProgressCallback& m_progress;
    json m_root;
    std::vector<json*> m_open; ///< the lists and objects that have begun and not ended, outermost first
    json* m_member = nullptr; ///< the value of the last key
    std::size_t m_count = 0;
};

} // namespace

json parseStrictJson(std::string_view text, const Sentence& source, const ProgressCallback& progress)
{
    DocumentBuilder builder(source, progress);
    json::sax_parse(text, &builder);
    json document = builder.take();
    if (!document.is_object()) {
        throw Error(FF_TR("%1 must be a JSON object, found %2."),
                    {source, std::string(document.type_name())});
    }
    return document;
}

std::string inQuotes(std::string_view text)
{
    return "'" + shownText(text) + "'";
}

} // namespace ff
