// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/layer_diary.h"
#include "tests/core/kept/diary_fixture.h"
#include "tests/core/kept/same_layers.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace ff::layer_diary_test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t bins = 60;

/// A view in which no figure has the value that it begins with, and none equals another.
LayerView viewAt(std::int64_t step, int layer)
{
    const auto base = static_cast<double>(step) + 0.1 * layer;
    LayerView view {784 + layer, 100 * layer, -base / 3, base + 1. / 3, {},
                    {},          base / 7,    0.1 + 0.2, -1. / 9,       base * 1e-300,
                    base * 1e10, 1. / 11,     1. / 13,   base / 17,     base * 1e20};
    for (std::size_t bin = 0; bin < bins; ++bin) {
        view.positive.push_back(static_cast<float>(bin) / 1770.F);
        view.negative.push_back(1.F / static_cast<float>(bin + 3));
    }
    return view;
}

std::vector<LayerView> viewsAt(std::int64_t step)
{
    return {viewAt(step, 1), viewAt(step, 2)};
}

class Layers : public DiaryTest
{
protected:
    void addMoment(DiaryWriter& writer, std::int64_t step) { writer.add(step, viewsAt(step)); }

    std::vector<LayerView> read(std::int64_t step) { return LayerDiary(m_path, layers).at(step); }

    const fs::path m_layers = m_path / "layers.csv";
};

TEST_F(Layers, OfAMomentReadBackAsTheyWereWritten)
{
    {
        DiaryWriter writer(m_path, layers);
        for (const std::int64_t step : {0, 1, 2, 1000}) {
            addMoment(writer, step);
        }
    }
    LayerDiary diary(m_path, layers);
    for (const std::int64_t step : {1000, 0, 2, 1}) {
        expectSame(diary.at(step), viewsAt(step));
    }
    EXPECT_TRUE(diary.at(3).empty());
}

TEST_F(Layers, ThatJudgeNothingHaveNoHistogram)
{
    const LayerView nothing {100, 24, 0, 1, {}, {}};
    DiaryWriter(m_path, layers).add(5, std::vector {nothing, nothing});
    expectSame(read(5), {nothing, nothing});
}

TEST_F(Layers, AreATableThatOtherProgramsRead)
{
    DiaryWriter(m_path, 1).add(
        300, std::vector {LayerView {784, 24, 0, 2.5, {0.25F}, {1}, 1, 0.75, -0.125, 1.5, 0.5, 0}});
    const std::string text = contentOf(m_layers);
    EXPECT_TRUE(
        text.starts_with("step,layer,inputs,units,lower,upper,threshold,separation,separation_change,"
                         "positive_mean,negative_mean,dead_units,loudest_units,loss,first_loss,positive_1,"))
        << text;
    EXPECT_NE(text.find(",positive_60,negative_1,"), std::string::npos) << text;
    EXPECT_NE(text.find(",negative_60\n300,1,784,24,0,2.5,1,0.75,-0.125,1.5,0.5,0,,,,0.25,,"),
              std::string::npos)
        << text;
}

TEST_F(Layers, OfAMomentThatTheRunWentBackBehindCountNoMore)
{
    DiaryWriter writer(m_path, layers);
    LayerDiary diary(m_path, layers);
    for (const std::int64_t step : {10, 20, 30}) {
        addMoment(writer, step);
    }
    EXPECT_FALSE(diary.at(30).empty());
    writer.goBack(20);
    EXPECT_TRUE(diary.at(30).empty());
    expectSame(diary.at(20), viewsAt(20));
    addMoment(writer, 15); // no row said that the run went back so far
    EXPECT_TRUE(diary.at(20).empty());
    expectSame(diary.at(15), viewsAt(15));
    expectSame(read(10), viewsAt(10));
    EXPECT_TRUE(read(30).empty());
}

TEST_F(Layers, ThatAreNotAllWrittenYetAreNotThere)
{
    {
        DiaryWriter writer(m_path, layers);
        addMoment(writer, 1);
        addMoment(writer, 2);
    }
    const std::string whole = contentOf(m_layers);
    fs::remove(m_layers);
    LayerDiary diary(m_path, layers);
    for (std::size_t size = 0; size < whole.size(); size += size + 200 < whole.size() ? 97 : 1) {
        fill(m_layers, whole.substr(0, size));
        EXPECT_TRUE(diary.at(2).empty()) << size;
    }
    fill(m_layers, whole);
    expectSame(diary.at(2), viewsAt(2));
}

