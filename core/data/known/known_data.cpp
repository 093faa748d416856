// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/known/known_data.h"

#include "core/base/translatable.h"
#include "core/data/readers/gzip.h"

#include <algorithm>

namespace ff {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 62> digitsCapitalsSmall {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K",
    "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z", "a", "b", "c", "d", "e", "f",
    "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z",
};
// Small letters that look like their capitals are one class with them.
constexpr std::array<std::string_view, 47> mergedCharacters {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C", "D", "E", "F",
    "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V",
    "W", "X", "Y", "Z", "a", "b", "d", "e", "f", "g", "h", "n", "q", "r", "t",
};
constexpr std::array<std::string_view, 10> fashion {
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
};
constexpr std::array<std::string_view, 10> hiragana {
    "o お", "ki き", "su す", "tsu つ", "na な", "ha は", "ma ま", "ya や", "re れ", "wo を",
};
constexpr Names digits = Names(digitsCapitalsSmall).first(10);
constexpr Names letters = Names(digitsCapitalsSmall).subspan(10, 26);

constexpr std::array<std::string_view, 1> mnistWords {"mnist"};
constexpr std::array<std::string_view, 1> fashionWords {"fashion"};
constexpr std::array<std::string_view, 1> kmnistWords {"kmnist"};
constexpr std::array<std::string_view, 2> emnistDigitsWords {"emnist", "digits"};
constexpr std::array<std::string_view, 2> emnistLettersWords {"emnist", "letters"};
constexpr std::array<std::string_view, 2> emnistBalancedWords {"emnist", "balanced"};
constexpr std::array<std::string_view, 2> emnistByClassWords {"emnist", "byclass"};
constexpr std::array<std::string_view, 2> emnistByMergeWords {"emnist", "bymerge"};
constexpr std::array<std::string_view, 2> emnistMnistWords {"emnist", "mnist"};

constexpr std::array<std::string_view, 2> mnistMirrors {
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
};
// Over http anybody on the way can send another file: only for what has checksums.
constexpr std::array<std::string_view, 2> fashionMirrors {
    "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/",
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
};
constexpr std::array<std::string_view, 1> kmnistMirrors {"https://codh.rois.ac.jp/kmnist/dataset/kmnist/"};
constexpr std::array<std::string_view, 1> emnistMirrors {"https://biometrics.nist.gov/cs_links/EMNIST/"};

constexpr std::array<std::string_view, 4> mnistSums {
    "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
};

// Of the files in Debian's package dataset-fashion-mnist 0.0~git20200523.55506a9-1.
constexpr std::array<std::string_view, 4> fashionSums {
    "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
    "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
    "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
    "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
};

/// A set with the file names of MNIST.
constexpr KnownData likeMnist(std::string_view id, std::string_view label, std::string_view about,
                              Names classes, Names words, Names mirrors)
{
    return {.id = id,
            .label = label,
            .about = about,
            .classes = classes,
            .firstLabel = 0,
            .order = PixelOrder::RowByRow,
            .nameWords = words,
            .nameMayHaveMore = true,
            .trainCount = 60000,
            .testCount = 10000,
            .filePrefix = "",
            .testWord = "t10k",
            .sha256 = {},
            .mirrors = mirrors,
            .archive = "",
            .folder = id,
            .downloadBytes = 0,
            .source = ""};
}

/// The same row, and where its files come from.
constexpr KnownData from(std::string_view source, std::uint64_t downloadBytes, KnownData data)
{
    data.source = source;
    data.downloadBytes = downloadBytes;
    return data;
}

constexpr KnownData originalMnist()
{
    KnownData data
        = from(FF_TR("Y. LeCun, C. Cortes, C. Burges, from NIST's handwriting"), 11'594'722,
               likeMnist("mnist", "MNIST", FF_TR("Handwritten digits, the set that everybody starts with."),
                         digits, mnistWords, mnistMirrors));
    data.nameMayHaveMore = false;
    data.sha256 = mnistSums;
    return data;
}

constexpr KnownData fashionMnist()
{
    KnownData data
        = from(FF_TR("Zalando Research, MIT licence"), 30'900'000,
               likeMnist("fashion-mnist", "Fashion-MNIST", FF_TR("Pieces of clothing; harder than digits."),
                         fashion, fashionWords, fashionMirrors));
    data.sha256 = fashionSums;
    return data;
}

/// One of the sets in the archive of EMNIST.
constexpr KnownData ofEmnist(std::string_view id, std::string_view label, std::string_view about,
                             Names classes, Names words, std::string_view prefix, std::uint32_t trainCount,
                             std::uint32_t testCount)
{
    KnownData data = likeMnist(id, label, about, classes, words, emnistMirrors);
    data.order = PixelOrder::ColumnByColumn;
    data.trainCount = trainCount;
    data.testCount = testCount;
    data.filePrefix = prefix;
    data.testWord = "test";
    data.archive = "gzip.zip";
    data.folder = "emnist";
    return from(FF_TR("G. Cohen and others, from NIST's handwriting"), 561'753'746, data);
}

constexpr KnownData emnistLetters()
{
    KnownData data = ofEmnist("emnist-letters", "EMNIST letters",
                              FF_TR("Handwritten letters, capital and small as one class."), letters,
                              emnistLettersWords, "gzip/emnist-letters-", 124800, 20800);
    data.firstLabel = 1;
    return data;
}

constexpr std::array rows {
    originalMnist(),
    fashionMnist(),
    from(FF_TR("CODH, CC BY-SA 4.0"), 21'200'000,
         likeMnist("kmnist", "KMNIST", FF_TR("Ten handwritten hiragana from classical Japanese books."),
                   hiragana, kmnistWords, kmnistMirrors)),
    ofEmnist("emnist-digits", "EMNIST digits", FF_TR("280,000 handwritten digits."), digits,
             emnistDigitsWords, "gzip/emnist-digits-", 240000, 40000),
    emnistLetters(),
    ofEmnist("emnist-balanced", "EMNIST balanced", FF_TR("Digits and letters in 47 classes of equal size."),
             mergedCharacters, emnistBalancedWords, "gzip/emnist-balanced-", 112800, 18800),
    ofEmnist("emnist-byclass", "EMNIST byclass", FF_TR("Digits, capital and small letters in 62 classes."),
             digitsCapitalsSmall, emnistByClassWords, "gzip/emnist-byclass-", 697932, 116323),
    ofEmnist("emnist-bymerge", "EMNIST bymerge",
             FF_TR("Digits and letters in 47 classes, as often as written."), mergedCharacters,
             emnistByMergeWords, "gzip/emnist-bymerge-", 697932, 116323),
    ofEmnist("emnist-mnist", "EMNIST MNIST",
             FF_TR("Digits chosen as MNIST's are, with other writers among them."), digits, emnistMnistWords,
             "gzip/emnist-mnist-", 60000, 10000),
};

std::string fileName(const KnownData& data, SplitRole split, std::string_view ending)
{
    return std::string(data.filePrefix) + std::string(split == SplitRole::Train ? "train" : data.testWord)
        + "-" + std::string(ending);
}

} // namespace

