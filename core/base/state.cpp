// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/state.h"

#include "core/base/error.h"

#include <algorithm>
#include <sstream>

namespace ff {
namespace {

std::string description(const at::Tensor& value)
{
    std::ostringstream text;
    text << at::toString(value.scalar_type()) << ' ' << value.sizes();
    return text.str();
}

} // namespace

void addPart(RunState& whole, std::string_view prefix, RunState part)
{
    for (StateValue& each : part) {
        whole.push_back({std::string(prefix) + each.name, std::move(each.value)});
    }
}

RunState takePart(RunState& whole, std::string_view prefix)
{
    RunState part;
    RunState rest;
    for (StateValue& each : whole) {
        if (each.name.starts_with(prefix)) {
            part.push_back({each.name.substr(prefix.size()), std::move(each.value)});
        } else {
            rest.push_back(std::move(each));
        }
    }
    whole = std::move(rest);
    return part;
}

void StateVisitor::number(std::string_view name, std::int64_t& value)
{
    at::Tensor held = at::full({}, value, at::kLong);
    tensor(name, held);
    value = held.item<std::int64_t>();
}

void StateVisitor::real(std::string_view name, double& value)
{
    at::Tensor held = at::full({}, value, at::kDouble);
    tensor(name, held);
    value = held.item<double>();
}

void StateVisitor::addedReal(std::string_view name, double& value)
{
    if (has(m_path + std::string(name))) {
        real(name, value);
    }
}

void StateVisitor::addedNumber(std::string_view name, std::int64_t& value)
{
    if (has(m_path + std::string(name))) {
        number(name, value);
    }
}

void StateVisitor::numbers(std::string_view name, std::vector<float>& values)
{
    const auto count = static_cast<std::int64_t>(values.size());
    at::Tensor held = at::from_blob(values.data(), {count}, at::kFloat);
    resizable(name, held);
    if (restores()) {
        const auto* first = held.data_ptr<float>();
        values.assign(first, first + held.numel());
    }
}

void StateVisitor::random(std::string_view name, at::Generator& generator)
{
    at::Tensor held = generator.get_state();
    tensor(name, held);
    if (restores()) {
        try {
            generator.set_state(held);
        } catch (const std::exception&) {
            throw Error(
                FF_TR("expected '%1' to be the state of a generator of random numbers, found other bytes"),
                {m_path + std::string(name)});
        }
    }
}

void StateCopier::visit(const std::string& name, at::Tensor& value)
{
    m_state.push_back({name, value.clone()});
}

StateRestorer::StateRestorer(const RunState& state, StateScope scope)
    : StateVisitor(scope)
    , m_state(state)
{ }

void StateRestorer::visit(const std::string& name, at::Tensor& value)
{
    value.copy_(find(name, value, true));
}

void StateRestorer::visitResized(const std::string& name, at::Tensor& value)
{
    value = find(name, value, false)
                .to(value.device(), value.scalar_type(), /*non_blocking=*/false,
                    /*copy=*/true);
}

bool StateRestorer::has(const std::string& name) const
{
    return std::ranges::any_of(m_state, [&](const StateValue& each) { return each.name == name; });
}

const at::Tensor& StateRestorer::find(const std::string& name, const at::Tensor& like, bool sameShape)
{
    const auto next = m_state.begin() + static_cast<std::ptrdiff_t>(m_next);
    const auto isIt = [&name](const StateValue& each) { return each.name == name; };
    const auto found = next != m_state.end() && isIt(*next) ? next : std::ranges::find_if(m_state, isIt);
    if (found == m_state.end()) {
        throw Error(FF_TR("expected a value '%1', found none"), {name});
    }
    m_next = static_cast<std::size_t>(found - m_state.begin()) + 1;
    ++m_found;
    const at::Tensor& value = found->value;
    const bool fits = sameShape ? value.sizes() == like.sizes() : value.dim() == like.dim();
    if (value.scalar_type() != like.scalar_type() || !fits) {
        throw Error(FF_TR("expected '%1' to be %2, found %3"), {name, description(like), description(value)});
    }
    return value;
}

void StateRestorer::finish() const
{
    if (m_found != m_state.size()) {
        throw Error(FF_TR("expected %1 values, found %2"), {m_found, m_state.size()});
    }
}

} // namespace ff
