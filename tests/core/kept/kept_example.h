// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_beginning.h"
#include "core/kept/run_keeper.h"
#include "tests/core/run/small_experiment.h"
#include "tests/core/test_support.h"

#include <filesystem>
#include <memory>
#include <string>

namespace ff {

/// A small run that is kept in a folder from its beginning.
class KeptExample
{
public:
    explicit KeptExample(const Settings& settings = smallSettings(), const std::string& name = "run")
        : experiment(smallDigits(), settings, testCompute())
        , folder(m_folder.path() / name)
    {
        RunLock lock = beginRunIn(folder, recordOf(experiment, describeData(*smallDigits(), {})));
        m_keeper = std::make_unique<RunKeeper>(folder, std::move(lock), experiment);
    }

    void train(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            experiment.step();
            finishTest(experiment);
            m_keeper->look();
        }
        m_keeper->wait();
    }

    /// Tests all test images exactly, and keeps the state with what was found.
    void testAll()
    {
        experiment.requestTest(EpochTest::Both);
        finishTest(experiment);
        m_keeper->keepState();
        m_keeper->wait();
    }

    RunKeeper& keeper() { return *m_keeper; }

    /// Keeps its state; from then on somebody else may keep the run. Nothing is to be trained any more.
    void letGo()
    {
        m_keeper->keepState();
        m_keeper.reset();
    }

private:
    TemporaryFolder m_folder;

public:
    Experiment experiment;
    std::filesystem::path folder;

private:
    std::unique_ptr<RunKeeper> m_keeper;
};

} // namespace ff
