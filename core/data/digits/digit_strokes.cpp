// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_strokes.h"

#include "core/base/error.h"
#include "core/data/digits/digit_form_table.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>

namespace ff {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    const auto last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view {} : text.substr(first, last - first + 1);
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> pieces;
    while (true) {
        const auto end = text.find(separator);
        pieces.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos) {
            return pieces;
        }
        text.remove_prefix(end + 1);
    }
}

float readNumber(std::string_view text)
{
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc {} || end != text.data() + text.size()) {
        throw Error(FF_TR("The table of digit strokes has \"%1\" where a number is expected."),
                    {std::string(text)});
    }
    return static_cast<float>(value);
}

ControlPoint readPoint(std::string_view text)
{
    const bool corner = text.ends_with('!');
    const std::vector<std::string_view> numbers
        = splitAt(text.substr(0, text.size() - (corner ? 1 : 0)), ',');
    if (numbers.size() != 2) {
        throw Error(FF_TR("The table of digit strokes has \"%1\" where \"x,y\" is expected."),
                    {std::string(text)});
    }
    return {readNumber(numbers[0]), readNumber(numbers[1]), corner};
}

Skeleton readSkeleton(std::string_view text)
{
    Skeleton skeleton;
    for (const std::string_view strokeText : splitAt(text, '|')) {
        std::vector<ControlPoint> stroke;
        for (const std::string_view pointText : splitAt(strokeText, ' ')) {
            stroke.push_back(readPoint(pointText));
        }
        skeleton.push_back(std::move(stroke));
    }
    return skeleton;
}

bool passSamePoints(const Skeleton& one, const Skeleton& other)
{
    const auto sameCorner = [](const ControlPoint& a, const ControlPoint& b) { return a.corner == b.corner; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [&](const auto& a, const auto& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameCorner);
    });
}

DigitForm readForm(const DigitFormRow& row)
{
    DigitForm form {row.digit, row.weight, row.name, {}};
    for (const std::string_view text : splitAt(row.variants, ';')) {
        form.variants.push_back(readSkeleton(text));
        if (!passSamePoints(form.variants.front(), form.variants.back())) {
            throw Error(FF_TR("The table of digit strokes has a form of %1 (%2) whose variants differ in "
                              "points: \"%3\"."),
                        {row.digit, std::string(row.name), std::string(text)});
        }
    }
    return form;
}

std::vector<DigitForm> readForms()
{
    std::vector<DigitForm> forms;
    const std::span<const DigitFormRow> rows = digitFormTable();
    std::transform(rows.begin(), rows.end(), std::back_inserter(forms), readForm);
    return forms;
}

} // namespace

std::span<const DigitForm> digitForms()
{
    static const std::vector<DigitForm> forms = readForms();
    return forms;
}

std::span<const DigitForm> digitForms(int digit)
{
    const std::span<const DigitForm> forms = digitForms();
    const auto firstFrom = [forms](int wanted) {
        return std::lower_bound(forms.begin(), forms.end(), wanted,
                                [](const DigitForm& form, int other) { return form.digit < other; });
    };
    return {firstFrom(digit), firstFrom(digit + 1)};
}

} // namespace ff
