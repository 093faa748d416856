// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/data/readers/zip_writer.h"
#include "core/kept/kept_run.h"
#include "core/kept/run_archive.h"
#include "core/kept/run_lock.h"
#include "core/kept/run_store.h"
#include "tests/core/full_disk.h"
#include "tests/core/kept/example_run.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

namespace ff::run_archive_test {
namespace {

namespace fs = std::filesystem;

using Contents = std::map<std::string, std::string>;

Contents contentsOf(const fs::path& folder)
{
    Contents contents;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            contents[entry.path().lexically_relative(folder).generic_string()] = contentOf(entry.path());
        }
    }
    return contents;
}

class ARunInOneFile : public testing::Test
{
protected:
    ARunInOneFile()
    {
        writeRunRecord(m_run, exampleRecord());
        fill(m_run / "curve.csv", "step,epoch\n1,0.5\n2,1\n");
        fill(m_run / "state.safetensors", std::string(300, 's'));
        fs::create_directory(m_run / "moments");
        fill(m_run / "moments" / "000001.safetensors", "one");
    }

    std::vector<fs::path> besidesTheArchive() const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(m_folder.path())) {
            if (entry.path() != m_run && entry.path() != m_archive) {
                found.push_back(entry.path());
            }
        }
        return found;
    }

    /// A zip of other names, as somebody else may have made it.
    void zip(const Contents& contents) const
    {
        ZipWriter writer(m_archive);
        for (const auto& [name, content] : contents) {
            const fs::path source = m_folder.path() / "source";
            fill(source, content);
            writer.add(name, FilePointer(std::fopen(source.c_str(), "rb"), std::fclose), content.size(),
                       ZipWriter::Packing::Deflate);
            fs::remove(source);
        }
        writer.finish();
    }

    const TemporaryFolder m_folder;
    const fs::path m_run = [this] {
        fs::create_directory(m_folder.path() / "run");
        return m_folder.path() / "run";
    }();
    const fs::path m_archive = m_folder.path() / "run.ffx";
    const fs::path m_target = m_folder.path() / "unpacked";
};

TEST_F(ARunInOneFile, IsTheSameRunAgain)
{
    const Contents before = contentsOf(m_run);
    const RunLock lock(m_run); // as while it is written
    fill(m_run / ".part", "what a killed writer left");
    packRun(m_run, m_archive);
    EXPECT_TRUE(besidesTheArchive().empty());
    unpackRun(m_archive, m_target);
    EXPECT_EQ(contentsOf(m_target), before);
    EXPECT_FALSE(RunLock::isHeld(m_target));
}

TEST_F(ARunInOneFile, MayLieInAFolderOfItsZip)
{
    Contents contents;
    for (const auto& [name, content] : contentsOf(m_run)) {
        contents["digits/" + name] = content;
    }
    contents["digits/backup/run.json"] = "{}";
    contents["notes.txt"] = "not of the run";
    zip(contents);
    unpackRun(m_archive, m_target);
    Contents expected = contentsOf(m_run);
    expected["backup/run.json"] = "{}";
    EXPECT_EQ(contentsOf(m_target), expected);
}

TEST_F(ARunInOneFile, ReplacesAnOldFileOnlyWhenItIsWhole)
{
    packRun(m_run, m_archive);
    const std::string whole = contentOf(m_archive);
    fill(m_archive, "old");
    for (std::size_t room = 0; room < whole.size(); room += 1 + whole.size() / 97) {
        const std::string error = errorText([&] { packRun(m_run, m_archive, fullAfter(room)); });
        EXPECT_NE(error.find(m_archive.string()), std::string::npos) << room << ": " << error;
        ASSERT_EQ(contentOf(m_archive), "old") << room;
        ASSERT_TRUE(besidesTheArchive().empty()) << room;
    }
    packRun(m_run, m_archive, fullAfter(2 * whole.size())); // the writer also goes back
    unpackRun(m_archive, m_target);
    EXPECT_EQ(contentsOf(m_target), contentsOf(m_run));
}

TEST_F(ARunInOneFile, CanBeGivenUp)
{
    fill(m_archive, "old");
    const GiveUpWhen now([] { return true; });
    EXPECT_THROW(packRun(m_run, m_archive), GivenUp);
    EXPECT_EQ(contentOf(m_archive), "old");
    EXPECT_TRUE(besidesTheArchive().empty());
}

