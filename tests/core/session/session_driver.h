// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace ff {

inline constexpr std::int64_t smallLimit = 300;

/// A guard against hanging, which no machine is too slow for.
inline constexpr std::chrono::minutes patience {10};

/// What a test may vary of the small run.
struct SmallRun
{
    int epochs = 3;
};

/// A viewer for tests: takes what the session sends and keeps it. Every wait has an end.
class SessionDriver
{
public:
    explicit SessionDriver(SessionOptions options = {.threads = 1})
        : session(std::move(options))
    { }

    /// Loads the built-in digits with a small network: 6 batches of 50 an epoch.
    Snapshot loadSmall(SmallRun wanted = {})
    {
        Settings settings;
        settings.layers = {24, 16};
        settings.limit = smallLimit;
        settings.batch = 50;
        settings.epochs = wanted.epochs;
        settings.precision
            = Precision::Float32; // what is faster is measured, and may turn out otherwise next time
        session.post(command::Configure {settings});
        session.post(command::LoadData {});
        waitFor(Event::Kind::DataLoaded);
        return waitFor([](const Snapshot& snapshot) { return snapshot.state == State::Ready; });
    }

    void pump()
    {
        if (const auto snapshot = session.takeSnapshot()) {
            latest = *snapshot;
            fresh = true;
            if (latest.run != run) {
                run = latest.run;
                curve.clear();
                errors.clear();
            }
            curve.insert(curve.end(), latest.newCurve.begin(), latest.newCurve.end());
            errors.insert(errors.end(), latest.newErrors.begin(), latest.newErrors.end());
        }
        pumpEvents();
    }

    void waitUntil(const std::function<bool()>& condition, const std::function<void()>& pumpOnce)
    {
        const auto limit = std::chrono::steady_clock::now() + patience;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > limit) {
                throw std::runtime_error("the session did not answer");
            }
            pumpOnce();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void waitUntil(const std::function<bool()>& condition)
    {
        waitUntil(condition, [this] { pump(); });
    }

    /// The first snapshot from now on that `accepts`.
    Snapshot waitFor(const std::function<bool(const Snapshot&)>& accepts)
    {
        fresh = false;
        session.post(nudge);
        waitUntil([&] { return fresh && accepts(latest); });
        return latest;
    }

    Event waitForOneOf(std::set<Event::Kind> kinds)
    {
        Event found {};
        waitUntil([&] { return takeEvent(kinds, found); });
        return found;
    }

    Event waitFor(Event::Kind kind) { return waitForOneOf({kind}); }

    /// Waits without ever taking a snapshot.
    void sleepUntilEvent(Event::Kind kind)
    {
        Event found {};
        waitUntil([&] { return takeEvent({kind}, found); }, [this] { pumpEvents(); });
    }

    /// The content of an exported file.
    std::string exported(const char* name)
    {
        session.post(command::Export {folder / name});
        waitFor(Event::Kind::Exported);
        std::ifstream file(folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const TemporaryFolder ownFolder;
    const std::filesystem::path& folder = ownFolder.path();
    Session session;
    Command nudge = command::Pace {0}; ///< an idle session tells nothing new unless something is asked of it
    Snapshot latest;
    bool fresh = false;
    std::uint64_t run = 0;
    std::vector<CurvePoint> curve;
    std::vector<ErrorPoint> errors;
    std::vector<Event> events;

private:
    void pumpEvents()
    {
        for (Event& event : session.takeEvents()) {
            events.push_back(std::move(event));
        }
    }

    bool takeEvent(const std::set<Event::Kind>& kinds, Event& found)
    {
        for (auto event = events.begin(); event != events.end(); ++event) {
            if (kinds.contains(event->kind)) {
                found = *event;
                events.erase(event);
                return true;
            }
        }
        return false;
    }
};

/// The settings in every mode.
inline std::vector<Settings> inEveryMode(Settings settings)
{
    std::vector<Settings> all;
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        assignText(settings, "mode", option.id);
        all.push_back(settings);
    }
    return all;
}

} // namespace ff
