// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/model_export.h"
#include "core/model/model_file.h"
#include "tests/core/full_disk.h"
#include "tests/core/model/test_models.h"
#include "tests/core/test_support.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

// Whatever goes wrong while an export is written: what was there before is whole, nothing is left beside it,
// and a sentence says what happened.
namespace ff::model_export_test {
namespace {

namespace fs = std::filesystem;

const ModelFile& model()
{
    static const ModelFile made = modelOf(*trained(tinySettings()));
    return made;
}

/// The content of all files in a folder and below it, by name.
std::map<std::string, std::string> contentsOf(const fs::path& folder)
{
    std::map<std::string, std::string> contents;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        contents[entry.path().lexically_relative(folder)]
            = entry.is_directory() ? "" : contentOf(entry.path());
    }
    return contents;
}

/// One folder for each form, with an old export in it.
class ModelExport : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override { exportModel(m_path, modelOf(*trained(smallSettings())), m_exporter); }

    /// Expects the export to fail on this device with `told`, and to leave all as it was.
    void expectRefusal(const FileCalls& calls, const std::string& told) const
    {
        const auto before = contentsOf(m_folder.path());
        const std::string error = errorText([&] { exportModel(m_path, model(), m_exporter, calls); });
        EXPECT_NE(error.find(m_path.filename()), std::string::npos) << error;
        EXPECT_NE(error.find(told), std::string::npos) << error;
        EXPECT_TRUE(contentsOf(m_folder.path()) == before) << error;
    }

    std::size_t exportedBytes() const
    {
        std::size_t bytes = 0;
        for (const ExportedFile& each : m_exporter.encode(model())) {
            bytes += each.bytes.size();
        }
        return bytes;
    }

    const Exporter& m_exporter = exporterFor("net", GetParam());
    TemporaryFolder m_folder;
    const fs::path m_path = m_folder.path() / (std::string("net.") + m_exporter.suffix);
};

TEST_P(ModelExport, ADiskThatIsFullAfterAnyByteLeavesTheOldOne)
{
    const std::size_t bytes = exportedBytes();
    for (std::size_t room = 0; room < bytes; room += room < 20 || room > bytes - 20 ? 1 : 997) {
        expectRefusal(fullAfter(room), "No space left on device");
    }
    EXPECT_EQ(errorText([&] { exportModel(m_path, model(), m_exporter, fullAfter(bytes)); }), "");
}

TEST_P(ModelExport, EveryOtherCallThatFailsLeavesTheOldOne)
{
    const auto fail = [] {
        errno = EIO;
        return -1;
    };
    std::vector<FileCalls> devices(3, systemFileCalls());
    devices[0].sync = [&](int) { return fail(); };
    devices[1].close = [&](int file) {
        ::close(file);
        return fail();
    };
    devices[2].rename = devices[2].exchange = [&](const char*, const char*) { return fail(); };
    for (const FileCalls& calls : devices) {
        expectRefusal(calls, "Input/output error");
    }
}

TEST_P(ModelExport, WhereTwoNamesCannotBeExchangedTheOldOneIsReplacedToo)
{
    FileCalls calls = systemFileCalls();
    calls.exchange = [](const char*, const char*) {
        errno = EINVAL;
        return -1;
    };
    exportModel(m_path, model(), m_exporter, calls);
    const auto written = contentsOf(m_folder.path());
    exportModel(m_path, model(), m_exporter);
    EXPECT_TRUE(contentsOf(m_folder.path()) == written);
    calls.rename = [this](const char* from, const char* to) {
        errno = EIO;
        return to == m_path && std::string(from).ends_with(".tmp") ? -1 : std::rename(from, to);
    };
    expectRefusal(calls, "Input/output error");
}

TEST_P(ModelExport, WhatIsNoExportIsNotReplaced)
{
    if (m_exporter.isFolder()) {
        fill(m_path / "notes.txt", "mine");
        expectRefusal(systemFileCalls(), "notes.txt");
        EXPECT_NE(errorText([&] { checkExportTarget(m_path, m_exporter); }).find("notes.txt"),
                  std::string::npos);
        fs::remove(m_path / "notes.txt");
        fs::create_directory(m_path / "__pycache__"); // is there once the module was used
        EXPECT_EQ(errorText([&] { exportModel(m_path / "", model(), m_exporter); }), "");
        EXPECT_EQ(std::distance(fs::directory_iterator(m_path), {}), 2);
    }
    fs::remove_all(m_path);
    if (m_exporter.isFolder()) {
        fill(m_path, "a file");
    } else {
        fs::create_directory(m_path);
    }
    expectRefusal(systemFileCalls(), m_exporter.isFolder() ? "Not a directory" : "it is a folder");
}

TEST_P(ModelExport, ADiskThatKeepsOtherBytesIsFoundOut)
{
    FileCalls calls = systemFileCalls();
    calls.write = [](int file, const void* bytes, std::size_t count) -> ssize_t {
        std::string changed(static_cast<const char*>(bytes), count);
        for (std::size_t i = count / 2; i < count; i += 4) {
            changed[i] = static_cast<char>(changed[i] ^ 0x08);
        }
        return ::write(file, changed.data(), count);
    };
    expectRefusal(calls, "read back");
}

TEST_P(ModelExport, AFolderThatIsMissingOrProtectedIsNamedBeforeAnythingIsTrained)
{
    const fs::path nowhere = m_folder.path() / "missing" / m_path.filename();
    for (const auto& attempt : {std::function<void()>([&] { checkExportTarget(nowhere, m_exporter); }),
                                std::function<void()>([&] { exportModel(nowhere, model(), m_exporter); })}) {
        EXPECT_NE(errorText(attempt).find("No such file or directory"), std::string::npos)
            << errorText(attempt);
    }
    EXPECT_EQ(errorText([&] { checkExportTarget(m_path, m_exporter); }), "");
    if (::geteuid() == 0) {
        return; // nothing is protected from root
    }
    fs::permissions(m_folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    expectRefusal(systemFileCalls(), "Permission denied");
    EXPECT_NE(errorText([&] { checkExportTarget(m_path, m_exporter); }).find("Permission denied"),
              std::string::npos);
    fs::permissions(m_folder.path(), fs::perms::owner_all);
}

/// What a killed process leaves is gone after the next export.
TEST_P(ModelExport, KilledInTheMiddleItLeavesTheOldOne)
{
    static std::vector<ExportedFile> files;
    files = m_exporter.encode(model());
    Exporter quick = m_exporter; // no thread of a library is there after fork()
    quick.encode = [](const ModelFile&) { return files; };
    quick.check = [](const ModelFile&, std::span<const ExportedFile>) {};
    const auto before = contentsOf(m_folder.path());
    const pid_t child = ::fork();
    if (child == 0) {
        FileCalls calls = systemFileCalls();
        calls.sync = [](int) { return ::raise(SIGKILL); };
        exportModel(m_path, model(), quick, calls);
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    for (const auto& [name, content] : before) {
        EXPECT_TRUE(contentsOf(m_folder.path())[name] == content) << name;
    }
    exportModel(m_path, model(), m_exporter);
    EXPECT_EQ(std::distance(fs::directory_iterator(m_folder.path()), {}), 1) << "something was left";
}

std::vector<const char*> everyFormat()
{
    std::vector<const char*> ids;
    for (const Exporter& each : exporters()) {
        ids.push_back(each.id);
    }
    return ids;
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, ModelExport, ::testing::ValuesIn(everyFormat()), [](const auto& each) {
    std::string name = each.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace ff::model_export_test
