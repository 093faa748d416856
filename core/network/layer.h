// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/batch_norm.h"
#include "core/network/class_groups.h"
#include "core/network/goodness.h"
#include "core/network/layer_shape.h"
#include "core/network/local_loss.h"
#include "core/network/parameter_step.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ff {

/// The normalised inputs of one pass of a layer, from which its gradient takes the rows that it needs.
class LayerInput
{
public:
    virtual ~LayerInput() = default;

    /// x of these rows (int64 [k]), [k, D], in the type of products.
    virtual at::Tensor rows(const at::Tensor& index) const = 0;

    /// sum of x over the first `count` rows, [D].
    virtual at::Tensor sum(std::int64_t count, const Numerics& numerics) const = 0;
};

/// Inputs that lie in memory as they are, [R, D].
class PlainInput : public LayerInput
{
public:
    explicit PlainInput(at::Tensor input)
        : m_input(std::move(input))
    { }
    at::Tensor rows(const at::Tensor& index) const override { return m_input.index_select(0, index); }
    at::Tensor sum(std::int64_t count, const Numerics& numerics) const override;

private:
    at::Tensor m_input;
};

/// What one layer made of R inputs.
struct LayerPass
{
    std::shared_ptr<const LayerInput> input; ///< a constant: no gradient goes through it to the layer below
    Activity activity; ///< y [R, n]
    at::Tensor goodness; ///< G [R]
    at::Tensor output; ///< [R, m] y, or its pooled means, normalised: what layer above and readout get
    at::Tensor outputScale; ///< [R] by which they were divided; where groups are normalised, [R, C]
    NormalisedDrive normalised = {}; ///< of a pass that studies a batch, where the layer normalises it
};

/// Of what a layer is made. `random` lives on the CPU; none of them is kept.
struct LayerMaterials
{
    const Settings& settings;
    const Numerics& numerics;
    at::Generator& random;
    std::int64_t classes = 0; ///< for layers whose features are in groups, one for each class
};

/// Weights [f, grid.size()] with the grid in which those of a feature lie: the whole input, or the window
/// that it sees of it at every place.
struct SeenWeights
{
    at::Tensor weights;
    Grid grid;
};

/// One layer of ReLU units: weights, biases, and how active its units are. How it learns is the rule's
/// affair; which inputs a unit sees, and through which weights, is that of the kind of layer: a class of its
/// own, which is all that a new kind needs beside its row in layerKinds().
///
/// A kind says how inputs are multiplied with its weights, in a fast way and in one that LibTorch can
/// differentiate, how they learn from deltas, and how they look to who shows them or writes over the input.
/// Everything else (goodness, loss, dropout, pooling, files, pictures, state) follows from these and is the
/// same for all. A row of n units goes place by place, the units of a place together, so where places share
/// weights and biases, unit j has those of feature j mod f (LayerShape::features()).
class Layer
{
public:
    virtual ~Layer() = default;
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

    /// x W^T for normalised inputs x [R, D], as [P, R, c] of its P places with c units each; in the type of
    /// x.
    virtual at::Tensor product(const at::Tensor& input) const = 0;

    /// a = x W^T + b [R, n] by operations whose gradient LibTorch records, with these tensors in the place of
    /// parameters(): for who differentiates through the layer.
    virtual at::Tensor differentiable(const at::Tensor& input,
                                      std::span<const at::Tensor> parameters) const = 0;

    /// The weights from every input to each unit, [n, D]: zero where a unit does not look. What is written
    /// over the input is weighed by them.
    virtual at::Tensor inputWeights() const = 0;

    /// delta W [R, D] for delta [R, n]: what a slope by the drive of the units is by their input.
    virtual at::Tensor towardsInput(const at::Tensor& delta) const { return delta.matmul(inputWeights()); }

    /// Of every feature the weights to what it sees, for pictures.
    virtual SeenWeights seenWeights() const { return {inputWeights(), m_shape.input}; }

    /// Of units whose features are all different, one for each feature: those at the place in the middle.
    at::Tensor unitsOfFeatures() const;

    /// Numbers of units [n], or rows of them, added up over the places that share features: [f]; or the means
    /// over these.
    at::Tensor overPlaces(const at::Tensor& units) const;
    at::Tensor meanOfPlaces(const at::Tensor& units) const;

