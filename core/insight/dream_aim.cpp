// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/dream_aim.h"

#include "core/base/error.h"
#include "core/insight/number_list.h"
#include "core/insight/own_goodness.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::int64_t rivalsOfAStep = 5; // labels that a label is compared with: others in every step

std::int64_t classesOf(const Specimen& specimen)
{
    return static_cast<std::int64_t>(specimen.data().classes.size());
}

/// Of a label c, an image is to have more than others: D_c = G_c - mean of G over the rivals that are not c.
/// Where the readout tells labels apart it is D_c = log P_c, which knows its rivals already. Between two
/// labels both are mixed, with t from 0 to 1 over the images:
///     D = (1 - t) D_a + t D_b.
class LabelAim : public DreamAim
{
public:
    /// A label of each image, int64 [R], and what share of the image is it, [R].
    struct Part
    {
        at::Tensor labels;
        at::Tensor share;
    };

    LabelAim(const Specimen& specimen, std::vector<Part> parts)
        : m_specimen(specimen)
        , m_parts(std::move(parts))
    { }

    std::int64_t images() const override { return m_parts.front().labels.size(0); }

    ImageSlope slope(const at::Tensor& images, at::Generator& random) const override
    {
        const std::int64_t classes = classesOf(m_specimen);
        const at::Tensor rivals = at::randperm(classes, random, at::TensorOptions(at::kLong))
                                      .narrow(0, 0, std::min(classes, rivalsOfAStep));
        return slopeAgainst(images, m_parts, rivals);
    }

    /// Of each label by itself, against all others.
    Figures figures(const at::Tensor& images) const override
    {
        const auto valueOf = [&](const Part& part) {
            const Part whole {part.labels, at::ones_like(part.share)};
            const at::Tensor all = at::arange(classesOf(m_specimen), at::kLong);
            const at::Tensor value = slopeAgainst(images, {whole}, all).value;
            return numberList(isByGoodness() ? value : value.exp());
        };
        return {valueOf(m_parts.front()),
                m_parts.size() > 1 ? valueOf(m_parts.back()) : std::vector<float>()};
    }

private:
    bool isByGoodness() const { return dreamsByGoodness(m_specimen.settings()); }

    ImageSlope slopeOf(const at::Tensor& images, const at::Tensor& labels) const
    {
        return labelSlope(m_specimen.learner(), m_specimen.settings(), images, labels);
    }

    /// Rivals are labels, int64 [K].
    ImageSlope slopeAgainst(const at::Tensor& images, const std::vector<Part>& parts,
                            const at::Tensor& rivals) const
    {
        ImageSlope all {at::zeros({images.size(0)}), at::zeros_like(images)};
        at::Tensor ofRivals = at::zeros({images.size(0), rivals.size(0)});
        for (const Part& part : parts) {
            add(all, slopeOf(images, part.labels), part.share);
            const at::Tensor isRival = rivals.unsqueeze(0).ne(part.labels.unsqueeze(1)).to(at::kFloat);
            const at::Tensor mean = isRival / isRival.sum(1, /*keepdim=*/true).clamp_min(1);
            ofRivals = ofRivals + part.share.unsqueeze(1) * mean;
        }
        for (std::int64_t k = 0; isByGoodness() && k < rivals.size(0); ++k) {
            add(all, slopeOf(images, rivals[k].expand({images.size(0)})), -ofRivals.select(1, k));
        }
        return all;
    }

    static void add(ImageSlope& sum, const ImageSlope& more, const at::Tensor& share)
    {
        sum.value = sum.value + share * more.value;
        sum.slope = sum.slope + share.unsqueeze(1) * more.slope;
    }

    const Specimen& m_specimen;
    std::vector<Part> m_parts; // one, or those of the two labels
};

class GoodnessAim : public DreamAim
{
public:
    explicit GoodnessAim(const Specimen& specimen)
        : m_specimen(specimen)
    { }

    std::int64_t images() const override { return 1; }
    ImageSlope slope(const at::Tensor& images, at::Generator&) const override { return slopeOf(images); }
    Figures figures(const at::Tensor& images) const override
    {
        const std::vector<bool> votes
            = chosenLayers(m_specimen.settings().votingLayers, m_specimen.learner().network.layers.size());
        return {numberList(slopeOf(images).value / std::ranges::count(votes, true)), {}};
    }

private:
    ImageSlope slopeOf(const at::Tensor& images) const
    {
        return goodnessSlope(m_specimen.learner(), m_specimen.settings(), images);
    }

    const Specimen& m_specimen;
};

class UnitAim : public DreamAim
{
public:
    UnitAim(const Specimen& specimen, const question::Dream::Unit& unit)
        : m_specimen(specimen)
        , m_unit(unit)
    { }

    std::int64_t images() const override { return 1; }
    ImageSlope slope(const at::Tensor& images, at::Generator&) const override { return slopeOf(images); }
    Figures figures(const at::Tensor& images) const override
    {
        return {numberList(slopeOf(images).value), {}};
    }

private:
    ImageSlope slopeOf(const at::Tensor& images) const
    {
        return unitSlope(m_specimen.learner(), m_specimen.settings(), images,
                         static_cast<std::size_t>(m_unit.layer), m_unit.unit);
    }

    const Specimen& m_specimen;
    question::Dream::Unit m_unit;
};

std::unique_ptr<DreamAim> makeAim(const question::Dream::Labels&, const Specimen& specimen)
{
    const std::int64_t classes = classesOf(specimen);
    return std::make_unique<LabelAim>(
        specimen, std::vector {LabelAim::Part {at::arange(classes, at::kLong), at::ones({classes})}});
}

std::unique_ptr<DreamAim> makeAim(const question::Dream::Between& between, const Specimen& specimen)
{
    const std::int64_t classes = classesOf(specimen);
    for (const int label : {between.first, between.second}) {
        if (label < 0 || label >= classes) {
            throw Error(FF_TR("label %1: expected one of %2 classes"), {label, classes});
        }
    }
    const at::Tensor t = at::linspace(0, 1, question::Dream::Between::images);
    const auto all = [](int label) { return at::full({question::Dream::Between::images}, label, at::kLong); };
    return std::make_unique<LabelAim>(
        specimen,
        std::vector {LabelAim::Part {all(between.first), 1 - t}, LabelAim::Part {all(between.second), t}});
}

std::unique_ptr<DreamAim> makeAim(const question::Dream::Unit& unit, const Specimen& specimen)
{
    const LayerStack& layers = specimen.learner().network.layers;
    if (unit.layer < 0 || static_cast<std::size_t>(unit.layer) >= layers.size()) {
        throw Error(FF_TR("layer %1: expected one of %2 layers"), {unit.layer + 1, layers.size()});
    }
    const std::int64_t units = layers[static_cast<std::size_t>(unit.layer)].features();
    if (unit.unit < 0 || unit.unit >= units) {
        throw Error(FF_TR("unit %1 of layer %2: expected one of %3 units"),
                    {unit.unit + 1, unit.layer + 1, units});
    }
    return std::make_unique<UnitAim>(specimen, unit);
}

std::unique_ptr<DreamAim> makeAim(const question::Dream::Goodness&, const Specimen& specimen)
{
    if (!hasOwnGoodness(specimen.settings())) {
        throw Error(FF_TR("In this mode layers give an image no goodness by itself."));
    }
    return std::make_unique<GoodnessAim>(specimen);
}

} // namespace

std::unique_ptr<DreamAim> dreamAim(const question::Dream::Aim& aim, const Specimen& specimen)
{
    return std::visit([&](const auto& each) { return makeAim(each, specimen); }, aim);
}

} // namespace ff
