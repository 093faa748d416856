// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/foreign_names.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

/// What names of one part of a layer are, in small letters.
constexpr std::array<std::string_view, 10> partNames {"weight", "weights", "kernel", "w",    "coef",
                                                      "bias",   "biases",  "b",      "beta", "intercept"};

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

bool isSeparator(char sign)
{
    return sign == '.' || sign == '/' || sign == '_' || sign == ':';
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    return small;
}

/// Takes off a number that begins here and gives it, without zeros in front.
std::string_view takeNumber(std::string_view& text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    std::string_view number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

} // namespace

bool isLayerPart(std::string_view name)
{
    return stemOf(name) != name;
}

std::string stemOf(std::string_view name)
{
    // Keras ends names with ":0", and what wraps a network puts its own name before.
    if (name.ends_with(":0")) {
        name.remove_suffix(2);
    }
    const auto separator = std::ranges::find_if(name.rbegin(), name.rend(), isSeparator);
    const auto begin = static_cast<std::size_t>(name.rend() - separator);
    const std::string last = inSmallLetters(name.substr(begin));
    const std::size_t letters = std::min(last.find_first_of("0123456789"), last.size());
    if (std::ranges::find(partNames, last.substr(0, letters)) == partNames.end()) {
        return std::string(name);
    }
    std::string stem(name.substr(0, begin));
    while (!stem.empty() && isSeparator(stem.back())) {
        stem.pop_back();
    }
    return stem + last.substr(letters); // the number of "W1"
}

bool comesBefore(std::string_view left, std::string_view right)
{
    while (!left.empty() && !right.empty()) {
        if (isDigit(left.front()) && isDigit(right.front())) {
            const std::string_view first = takeNumber(left);
            const std::string_view second = takeNumber(right);
            if (first != second) {
                return first.size() != second.size() ? first.size() < second.size() : first < second;
            }
        } else if (left.front() != right.front()) {
            return left.front() < right.front();
        } else {
            left.remove_prefix(1);
            right.remove_prefix(1);
        }
    }
    return left.empty() && !right.empty();
}

} // namespace ff
