// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/labelled_images.h"

#include "core/network/column_sum.h"

namespace ff {
namespace {

/// Rows s (k x + w_c), made when they are asked for.
class LabelledRows : public LayerInput
{
public:
    LabelledRows(at::Tensor blank, at::Tensor labels, at::Tensor scale, const LabelOverlay& overlay)
        : m_blank(std::move(blank))
        , m_labels(std::move(labels))
        , m_scale(std::move(scale))
        , m_overlay(overlay)
    { }

    at::Tensor rows(const at::Tensor& index) const override
    {
        const at::Tensor image = index.remainder(m_blank.size(0));
        at::Tensor rows = m_blank.index_select(0, image).to(m_scale.scalar_type());
        rows.narrow(1, 0, m_overlay.reach).add_(m_overlay.reaching(m_labels.index_select(0, index)));
        rows.mul_(m_scale.index_select(0, index).unsqueeze(1));
        return rows.to(m_blank.scalar_type());
    }

    at::Tensor sum(std::int64_t count, const Numerics& numerics) const override
    {
        // The first rows carry one label each on the images in their order, so image r belongs to row r.
        const at::Tensor scale = m_scale.narrow(0, 0, count);
        at::Tensor sum = columnSum(m_blank, scale, numerics);
        // A product and not a scatter, whose order of sums changes from call to call on an accelerator.
        const at::Tensor all = at::arange(m_overlay.patterns.size(0), m_labels.options()).unsqueeze(1);
        const at::Tensor carried = m_labels.narrow(0, 0, count).eq(all).to(scale.scalar_type());
        const at::Tensor patterns = m_overlay.patterns.narrow(1, 0, m_overlay.reach);
        sum.narrow(0, 0, m_overlay.reach).add_(at::mv(patterns.t(), at::mv(carried, scale)));
        return sum;
    }

private:
    at::Tensor m_blank;
    at::Tensor m_labels;
    at::Tensor m_scale; // s [R]
    LabelOverlay m_overlay;
};

/// What each label adds to the product of its image, and last what the neutral one does.
at::Tensor labelColumns(const Layer& first, const LabelOverlay& overlay)
{
    const at::Tensor patterns = overlay.patterns.narrow(0, 0, overlay.classes());
    // Of a few pixels alone it is much less work than a product with images.
    const at::Tensor columns = overlay.coversAll()
        ? first.product(patterns).permute({1, 0, 2}).reshape({overlay.classes(), -1})
        : patterns.narrow(1, 0, overlay.reach).matmul(first.inputWeights().narrow(1, 0, overlay.reach).t());
    return at::cat({columns, columns.mean(0, /*keepdim=*/true)});
}

} // namespace

LabelledImages::LabelledImages(const Layer& first, const LabelOverlay& overlay, const at::Tensor& images)
    : m_first(&first)
    , m_overlay(&overlay)
    , m_blank(overlay.blank(images))
{
    const at::ScalarType learnt = first.weight.value().scalar_type();
    m_squares = at::linalg_vector_norm(m_blank, 2, at::IntArrayRef {1}, false, learnt).square_();
    if (overlay.coversAll()) {
        m_crossed = m_blank.to(learnt).matmul(overlay.patterns.t()).mul_(2);
    }
    m_product = first.product(m_blank);
    m_columns = labelColumns(first, overlay);
}

LayerPass LabelledImages::forward(const at::Tensor& labels, const Dropout& dropout) const
{
    return pass(count(), labels, dropout);
}

LayerPass LabelledImages::forwardNeutral(std::int64_t count, const Dropout& dropout) const
{
    const at::Tensor neutral
        = at::full({count}, m_overlay->classes(), at::TensorOptions(at::kLong).device(m_blank.device()));
    return pass(count, neutral, dropout);
}

/// |k x + w_c|^2 of every row.
at::Tensor LabelledImages::squares(std::int64_t images, const at::Tensor& labels) const
{
    const std::int64_t turns = labels.size(0) / images;
    at::Tensor sum = m_squares.narrow(0, 0, images).repeat({turns});
    const at::Tensor patterns = m_overlay->patterns.narrow(1, 0, m_overlay->reach);
    sum.add_(patterns.square().sum(1).index_select(0, labels));
    if (m_crossed.defined()) {
        const at::Tensor rows = m_crossed.narrow(0, 0, images).repeat({turns, 1});
        sum.add_(rows.gather(1, labels.unsqueeze(1)).squeeze(1)).clamp_min_(0); // rounding may go below
    }
    return sum;
}

LayerPass LabelledImages::pass(std::int64_t images, const at::Tensor& labels, const Dropout& dropout) const
{
    const double width = static_cast<double>(m_blank.size(1));
    const at::Tensor rms = squares(images, labels).div_(width).sqrt_().add_(rootMeanSquareFloor);
    const LabelDrive label {rms.reciprocal_(), m_columns, labels};
    Drive drive;
    drive.product = m_product.narrow(1, 0, images);
    drive.label = &label;
    drive.dropout = dropout;
    return m_first->activated(
        std::move(drive),
        std::make_shared<LabelledRows>(m_blank.narrow(0, 0, images), labels, label.scale, *m_overlay));
}

} // namespace ff
