// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"

#include "core/base/threads.h"
#include "core/network/activation_kernel.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

std::int64_t rowCount(const Drive& drive)
{
    if (drive.label != nullptr) {
        return drive.label->labels.size(0);
    }
    return drive.second.defined() ? drive.second.size(0) : drive.product.size(1);
}

/// The definition, one operation after the other, in the type in which the network learns.
at::Tensor preActivation(const Drive& drive, std::int64_t rows, at::ScalarType type)
{
    const std::int64_t images = drive.product.size(1);
    at::Tensor a = drive.product.to(type).permute({1, 0, 2}).reshape({images, -1});
    if (drive.label != nullptr) {
        const LabelDrive& label = *drive.label;
        const std::int64_t turns = rows / images;
        a = a.repeat({turns, 1}) + label.columns.index_select(0, label.labels);
        a = a * label.scale.unsqueeze(1);
    } else if (rows != images) {
        a = a.repeat({rows / images, 1});
    }
    if (drive.second.defined()) {
        a = a + drive.second.to(type);
    }
    return a + drive.bias;
}

Activity activatePlainly(const Drive& drive, const Numerics& numerics)
{
    const at::ScalarType type = c10::typeMetaToScalarType(drive.bias.dtype());
    const std::int64_t rows = rowCount(drive);
    at::Tensor y = preActivation(drive, rows, type).relu();
    Activity result;
    if (drive.before != nullptr) {
        result.gate = y.gt(0).to(at::kByte);
        const double past = drive.damping * (1 - drive.dropout.share);
        y = past * drive.before->all().to(type) + (1 - drive.damping) * y;
    }
    const auto units = static_cast<double>(y.size(1));
    result.squares = y.square().sum(1);
    result.scale = result.squares.div(units).sqrt().add(rootMeanSquareFloor);
    if (drive.dropout.share > 0) {
        y = y * dropoutMask(drive.dropout, rows, y.size(1), y.device()).to(type) * drive.dropout.growth();
        result.squares = y.square().sum(1);
    }
    result.normalised = y.div(result.scale.unsqueeze(1)).to(numerics.product);
    return result;
}

/// The low 32 bits of a product, which are those of a product modulo 2^32.
at::Tensor timesModulo(const at::Tensor& numbers, std::uint32_t factor)
{
    // As a signed number the factor is small enough for a product of 64 bits.
    return numbers.mul(static_cast<std::int32_t>(factor)).bitwise_and(std::int64_t {0xffffffff});
}

at::Tensor mixed(const at::Tensor& numbers, std::int64_t bits)
{
    return numbers.bitwise_xor(numbers.bitwise_right_shift(bits));
}

/// dropoutHash() of all units [n] in all rows [R]: [R, n], in whole numbers of 64 bits.
at::Tensor dropoutHashes(const at::Tensor& units, std::uint32_t key, const at::Tensor& rows)
{
    const at::Tensor ofRow = timesModulo(rows, 0x9e3779b9U).bitwise_xor(std::int64_t {key}).unsqueeze(1);
    at::Tensor hash = timesModulo(units, 0x85ebca6bU).unsqueeze(0).bitwise_xor(ofRow);
    hash = timesModulo(mixed(hash, 16), 0x7feb352dU);
    hash = timesModulo(mixed(hash, 15), 0x846ca68bU);
    return mixed(hash, 16);
}

template <typename Number>
const Number* pointer(const at::Tensor& tensor)
{
    return tensor.defined() ? static_cast<const Number*>(tensor.data_ptr()) : nullptr;
}

/// What goes in. The tensors of `drive` must stay alive; they have no gaps.
template <typename Number>
ActivationKernel<Number> kernelFor(const Drive& drive)
{
    ActivationKernel<Number> kernel;
    kernel.places = drive.product.size(0);
    kernel.images = drive.product.size(1);
    kernel.channels = drive.product.size(2);
    kernel.product = pointer<Number>(drive.product);
    kernel.second = pointer<Number>(drive.second);
    kernel.bias = pointer<float>(drive.bias);
    if (drive.label != nullptr) {
        kernel.labelScale = pointer<float>(drive.label->scale);
        kernel.labelColumns = pointer<float>(drive.label->columns);
        kernel.labels = pointer<std::int64_t>(drive.label->labels);
    }
    if (drive.before != nullptr) {
        kernel.before = pointer<Number>(drive.before->normalised);
        kernel.beforeScale = pointer<float>(drive.before->scale);
        kernel.damping = static_cast<float>(drive.damping);
    }
    kernel.dropout = drive.dropout;
    return kernel;
}

