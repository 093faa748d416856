// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranks/rank_group.h"

#include <memory>
#include <string>
#include <vector>

namespace ff {

/// The processes that train one run together, as one of them sees them. All draw the same batch; each learns
/// from its share of the rows, every count()-th from its own number on, and what they found is summed up. So
/// all of them do every step alike, and the run is the one that a process alone would train, to the order of
/// the sums.
///
/// A process alone is the usual case: it has all rows, and nothing here costs it anything. What says so below
/// is to be called by all processes in the same order, and throws Error where one of them is gone. One
/// thread.
class Ranks
{
public:
    /// One process alone.
    Ranks() = default;

    /// Joins the others; as joinGroup().
    Ranks(const RankPlace& place, std::chrono::seconds patience);

    /// For everybody who is one process alone.
    static const Ranks& alone();

    bool areSeveral() const { return m_place.count > 1; }
    const RankPlace& place() const { return m_place; }

    /// Whether this is process 0, which writes what comes of the run and tells how it goes.
    bool isFirst() const { return m_place.rank == 0; }

    /// How many of the first `rows` rows of a batch are of this share; its rows come in their order.
    std::int64_t shareOf(std::int64_t rows) const;

    /// Which of `rows` rows those are, int64 on the CPU.
    at::Tensor placesIn(std::int64_t rows) const;

    /// This process's share of `rows` rows in their places, with zeros between them.
    at::Tensor placed(const at::Tensor& share, std::int64_t rows) const;

    /// The `rows` rows of which `share` holds this process's. All processes call it.
    at::Tensor wholeOf(const at::Tensor& share, std::int64_t rows) const;

    /// Makes each of these tensors, all of one floating type, its sum over the processes, the same bits in
    /// each. All processes call it.
    void sum(const std::vector<at::Tensor>& tensors) const;

    /// The mean over the samples of all processes, of which this one found `mean` over `samples`; none of its
    /// own is 0. All processes call it.
    at::Tensor meanOf(const at::Tensor& mean, double samples) const;

    /// The largest of the numbers that the processes have. All processes call it.
    int largest(int number) const;

    /// Whether it is true in any of the processes. All processes call it.
    bool anyOf(bool isTrue) const { return largest(isTrue ? 1 : 0) > 0; }

    /// The text of process 0. All processes call it.
    std::string ofFirst(std::string text) const;

private:
    RankPlace m_place {};
    std::unique_ptr<RankGroup> m_group; // null: alone
};

} // namespace ff
