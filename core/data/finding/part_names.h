// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// Which half of a data set a name speaks of. Whole: it does not say.
enum class SplitRole { Whole, Train, Test, Validation };

/// What a file or array of a data set holds.
enum class PartRole { Images, Labels };

/// What the name of a file or array says, as "emnist/emnist-letters-test-images-idx3-ubyte.gz" or "x_train".
struct PartName
{
    PartRole role;
    SplitRole split;
    std::string set; ///< what is left of the name: parts of one data set share it, "emnist-letters"

    bool operator==(const PartName&) const = default;
};

/// Understands the names that MNIST, its relatives and Keras use, in any case, with any prefix and
/// separators. Nothing when the name says neither images nor labels. Pure; any thread.
std::optional<PartName> partNamed(std::string_view name);

/// The split that a name speaks of: "training", "mnist_test.csv". Pure; any thread.
SplitRole splitNamed(std::string_view name);

/// The words of a name in small letters, without those for split, content and packing: fashion, mnist of
/// "FashionMNIST-test.csv". Pure; any thread.
std::vector<std::string> meaningfulWords(std::string_view name);

/// The same joined by dashes, as in PartName::set.
std::string setNamed(std::string_view name);

} // namespace ff
