// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/ranks/rank_place.h"

#include <gtest/gtest.h>

#include <map>

namespace ff::rank_place_test {
namespace {

std::optional<RankPlace> placeIn(const std::map<std::string, std::string>& variables)
{
    return launchedPlace([&](const char* name) {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

std::string refusalOf(const std::map<std::string, std::string>& variables)
{
    try {
        placeIn(variables);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(RankPlace, IsNothingWhereNobodyStartsSeveral)
{
    EXPECT_FALSE(placeIn({}));
    EXPECT_FALSE(placeIn({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
    EXPECT_FALSE(placeIn({{"WORLD_SIZE", "4"}}));
    // A batch script of Slurm that starts one process for a job of four.
    EXPECT_FALSE(placeIn({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "4"}}));
}

TEST(RankPlace, IsWhatTorchrunSays)
{
    const auto place = placeIn({{"RANK", "3"},
                                {"WORLD_SIZE", "8"},
                                {"LOCAL_WORLD_SIZE", "4"},
                                {"MASTER_ADDR", "node1"},
                                {"MASTER_PORT", "1234"},
                                {"TORCHELASTIC_USE_AGENT_STORE", "True"},
                                {"TORCHELASTIC_RESTART_COUNT", "2"}});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->rank, 3);
    EXPECT_EQ(place->count, 8);
    EXPECT_EQ(place->onThisMachine, 4);
    EXPECT_EQ(place->master, "node1");
    EXPECT_EQ(place->port, 1234);
    EXPECT_EQ(place->attempt, "2");
}

TEST(RankPlace, IsWhatSlurmSays)
{
    const auto place = placeIn({{"SLURM_PROCID", "1"},
                                {"SLURM_STEP_NUM_TASKS", "8"},
                                {"SLURM_STEP_TASKS_PER_NODE", "4(x2)"},
                                {"SLURM_STEP_NODELIST", "gpu[07-08],gpu12"},
                                {"SLURM_LAUNCH_NODE_IPADDR", "10.0.0.1"},
                                {"SLURM_JOB_ID", "4711"}});
    ASSERT_TRUE(place);
    EXPECT_EQ(place->rank, 1);
    EXPECT_EQ(place->count, 8);
    EXPECT_EQ(place->onThisMachine, 4);
    EXPECT_EQ(place->master, "gpu07");
    EXPECT_EQ(place->port, 24711);
    EXPECT_EQ(place->attempt, "");
}

TEST(RankPlace, IsWhatMpirunSays)
{
    std::map<std::string, std::string> variables {
        {"OMPI_COMM_WORLD_RANK", "1"}, {"OMPI_COMM_WORLD_SIZE", "2"}, {"OMPI_COMM_WORLD_LOCAL_SIZE", "2"}};
    ASSERT_TRUE(placeIn(variables));
    EXPECT_EQ(placeIn(variables)->master, "127.0.0.1");
    variables["OMPI_COMM_WORLD_LOCAL_SIZE"] = "1";
    EXPECT_NE(refusalOf(variables).find("MASTER_ADDR"), std::string::npos);
}

TEST(RankPlace, SaysWhatIsWrong)
{
    const std::map<std::string, std::string> right {
        {"RANK", "1"}, {"WORLD_SIZE", "2"}, {"MASTER_ADDR", "a"}, {"MASTER_PORT", "80"}};
    EXPECT_EQ(refusalOf(right), "");
    for (const auto& [name, value] : {std::pair {"RANK", "2"},
                                      {"RANK", "-1"},
                                      {"RANK", "x"},
                                      {"WORLD_SIZE", "0"},
                                      {"WORLD_SIZE", "2.5"},
                                      {"MASTER_ADDR", ""},
                                      {"MASTER_PORT", "65536"},
                                      {"MASTER_PORT", "0"}}) {
        auto wrong = right;
        wrong[name] = value;
        EXPECT_EQ(refusalOf(wrong).find(name), 0U) << name << "=" << value << ": " << refusalOf(wrong);
    }
}

TEST(RankPlace, ReadsTheFirstMachineOfSlurmsLists)
{
    EXPECT_EQ(firstHost("node1"), "node1");
    EXPECT_EQ(firstHost("node1,node2"), "node1");
    EXPECT_EQ(firstHost("node[3-5,9],login1"), "node3");
    EXPECT_EQ(firstHost("node[007]"), "node007");
    EXPECT_EQ(firstHost(""), "");
}

} // namespace
} // namespace ff::rank_place_test
