// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/value_range.h"

#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace ff {

/// Images with labels as one file or pair of files gives them, before the splits of a data set agree on their
/// classes.
struct LoadedImages
{
    int width = 0; ///< pixels
    int height = 0;
    LargeBytes pixels; ///< [count, channels * height * width], row-major
    std::vector<std::uint8_t> labels; ///< [count], index into classes
    std::vector<std::string>
        classes; ///< those that occur: numbers by value or, if one is none, all by letter
    Preparation preparation {}; ///< what was done to the pixels
    int channels = 1; ///< as in Dataset

    std::size_t count() const { return labels.size(); }
};

/// The splits of a data set as its files give them.
struct LoadedSplits
{
    LoadedImages train;
    std::optional<LoadedImages> test;
    FoundRange values {}; ///< of the numbers in the files; none where these are pictures
};

/// Gathers labels in whatever form files have them. `name` is for messages.
class LabelGatherer
{
public:
    explicit LabelGatherer(std::string name);

    /// The label of the next image. Throws Error when there are more than maximumClasses different ones.
    void add(std::int64_t number);
    void add(std::string_view text);

    std::size_t count() const { return m_codes.size(); }

    /// Hands labels and classes over. Once.
    void moveTo(LoadedImages& images);

private:
    std::uint8_t codeOf(std::string_view text);

    std::string m_name;
    std::vector<std::uint8_t> m_codes; ///< [count], index into m_texts
    std::vector<std::string> m_texts; ///< in the order in which they came
    std::map<std::string, std::uint8_t, std::less<>> m_codeOfText;
    std::map<std::int64_t, std::uint8_t> m_codeOfNumber;
};

/// Class names in order: numbers by value or, if one is none, all by letter. No name twice.
std::vector<std::string> sortedClasses(std::vector<std::string> names);

/// True when every name is a whole number.
bool areNumbers(const std::vector<std::string>& names);

/// Makes three equal planes of grey images where the others have colours: of either of the two.
void matchChannels(LoadedImages& one, LoadedImages& other);

/// A data set of these splits; its classes are those of either, and its description says what was done to the
/// values of its files. Without test images its test split is empty. Throws Error when the images differ in
/// size or there are too many classes.
Dataset joined(std::string name, LoadedSplits splits);

/// Replaces the labels of `split`, made for the classes `from`, by those of the same names in `to`. Throws
/// Error, which begins with `name`, when one is not in `to`.
void relabel(Split& split, const std::vector<std::string>& from, const std::vector<std::string>& to,
             const std::string& name);

} // namespace ff