/// Room for what comes out, and the kernel pointed at it.
template <typename Number>
Activity makeRoom(ActivationKernel<Number>& kernel, std::int64_t rows, at::ScalarType product)
{
    Activity result;
    result.normalised = at::empty({rows, kernel.units()}, product);
    result.scale = at::empty({rows}, at::kFloat);
    result.squares = at::empty({rows}, at::kFloat);
    if (kernel.before != nullptr) {
        result.gate = at::empty({rows, kernel.units()}, at::kByte);
        kernel.gate = result.gate.template data_ptr<std::uint8_t>();
    }
    kernel.normalised = static_cast<Number*>(result.normalised.data_ptr());
    kernel.scale = result.scale.template data_ptr<float>();
    kernel.squares = result.squares.template data_ptr<float>();
    return result;
}

template <typename Number>
Activity activateFused(Drive drive, const Numerics& numerics)
{
    drive.product = drive.product.contiguous();
    if (drive.second.defined()) {
        drive.second = drive.second.contiguous();
    }
    const std::int64_t rows = rowCount(drive);
    ActivationKernel<Number> kernel = kernelFor<Number>(drive);
    Activity result = makeRoom(kernel, rows, numerics.product);
    // Another thread is woken for no fewer units than these.
    const std::int64_t grain = std::max<std::int64_t>(1, 16'384 / kernel.units());
    splitWork(numerics.threads, rows, grain, [&](std::int64_t begin, std::int64_t end) {
        std::vector<float> row(static_cast<std::size_t>(kernel.units()));
        activateRows(kernel, row.data(), begin, end);
    });
    return result;
}

/// Memory of the processor, in the types that the kernel knows.
bool canFuse(const Drive& drive, const Numerics& numerics)
{
    const bool known = numerics.product == at::kFloat || numerics.product == at::kBFloat16;
    return numerics.techniques.fuse && known && drive.product.device().is_cpu()
        && drive.product.scalar_type() == numerics.product && drive.bias.scalar_type() == at::kFloat;
}

} // namespace

at::Tensor rootMeanSquare(const at::Tensor& rows)
{
    // The length is summed in float32 at least, also where the rows are shorter.
    const at::ScalarType type = rows.scalar_type() == at::kBFloat16 ? at::kFloat : rows.scalar_type();
    const double width = static_cast<double>(rows.size(1));
    const at::Tensor length = at::linalg_vector_norm(rows, 2, at::IntArrayRef {1}, /*keepdim=*/true, type);
    return length.div(std::sqrt(width)).add_(rootMeanSquareFloor);
}

at::Tensor normaliseRows(const at::Tensor& rows)
{
    const at::Tensor length = rootMeanSquare(rows);
    return rows.to(length.scalar_type()).div(length).to(rows.scalar_type());
}

at::Tensor Activity::rows(const at::Tensor& index) const
{
    return normalised.index_select(0, index)
        .to(scale.scalar_type())
        .mul_(scale.index_select(0, index).unsqueeze(1));
}

at::Tensor Activity::all() const
{
    return normalised.to(scale.scalar_type()) * scale.unsqueeze(1);
}

Activity activate(const Drive& drive, const Numerics& numerics)
{
    Activity result = !canFuse(drive, numerics) ? activatePlainly(drive, numerics)
        : numerics.product == at::kFloat        ? activateFused<float>(drive, numerics)
                                                : activateFused<Brain16>(drive, numerics);
    result.growth = drive.dropout.growth();
    return result;
}

at::Tensor dropoutMask(const Dropout& dropout, std::int64_t rows, std::int64_t units, at::Device device)
{
    const at::TensorOptions whole = at::TensorOptions(at::kLong).device(device);
    const at::Tensor row = at::arange(rows, whole)
                               .remainder(dropout.masks > 0 ? dropout.masks : rows)
                               .mul_(dropout.placeStep)
                               .add_(dropout.firstPlace);
    const at::Tensor hash = dropoutHashes(at::arange(units, whole), dropout.key, row);
    return hash.ge(static_cast<std::int64_t>(dropoutLimit(static_cast<float>(dropout.share)))).to(at::kFloat);
}
} // namespace ff