std::uint64_t KnownFile::unpackedBytes() const
{
    constexpr std::uint64_t imageBytes = knownImageSide * knownImageSide;
    return role == PartRole::Images ? 16 + count * imageBytes : 8 + std::uint64_t {count};
}

std::span<const KnownData> knownData()
{
    return rows;
}

bool hasChecksums(const KnownData& data)
{
    return std::none_of(data.sha256.begin(), data.sha256.end(),
                        [](std::string_view sum) { return sum.empty(); });
}

const KnownData* knownDataOf(std::string_view id)
{
    const auto* const row
        = std::find_if(rows.begin(), rows.end(), [id](const KnownData& each) { return each.id == id; });
    return row == rows.end() ? nullptr : row;
}

std::array<KnownFile, 4> knownFiles(const KnownData& data)
{
    const auto file = [&data](SplitRole split, PartRole role, std::size_t sum) {
        const std::string_view ending
            = role == PartRole::Images ? "images-idx3-ubyte.gz" : "labels-idx1-ubyte.gz";
        return KnownFile {fileName(data, split, ending), split, role,
                          split == SplitRole::Train ? data.trainCount : data.testCount, data.sha256[sum]};
    };
    return {file(SplitRole::Train, PartRole::Images, 0), file(SplitRole::Train, PartRole::Labels, 1),
            file(SplitRole::Test, PartRole::Images, 2), file(SplitRole::Test, PartRole::Labels, 3)};
}

std::vector<Download> downloadsOf(const KnownData& data)
{
    std::vector<Download> downloads;
    if (data.archive.empty()) {
        for (const KnownFile& file : knownFiles(data)) {
            constexpr std::uint64_t roomForPacking = 65536;
            downloads.push_back({file.name, {}, file.unpackedBytes() + roomForPacking});
        }
    } else {
        downloads.push_back({std::string(data.archive), {}, maximumFileBytes});
    }
    for (Download& download : downloads) {
        for (const std::string_view mirror : data.mirrors) {
            download.addresses.push_back(std::string(mirror) + download.name);
        }
    }
    return downloads;
}

std::filesystem::path pathOf(const KnownData& data, const std::filesystem::path& folder)
{
    return data.archive.empty() ? folder : folder / data.archive / data.filePrefix;
}

} // namespace ff