    /// Numbers of features [f] as those of all their units, [n].
    at::Tensor atAllPlaces(const at::Tensor& features) const;

    /// What goes up of rows y [R, n], before it is brought to one length: [R, m]. By operations whose
    /// gradient LibTorch records.
    at::Tensor pooled(const at::Tensor& rows) const;

    /// A slope by the output of such a pass [R, m] as one by its activities y, [R, n]: through the length
    ///     (g - u mean(g u)) / scale
    /// of output u, or through that of groups, and through the pool.
    at::Tensor throughOutput(const LayerPass& pass, const at::Tensor& slope) const;

    /// What is learnt, in the order of shape().parameters.
    virtual std::vector<NamedParameter> parameters();

    /// y = relu(x W^T + b) for normalised inputs x [R, D].
    LayerPass forward(const at::Tensor& input, const Dropout& dropout = {}) const;

    /// The same for a batch that is learnt from. A layer that normalises goes by this batch, and what it
    /// remembers of batches follows; others pass it as ever.
    LayerPass study(const at::Tensor& input, const Dropout& dropout);

    /// The same for a drive that somebody else has begun; the bias is filled in here.
    LayerPass activated(Drive drive, std::shared_ptr<const LayerInput> input) const;

    /// The steps along the gradient of k rows: g_W = delta^T x / samples, g_b = biasGradient / samples, with
    /// delta [k, n] and x [k, D] in the type of products; biasGradient [n].
    ParameterSteps steps(const at::Tensor& delta, const at::Tensor& input, const at::Tensor& biasGradient,
                         double samples, const StepSize& size);

    /// A slope by the drive of a pass, after what normalised it, as one by x W^T: [R, n] both.
    at::Tensor throughNorm(const LayerPass& pass, const at::Tensor& delta) const;

    /// The steps of what normalised such a pass, for delta [R, n]; none where nothing did.
    ParameterSteps normSteps(const LayerPass& pass, const at::Tensor& delta, double samples,
                             const StepSize& size);

    std::int64_t inputs() const { return m_shape.inputs(); }
    std::int64_t units() const { return m_shape.units(); }
    std::int64_t features() const { return m_shape.features(); }
    const LayerShape& shape() const { return m_shape; }
    const Numerics& numerics() const { return m_numerics; }
    const LayerGoodness& goodness() const { return m_goodness; }
    const LocalLoss& loss() const { return *m_loss; } ///< what it makes of its goodness

    /// The groups that its features are in, where the mode has such; otherwise null.
    const ClassGroups* groups() const { return m_groups ? &*m_groups : nullptr; }

    /// What normalises its drive, where the settings ask for that; otherwise null.
    BatchNorm* norm() { return m_norm ? &*m_norm : nullptr; }
    const BatchNorm* norm() const { return m_norm ? &*m_norm : nullptr; }

    Parameter weight; ///< W, in the shape that the kind gives it
    Parameter bias; ///< b [f]
    at::Tensor meanActivity; ///< mu [f]: running mean of each feature over positives and places, for peer
                             ///< normalisation

protected:
    /// Biases are zero, in the shape that is announced for them.
    Layer(LayerShape shape, const at::Tensor& weights, const LayerMaterials& materials);

    /// delta^T x / samples, over all places, for the weights as they lie in their shape.
    virtual Gradient weightGradient(const at::Tensor& delta, const at::Tensor& input,
                                    double samples) const = 0;

private:
    void addOutput(LayerPass& pass) const;
    at::Tensor throughPool(const at::Tensor& slope) const;
    at::Tensor normalised(const at::Tensor& product) const;

    LayerShape m_shape;
    Numerics m_numerics;
    LayerGoodness m_goodness;
    const LocalLoss* m_loss;
    std::optional<ClassGroups> m_groups;
    std::optional<BatchNorm> m_norm;
};

/// A shape with what is learnt besides by the layers of these settings, whatever their kind.
LayerShape withNorm(LayerShape shape, const Settings& settings);

/// The shapes of weights and biases, for LayerShape::parameters.
std::vector<NamedShape> weightsAndBiases(std::vector<std::int64_t> weights, std::int64_t biases);

} // namespace ff
