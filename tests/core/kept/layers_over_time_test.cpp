// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/give_up.h"
#include "core/kept/layers_over_time.h"
#include "tests/core/kept/diary_fixture.h"

namespace ff::layers_over_time_test {
namespace {

class LayersOverTime : public DiaryTest
{
protected:
    static std::vector<LayerView> viewsAt(std::int64_t step)
    {
        LayerView view {784, 24, 0, 2.5, std::vector(60, 1.F / 60), std::vector(60, 1.F / 60)};
        view.positiveMean = static_cast<double>(step);
        return {view, view};
    }

    std::vector<std::int64_t> steps() const
    {
        std::vector<std::int64_t> all;
        for (const LayersAt& each : layersOverTime(m_path, layers)) {
            all.push_back(each.step);
            EXPECT_EQ(each.layers.size(), layers);
            EXPECT_EQ(each.layers.back().positiveMean, static_cast<double>(each.step));
        }
        return all;
    }
};

using Steps = std::vector<std::int64_t>;

TEST_F(LayersOverTime, AreAllThatWereKept)
{
    EXPECT_EQ(steps(), Steps {}); // a run of which nothing was written yet
    DiaryWriter writer(m_path, layers);
    for (const std::int64_t step : {0, 1, 2, 1000}) {
        writer.add(step, viewsAt(step));
    }
    EXPECT_EQ(steps(), (Steps {0, 1, 2, 1000}));
}

TEST_F(LayersOverTime, LeaveOutWhatTheRunWentBackBehind)
{
    DiaryWriter writer(m_path, layers);
    for (const std::int64_t step : {0, 4, 8}) {
        writer.add(step, viewsAt(step));
    }
    writer.goBack(4);
    EXPECT_EQ(steps(), (Steps {0, 4}));
    writer.add(6, viewsAt(6));
    EXPECT_EQ(steps(), (Steps {0, 4, 6}));
}

TEST_F(LayersOverTime, LeaveOutAMomentThatIsStillBeingWritten)
{
    DiaryWriter(m_path, layers).add(3, viewsAt(3));
    const std::string whole = contentOf(m_path / "layers.csv");
    fill(m_path / "layers.csv", whole.substr(0, whole.rfind("\n3,2,") + 8));
    EXPECT_EQ(steps(), Steps {});
}

TEST_F(LayersOverTime, CanBeGivenUp)
{
    DiaryWriter(m_path, layers).add(3, viewsAt(3));
    EXPECT_THROW(layersOverTime(m_path, layers, [](double) { throw GivenUp(); }), GivenUp);
}

} // namespace
} // namespace ff::layers_over_time_test
