// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/goodness_log.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

/// Steps that an accelerator may take before their goodness is looked at.
constexpr std::size_t mostWaiting = 32;

bool isOnProcessor(const StepRecord& step)
{
    return step.goodness.empty() || step.goodness.front().device().is_cpu();
}

/// All values of these steps behind one another, brought to the CPU at once.
at::Tensor fetched(const std::vector<StepRecord>& steps)
{
    std::vector<at::Tensor> all;
    for (const StepRecord& step : steps) {
        for (const std::vector<at::Tensor>* part : {&step.goodness, &step.loss}) {
            for (const at::Tensor& values : *part) {
                all.push_back(values.to(at::kFloat).flatten());
            }
        }
    }
    return all.empty() ? at::empty({0}) : at::cat(all).to(at::kCPU);
}

} // namespace

GoodnessLog::GoodnessLog(std::vector<double> units)
    : m_units(std::move(units))
    , m_records(m_units.size())
{ }

bool GoodnessLog::add(const StepRecord& step)
{
    m_waiting.push_back(step);
    if (isOnProcessor(step) || m_waiting.size() >= mostWaiting) {
        look();
    }
    return std::exchange(m_isFinite, true);
}

bool GoodnessLog::settle()
{
    look();
    return std::exchange(m_isFinite, true);
}

const std::vector<GoodnessRecord>& GoodnessLog::records() const
{
    look();
    return m_records;
}

void GoodnessLog::look() const
{
    const std::vector<StepRecord> steps = std::exchange(m_waiting, {});
    const at::Tensor all = fetched(steps);
    std::int64_t first = 0;
    for (const StepRecord& step : steps) {
        for (const bool areLosses : {false, true}) {
            const std::vector<at::Tensor>& part = areLosses ? step.loss : step.goodness;
            for (std::size_t layer = 0; layer < part.size(); ++layer) {
                const std::int64_t count = part[layer].numel();
                m_isFinite = m_isFinite && keep(layer, all.narrow(0, first, count), areLosses);
                first += count;
            }
        }
    }
}

/// Puts the values of a layer into its record; false when one is no number.
bool GoodnessLog::keep(std::size_t layer, const at::Tensor& values, bool areLosses) const
{
    const at::Tensor perUnit = areLosses ? values : values.div(m_units[layer]);
    const std::span<const float> all(perUnit.data_ptr<float>(), static_cast<std::size_t>(perUnit.numel()));
    if (areLosses) {
        m_records[layer].addLosses(all);
        return true;
    }
    if (!std::ranges::all_of(all, [](float value) { return std::isfinite(value); })) {
        return false;
    }
    m_records[layer].add(all.first(all.size() / 2), all.last(all.size() / 2));
    return true;
}

void GoodnessLog::clear()
{
    m_waiting.clear();
    m_isFinite = true;
    std::ranges::for_each(m_records, &GoodnessRecord::clear);
}

void GoodnessLog::visitState(StateVisitor& visitor)
{
    look();
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        visitor.within("records." + std::to_string(i), [&] { m_records[i].visitState(visitor); });
    }
}

} // namespace ff
