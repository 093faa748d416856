// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/channel_groups.h"

#include "core/learning/class_scores.h"
#include "core/network/class_groups.h"

namespace ff {
namespace {

class ChannelGroups : public ClassScores
{
public:
    using ClassScores::ClassScores;

protected:
    /// G_c = mean of y over the group of class c.
    at::Tensor scoresOf(std::size_t i, const Activity& activity) const override
    {
        return groups(i).means(activity.all());
    }

    at::Tensor byActivity(std::size_t i, const at::Tensor& error) const override
    {
        return groups(i).byMembers(error, network.layers[i].units());
    }

private:
    const ClassGroups& groups(std::size_t i) const { return *network.layers[i].groups(); }
};

} // namespace

std::unique_ptr<Learner> makeChannelGroups(const Settings&, Network network, at::Generator&)
{
    return std::make_unique<ChannelGroups>(std::move(network));
}

} // namespace ff
