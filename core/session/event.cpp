// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/event.h"

namespace ff {
namespace {

struct TaskOf
{
    using Task = Event::Task;

    Task operator()(const command::Configure&) const { return Task::Settings; }
    Task operator()(const command::SetLive&) const { return Task::Settings; }
    Task operator()(const command::LoadData&) const { return Task::Data; }
    Task operator()(const command::CancelLoad&) const { return Task::Data; }
    Task operator()(const command::Evaluate&) const { return Task::Test; }
    Task operator()(const command::Export&) const { return Task::Export; }
    Task operator()(const command::Report&) const { return Task::Export; }
    Task operator()(const command::Import&) const { return Task::Import; }
    Task operator()(const command::Resume&) const { return Task::Keep; }
    Task operator()(const command::Rewind&) const { return Task::Keep; }
    Task operator()(const command::Branch&) const { return Task::Keep; }
    Task operator()(const command::Race&) const { return Task::Race; }
    Task operator()(const command::EndRace&) const { return Task::Race; }
    Task operator()(const command::Compare&) const { return Task::Compare; }
    Task operator()(const command::Ask&) const { return Task::Asking; }
    Task operator()(const command::Withdraw&) const { return Task::Asking; }
    Task operator()(const auto&) const { return Task::Training; }
};

} // namespace

Event::Task taskOf(const Command& command)
{
    return std::visit(TaskOf {}, command);
}

} // namespace ff
