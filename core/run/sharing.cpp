// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/sharing.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// Values of positives and then of negatives, or of either, as a column for each: [S, turns].
at::Tensor inColumns(const at::Tensor& values, std::int64_t share)
{
    return values.to(at::kFloat).view({-1, share}).t().contiguous();
}

/// A number that changes with any bit of these values.
std::string checksum(const LearntState& state)
{
    std::uint64_t sum = 0;
    for (const LearntValue& each : state) {
        const at::Tensor bits = each.value.to(at::kCPU).contiguous().view(at::kInt).to(at::kLong);
        sum = sum * 0x9e3779b97f4a7c15U + static_cast<std::uint64_t>(bits.sum().item<std::int64_t>());
    }
    return std::to_string(sum);
}

} // namespace

void checkShared(const Settings& settings, std::int64_t batch, const Ranks& ranks)
{
    const int count = ranks.place().count;
    const bool readsPart = settings.mode == Mode::Supervised && settings.readoutShare < 1;
    const auto read = readsPart ? std::llround(settings.readoutShare * static_cast<double>(batch)) : batch;
    if (std::min<std::int64_t>(batch, read) < count) {
        throw Error::inEnglish("expected a batch of which each of " + std::to_string(count)
                               + " processes has an image to learn from, found " + std::to_string(batch)
                               + " images, of which the readout reads " + std::to_string(read));
    }
}

GradientHook meanOfAll(const Ranks& ranks)
{
    if (!ranks.areSeveral()) {
        return {};
    }
    return [&ranks](std::span<ParameterStep> steps) {
        std::vector<at::Tensor> sums;
        std::vector<double> samples;
        for (ParameterStep& step : steps) {
            samples.push_back(step.samples());
            sums.push_back(step.gradient().mul_(step.samples()));
        }
        const at::Tensor all = at::tensor(samples, at::kDouble);
        ranks.sum({all});
        ranks.sum(sums);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            sums[i].div_(all[static_cast<std::int64_t>(i)].item<double>());
        }
    };
}

StepRecord recordOfAll(StepRecord share, std::int64_t batch, const Ranks& ranks)
{
    if (!ranks.areSeveral()) {
        return share;
    }
    std::vector<at::Tensor*> parts;
    std::vector<at::Tensor> columns;
    for (std::vector<at::Tensor>* part : {&share.goodness, &share.loss}) {
        for (at::Tensor& values : *part) {
            parts.push_back(&values);
            columns.push_back(ranks.placed(inColumns(values, ranks.shareOf(batch)), batch));
        }
    }
    ranks.sum(columns);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        *parts[i] = columns[i].t().flatten();
    }
    return share;
}

void checkSameWeights(const Learner& learner, std::int64_t steps, const Ranks& ranks)
{
    if (!ranks.areSeveral()) {
        return;
    }
    const std::string own = checksum(learner.values());
    const bool isOther = ranks.ofFirst(own) != own;
    if (ranks.anyOf(isOther)) {
        throw Error::inEnglish(
            "process " + std::to_string(ranks.place().rank) + " of " + std::to_string(ranks.place().count)
            + (isOther ? ": has other weights than process 0 after "
                       : ": others have other weights than "
                         "process 0 after ")
            + std::to_string(steps) + " steps; the processes of a run need processors of one kind");
    }
}

} // namespace ff
