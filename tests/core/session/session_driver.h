// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/core/session/small_data.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

namespace ff {

/// A guard against hanging, which no machine is too slow for.
inline constexpr std::chrono::minutes patience {10};

/// What a test may vary of the small run.
struct SmallRun
{
    int epochs = 3;
    DataSource data = smallData();
};

/// What a session has shown last.
struct Seen : Live
{
    std::shared_ptr<const Moment> moment;
};

/// A viewer for tests: takes what the session sends and keeps it. Every wait has an end.
class SessionDriver
{
public:
    explicit SessionDriver(SessionOptions options = {.threads = 1})
        : session(countingIn(batches, std::move(options)))
    { }

    /// Loads some digits with a small network: 6 batches of 50 an epoch.
    Seen loadSmall(const SmallRun& wanted = {})
    {
        Settings settings;
        settings.layers = {24, 16};
        settings.limit = smallLimit;
        settings.batch = 50;
        settings.epochs = wanted.epochs;
        settings.precision
            = Precision::Float32; // what is faster is measured, and may turn out otherwise next time
        session.post(command::Configure {settings});
        session.post(command::LoadData {wanted.data});
        waitFor(Event::Kind::DataLoaded);
        return waitFor([](const Seen& seen) { return seen.state == State::Ready; });
    }

    void pump()
    {
        const std::unique_ptr<const News> news = session.takeNews();
        if (!news) {
            return;
        }
        latest = {news->live, news->moment};
        if (latest.run != run) {
            run = latest.run;
            curve.clear();
            errors.clear();
            rivalErrors.clear();
        }
        curve.insert(curve.end(), news->curve.begin(), news->curve.end());
        errors.insert(errors.end(), news->errors.begin(), news->errors.end());
        rivalErrors.insert(rivalErrors.end(), news->rivalErrors.begin(), news->rivalErrors.end());
        events.insert(events.end(), news->events.begin(), news->events.end());
        insights.insert(insights.end(), news->insights.begin(), news->insights.end());
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

    /// The first thing seen that `accepts`, once all that was posted before is applied.
    Seen waitFor(const std::function<bool(const Seen&)>& accepts)
    {
        const Ticket ticket = session.post(nudge);
        waitUntil([&] { return latest.ticket >= ticket && accepts(latest); });
        return latest;
    }

    /// Once all that was posted before is applied.
    Seen see()
    {
        return waitFor([](const Seen&) { return true; });
    }

    /// The next event that answers this command.
    Event answerTo(Ticket ticket)
    {
        Event found {};
        waitUntil([&] {
            return takeEvent([ticket](const Event& event) { return event.ticket == ticket; }, found);
        });
        return found;
    }

    /// The answer to what is posted now.
    Event ask(const Command& command) { return answerTo(session.post(command)); }

    Event waitForOneOf(std::set<Event::Kind> kinds)
    {
        Event found {};
        waitUntil(
            [&] { return takeEvent([&](const Event& event) { return kinds.contains(event.kind); }, found); });
        return found;
    }

    Event waitFor(Event::Kind kind) { return waitForOneOf({kind}); }

    /// Waits until so many batches have begun, without ever taking news.
    void sleepUntilTrained(int count)
    {
        waitUntil([&] { return *batches >= count; }, [] {});
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
    const std::shared_ptr<std::atomic<int>> batches = std::make_shared<std::atomic<int>>(0); ///< begun
    Session session;
    Command nudge = command::Pace {0}; ///< an idle session tells nothing new unless something is asked of it
    Seen latest;
    std::uint64_t run = 0;
    std::vector<CurvePoint> curve;
    std::vector<ErrorPoint> errors;
    std::vector<ErrorPoint> rivalErrors;
    std::vector<Event> events;
    std::vector<std::shared_ptr<const Insight>> insights;

private:
    static SessionOptions countingIn(const std::shared_ptr<std::atomic<int>>& counter, SessionOptions options)
    {
        options.beforeWork = [counter, then = options.beforeWork](WorkPiece piece) {
            *counter += piece == WorkPiece::Batch ? 1 : 0;
            if (then) {
                then(piece);
            }
        };
        return options;
    }

    bool takeEvent(const std::function<bool(const Event&)>& isIt, Event& found)
    {
        const auto event = std::ranges::find_if(events, isIt);
        if (event == events.end()) {
            return false;
        }
        found = *event;
        events.erase(event);
        return true;
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