TEST_F(Layers, ThatAKilledWriterLeftHalfWrittenAreFollowedByTheNextOnes)
{
    {
        DiaryWriter writer(m_path, layers);
        addMoment(writer, 1);
        addMoment(writer, 2);
    }
    const std::string whole = contentOf(m_layers);
    const std::size_t lastRow = whole.rfind('\n', whole.size() - 2) + 1;
    for (const std::size_t size : {lastRow, lastRow + 30, whole.size() - 1}) {
        fill(m_layers, whole.substr(0, size));
        DiaryWriter writer(m_path, layers);
        writer.goBack(2); // the run goes on where its state was kept
        addMoment(writer, 3);
        EXPECT_TRUE(read(2).empty()) << size;
        expectSame(read(1), viewsAt(1));
        expectSame(read(3), viewsAt(3));
    }
}

TEST_F(Layers, OfARunThatAnOlderVersionKeptAreNotKnown)
{
    EXPECT_TRUE(read(0).empty());
    {
        DiaryWriter writer(m_path, layers);
        addPoint(writer, 1);
    }
    EXPECT_TRUE(read(0).empty());
    fs::remove(m_layers);
    DiaryWriter writer(m_path, layers);
    addMoment(writer, 8);
    expectSame(read(8), viewsAt(8));
}

TEST_F(Layers, ABrokenRowIsRefusedWithFileAndLine)
{
    {
        DiaryWriter writer(m_path, layers);
        addMoment(writer, 1);
        addMoment(writer, 2);
    }
    const std::string good = contentOf(m_layers);
    const std::string row = good.substr(good.find("\n2,2,") + 1);
    const std::string before = good.substr(0, good.size() - row.size());
    const std::string rest = row.substr(row.find(",786,"));
    for (const std::string& broken : std::vector<std::string> {
             "", "2,3" + rest, "2,1.5" + rest, "2,0" + rest, "2,-2" + rest, "x,2" + rest, "3,2" + rest,
             "2,2,x" + rest.substr(4), "2,2,99999999999" + rest.substr(4),
             "2,2" + rest.substr(0, rest.size() - 1) + ",\n", "2,2,786,200,5,5,1,1,1,1,1,1" + rest.substr(40),
             "2,2,786,200,5,4,1,1,1,1,1,1", "2,2,786,200,nan,4,1,1,1,1,1,1", "2,2,786,200,0,4,inf,1,1,1,1,1",
             "2,2,786,200,0,4,1,1.5,1,1,1,1", "2,2,786,200,0,4,1,,1,1,1,1", "2,2,786,200,0,4,1,1,1,1,1,-1",
             "2,2,786,200,0,4,1,1,1,1,1,1,-1", "2,2,786,200,0,4,1,1,1,1,1,1,0.5,,"}) {
        const std::size_t end = broken.find('\n');
        fill(m_layers, before + broken.substr(0, end) + "\n");
        const std::string error = errorText([&] { read(2); });
        EXPECT_TRUE(error.starts_with("'" + m_layers.string() + "', line 5: expected ")) << broken << error;
        EXPECT_NE(error.find(", found "), std::string::npos) << error;
    }
    fill(m_layers, good + "broken\n");
    LayerDiary diary(m_path, layers);
    EXPECT_NE(errorText([&] { diary.at(1); }), "");
    expectSame(diary.at(1), viewsAt(1)); // it was told, and is of another moment
}

TEST_F(Layers, ABrokenHeaderIsRefused)
{
    for (const char* header : {"", "step", "step,epoch", "step,layer,inputs"}) {
        fill(m_layers, std::string(header) + "\n1,1\n");
        const std::string error = errorText([&] { read(1); });
        EXPECT_TRUE(error.starts_with("'" + m_layers.string() + "', line 1: expected the header ")) << error;
        EXPECT_NE(errorText([&] { DiaryWriter(m_path, layers); }), "") << header;
    }
}

TEST_F(Layers, AnyFlippedBitIsRefusedOrReadAsSomething)
{
    DiaryWriter(m_path, 1).add(1, std::vector {viewAt(1, 1)});
    const std::string good = contentOf(m_layers);
    for (std::size_t bit = 0; bit < good.size() * 8; bit += 13) {
        std::string flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        fs::remove(m_layers); // some disks take their time to replace a content
        fill(m_layers, flipped);
        const std::string error = errorText([&] { LayerDiary(m_path, 1).at(1); });
        EXPECT_TRUE(error.empty() || error.starts_with("'" + m_layers.string() + "', line ")) << bit << error;
    }
}

