// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"
#include "tests/core/data/data_fixtures.h"

#include <algorithm>
#include <set>

namespace ff::test::broken_files_test {

namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(FF_SOURCE_DIR) / "tests/data/broken";

struct Expectation
{
    std::string path; ///< in the corpus
    std::string words; ///< part of the sentence that refuses it
};

std::vector<Expectation> expectations()
{
    std::vector<Expectation> all;
    std::ifstream file(corpus / "expectations.txt");
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string::npos) {
            all.push_back({line.substr(0, tab), line.substr(tab + 1)});
        }
    }
    return all;
}

class BrokenFiles : public testing::TestWithParam<Expectation>
{ };

std::string testName(const testing::TestParamInfo<Expectation>& info)
{
    std::string name = info.param.path;
    std::replace_if(
        name.begin(), name.end(), [](unsigned char letter) { return std::isalnum(letter) == 0; }, '_');
    return name;
}

TEST_P(BrokenFiles, GiveOnePlainSentence)
{
    const std::string message = errorText([] { loadData({"files", corpus / GetParam().path, {}}); });
    EXPECT_NE(message.find(GetParam().words), std::string::npos) << message;
    // The name of the data set stands for the folder where the files are well by themselves.
    const fs::path path(GetParam().path);
    EXPECT_NE(message.find(path.stem().string()), std::string::npos) << message;
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
    EXPECT_TRUE(message.ends_with('.')) << message;
    EXPECT_LT(message.size(), 500U) << message;
}

INSTANTIATE_TEST_SUITE_P(Corpus, BrokenFiles, testing::ValuesIn(expectations()), testName);

TEST(BrokenFiles, AreAllInTheTable)
{
    std::set<std::string> listed;
    for (const Expectation& each : expectations()) {
        listed.insert(each.path);
    }
    for (const fs::directory_entry& kind : fs::directory_iterator(corpus)) {
        if (!kind.is_directory()) {
            continue;
        }
        for (const fs::directory_entry& entry : fs::directory_iterator(kind.path())) {
            const std::string path = fs::relative(entry.path(), corpus).string();
            EXPECT_TRUE(listed.contains(path) || listed.contains(fs::relative(kind.path(), corpus).string()))
                << path << " is not in expectations.txt";
        }
    }
}

} // namespace
} // namespace ff::test::broken_files_test