TEST_F(ARunInOneFile, ThatIsCutShortIsRefusedAndLeavesNothing)
{
    packRun(m_run, m_archive);
    const std::string whole = contentOf(m_archive);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        fill(m_archive, whole.substr(0, size));
        const std::string error = errorText([&] { unpackRun(m_archive, m_target); });
        ASSERT_NE(error.find(m_archive.string()), std::string::npos) << size << ": " << error;
        ASSERT_FALSE(fs::exists(m_target)) << size;
    }
}

TEST_F(ARunInOneFile, ThatIsDamagedGivesItsFilesOrNone)
{
    packRun(m_run, m_archive);
    const std::string whole = contentOf(m_archive);
    const Contents contents = contentsOf(m_run);
    for (std::size_t place = 0; place < whole.size(); place += 3) {
        std::string damaged = whole;
        damaged[place] = static_cast<char>(damaged[place] ^ 0x10);
        fill(m_archive, damaged);
        if (errorText([&] { unpackRun(m_archive, m_target); }).empty()) {
            // Where a name was hit the file has another one, and a time is nobody's concern.
            for (const auto& [name, content] : contentsOf(m_target)) {
                ASSERT_TRUE(!contents.contains(name) || contents.at(name) == content) << place << " " << name;
            }
            fs::remove_all(m_target);
        }
        ASSERT_FALSE(fs::exists(m_target)) << place;
    }
}

TEST_F(ARunInOneFile, MustBeARunThatThisVersionKnows)
{
    const auto refusal = [&](const Contents& contents) {
        zip(contents);
        return errorText([&] { unpackRun(m_archive, m_target); });
    };
    EXPECT_NE(refusal({{"curve.csv", "step\n"}}).find("run.json"), std::string::npos);
    const std::string record = contentOf(m_run / "run.json");
    const std::string newer = replaced(record, "\"version\": 4", "\"version\": 99");
    ASSERT_NE(newer, record);
    EXPECT_NE(refusal({{"run.json", newer}}).find("99"), std::string::npos);
    EXPECT_NE(refusal({{"run.json", record}, {"../outside", "x"}}).find("../outside"), std::string::npos);
    EXPECT_FALSE(fs::exists(m_target));
    EXPECT_FALSE(fs::exists(m_folder.path() / "outside"));
}

TEST_F(ARunInOneFile, GoesIntoNoFolderThatHoldsSomething)
{
    packRun(m_run, m_archive);
    fs::create_directory(m_target);
    fill(m_target / "mine", "x");
    EXPECT_NE(errorText([&] { unpackRun(m_archive, m_target); }).find("empty"), std::string::npos);
    EXPECT_EQ(contentsOf(m_target), (Contents {{"mine", "x"}}));
}

TEST_F(ARunInOneFile, JoinsAStoreAsARunOfItsOwn)
{
    packRun(m_run, m_archive);
    const RunStore store(m_folder.path() / "store");
    const std::string one = store.unpack(m_archive);
    const std::string other = store.unpack(m_archive);
    EXPECT_NE(one, other);
    EXPECT_EQ(store.list().size(), 2U);
    EXPECT_EQ(contentsOf(store.folderOf(one)), contentsOf(m_run));
    fill(m_archive, "no zip");
    EXPECT_FALSE(errorText([&] { store.unpack(m_archive); }).empty());
    EXPECT_EQ(std::distance(fs::directory_iterator(store.folder()), {}), 2);
}

TEST_F(ARunInOneFile, IsNoOtherRunThanItsDuplicate)
{
    packRun(m_run, m_archive);
    const RunStore store(m_folder.path() / "store");
    const std::string first = store.unpack(m_archive);
    const std::string second = store.duplicate(first);
    EXPECT_EQ(contentsOf(store.folderOf(second)), contentsOf(m_run));
    const auto text = [](const std::string& content) { return std::as_bytes(std::span(content)); };
    writeFileAtomically(store.folderOf(second) / "state.safetensors", text("later"));
    std::ofstream(store.folderOf(second) / "curve.csv", std::ios::app) << "3,1.5\n";
    EXPECT_EQ(contentsOf(store.folderOf(first)), contentsOf(m_run));
    EXPECT_FALSE(errorText([&] { store.duplicate("none"); }).empty());
    EXPECT_EQ(store.list().size(), 2U);
}

} // namespace
} // namespace ff::run_archive_test