TEST_F(Layers, ADiskThatIsFullAfterAnyByteLeavesWhatCanBeRead)
{
    std::size_t whole = 0;
    {
        DiaryWriter writer(m_path, layers);
        addMoment(writer, 1);
        addMoment(writer, 2);
        whole = contentOf(m_layers).size();
    }
    for (std::size_t bytes = 0; bytes < whole; bytes += 61) {
        fs::remove(m_layers);
        const auto room = std::make_shared<std::size_t>(bytes);
        DiaryWriter writer(m_path, layers, fullAfter(room));
        int errors = 0;
        for (const std::int64_t step : {1, 2}) {
            errors += errorText([&] { addMoment(writer, step); }).empty() ? 0 : 1;
        }
        EXPECT_EQ(errors, 1) << bytes;
        EXPECT_EQ(errorText([&] { read(2); }), "") << bytes;
        *room = 2 * whole; // somebody made room
        addMoment(writer, 3);
        for (const std::int64_t step : {1, 2, 3}) {
            expectSame(read(step), viewsAt(step));
        }
    }
}

TEST_F(Layers, OfAFolderOfThisVersionStayReadable)
{
    LayerDiary diary(fs::path(FF_SOURCE_DIR) / "tests" / "data" / "runs" / "2", 2);
    ASSERT_EQ(diary.at(8).size(), 2U);
    const LayerView second = diary.at(10).at(1);
    EXPECT_EQ(second.inputs, 16);
    EXPECT_EQ(second.separation, 0.501473);
    EXPECT_EQ(second.separationChange, 0.0008730292320251465);
    EXPECT_NEAR(std::accumulate(second.positive.begin(), second.positive.end(), 0.), 1, 1e-6);
    EXPECT_TRUE(LayerDiary(fs::path(FF_SOURCE_DIR) / "tests" / "data" / "runs" / "1", 2).at(10).empty());
}

TEST_F(Layers, OfAFolderOfThisVersionGoOnWithoutLosses)
{
    fs::copy_file(fs::path(FF_SOURCE_DIR) / "tests" / "data" / "runs" / "2" / "layers.csv", m_layers);
    {
        DiaryWriter writer(m_path, layers);
        addMoment(writer, 11);
        writer.goBack(10);
        addMoment(writer, 12);
    }
    LayerDiary diary(m_path, layers);
    EXPECT_EQ(diary.at(12).at(1).deadUnits, viewAt(12, 2).deadUnits);
    EXPECT_TRUE(std::isnan(diary.at(12).at(1).loss) && std::isnan(diary.at(10).at(1).loudestUnits));
    EXPECT_TRUE(diary.at(11).empty());
}

TEST_F(Layers, WithALossBeyondAllNumbersAreKeptWithoutIt)
{
    std::vector<LayerView> views = viewsAt(1);
    views[0].loss = std::numeric_limits<double>::infinity();
    DiaryWriter(m_path, layers).add(1, views);
    views[0].loss = nan;
    expectSame(read(1), views);
}

TEST_F(Layers, WithFiguresThatAreNoNumbersAreNotWritten)
{
    DiaryWriter writer(m_path, layers);
    std::vector<LayerView> views = viewsAt(1);
    views[1].positiveMean = nan;
    EXPECT_EQ(errorText([&] { writer.add(1, views); }), "Layer 2 has figures that are not finite.");
    EXPECT_TRUE(contentOf(m_layers).empty());
}

TEST_F(Layers, OfOneMomentAreFoundInALongFileWithoutTheOthers)
{
    constexpr std::int64_t moments = 1000;
    {
        DiaryWriter writer(m_path, layers);
        for (std::int64_t step = 1; step <= moments; ++step) {
            addMoment(writer, step);
        }
    }
    LayerDiary diary(m_path, layers);
    diary.at(moments);
    std::string text = contentOf(m_layers);
    const std::size_t begin = text.find("\n500,1,") + 1;
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(text.find('\n')) + 1,
              text.begin() + static_cast<std::ptrdiff_t>(begin) - 1, 'x');
    fill(m_layers, text); // what lies before is not looked at any more
    expectSame(diary.at(500), viewsAt(500));
    expectSame(diary.at(moments), viewsAt(moments));
}

} // namespace
} // namespace ff::layer_diary_test
