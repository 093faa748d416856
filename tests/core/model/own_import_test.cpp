// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/foreign_picture.h"
#include "core/model/own_samples_exchange.h"
#include "tests/core/data/paper_kinds.h"
#include "tests/core/data/paper_pictures.h"

namespace ff::test::own_import_test {

namespace {

void writePicture(const TemporaryFolder& folder, const std::string& name, const GreyPicture& picture)
{
    create_directories((folder.path() / name).parent_path());
    folder.write(name, makePng(picture));
}

/// A folder for each class with photographs of every other kind of paper, and what opening them would give.
std::vector<OwnSample> writePhotographs(const TemporaryFolder& folder)
{
    std::vector<OwnSample> samples;
    for (std::size_t label = 0; label < 2; ++label) {
        for (std::size_t kind = label; kind < std::size(paperKinds); kind += 2) {
            const GreyPicture picture = photographOf(paperKinds[kind], static_cast<int>(label));
            const std::string name = std::to_string(label);
            writePicture(folder, name + "/" + std::to_string(100 + kind) + ".png", picture);
            samples.push_back({foreignPicture(picture, name).ink.pixels(), name, {}});
        }
    }
    return samples;
}

} // namespace

TEST(OwnImport, FindsTheDrawingInPhotographsAsOpeningThemDoes)
{
    const TemporaryFolder folder;
    const std::vector<OwnSample> opened = writePhotographs(folder);
    const ImportedSamples imported = readOwnSamplesFrom(folder.path(), {"0", "1"});
    EXPECT_EQ(imported.samples, opened);
    EXPECT_EQ(imported.remarks, "");
}

TEST(OwnImport, SaysWhatItLeftOutAndWhatToDoubt)
{
    const TemporaryFolder folder;
    const std::vector<OwnSample> opened = writePhotographs(folder);
    const PaperKind faint {.name = "", .sheet = {.white = 0.9, .ink = 0.7}, .camera = {.noise = 14}};
    writePicture(folder, "0/faint.png", photographOf(faint, 0));
    writePicture(folder, "1/empty.png", photographOfEmpty(paperKinds[0]));
    const ImportedSamples imported = readOwnSamplesFrom(folder.path(), {"0", "1"});
    EXPECT_EQ(imported.samples.size(), opened.size() + 1);
    EXPECT_NE(imported.remarks.english().find("1/empty.png"), std::string::npos)
        << imported.remarks.english();
    EXPECT_NE(imported.remarks.english().find("not certain in 1 picture"), std::string::npos)
        << imported.remarks.english();
}

TEST(OwnImport, RefusesAFolderWithoutDrawingsAndSaysWhy)
{
    const TemporaryFolder folder;
    writePicture(folder, "0/a.png", photographOfEmpty(paperKinds[0]));
    writePicture(folder, "1/b.png", photographOfEmpty(paperKinds[0]));
    const std::string error = errorText([&] { readOwnSamplesFrom(folder.path(), {"0", "1"}); });
    EXPECT_NE(error.find("No ink was found in "), std::string::npos) << error;
    EXPECT_NE(error.find("0/a.png"), std::string::npos) << error;
}

} // namespace ff::test::own_import_test
