// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/labelled_images.h"

#include "core/network/column_sum.h"

namespace ff {
namespace {

/// Rows s [label | image], made when they are asked for.
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
        m_overlay.write(rows, m_labels.index_select(0, index));
        rows.mul_(m_scale.index_select(0, image).unsqueeze(1));
        return rows.to(m_blank.scalar_type());
    }

    at::Tensor sum(std::int64_t count, const Numerics& numerics) const override
    {
        // The first rows carry one label each on the images in their order, so image r belongs to row r.
        const at::Tensor scale = m_scale.narrow(0, 0, count);
        at::Tensor sum = columnSum(m_blank, scale, numerics);
        // A product and not a scatter, whose order of sums changes from call to call on an accelerator.
        const at::Tensor all = at::arange(m_overlay.classes, m_labels.options()).unsqueeze(1);
        const at::Tensor carried = m_labels.narrow(0, 0, count).eq(all).to(scale.scalar_type());
        sum.narrow(0, 0, m_overlay.classes).add_(at::mv(carried, scale), m_overlay.strength);
        return sum;
    }

private:
    at::Tensor m_blank;
    at::Tensor m_labels;
    at::Tensor m_scale;
    LabelOverlay m_overlay;
};

/// What each label adds to the product of its image, and last what the neutral one does.
at::Tensor labelColumns(const Layer& first, const LabelOverlay& overlay)
{
    const at::Tensor columns = first.inputWeights().narrow(1, 0, overlay.classes).t().mul(overlay.strength);
    return at::cat({columns, columns.mean(0, /*keepdim=*/true)});
}

} // namespace

LabelledImages::LabelledImages(const Layer& first, const LabelOverlay& overlay, const at::Tensor& images)
    : m_first(&first)
    , m_overlay(overlay)
    , m_blank(images.clone())
{
    m_blank.narrow(1, 0, overlay.classes).zero_();
    const at::ScalarType learnt = first.weight.value().scalar_type();
    m_squares = at::linalg_vector_norm(m_blank, 2, at::IntArrayRef {1}, false, learnt).square_();
    m_product = first.product(m_blank);
    m_columns = labelColumns(first, overlay);
}

LayerPass LabelledImages::forward(const at::Tensor& labels, const Dropout& dropout) const
{
    return pass(count(), labels, m_overlay.strength * m_overlay.strength, dropout);
}

LayerPass LabelledImages::forwardNeutral(std::int64_t count, const Dropout& dropout) const
{
    const at::Tensor neutral
        = at::full({count}, m_overlay.classes, at::TensorOptions(at::kLong).device(m_blank.device()));
    const double squares = m_overlay.strength * m_overlay.strength / static_cast<double>(m_overlay.classes);
    return pass(count, neutral, squares, dropout);
}

LayerPass LabelledImages::pass(std::int64_t images, const at::Tensor& labels, double labelSquares,
                               const Dropout& dropout) const
{
    const double width = static_cast<double>(m_blank.size(1));
    const at::Tensor rms
        = m_squares.narrow(0, 0, images).add(labelSquares).div_(width).sqrt_().add_(rootMeanSquareFloor);
    const LabelDrive label {rms.reciprocal_(), m_columns, labels};
    Drive drive;
    drive.product = m_product.narrow(1, 0, images);
    drive.label = &label;
    drive.dropout = dropout;
    return m_first->activated(
        std::move(drive),
        std::make_shared<LabelledRows>(m_blank.narrow(0, 0, images), labels, label.scale, m_overlay));
}

} // namespace ff
