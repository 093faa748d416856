// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onnx/onnx_graph.h"

#include <nlohmann/json.hpp>

namespace ff {
namespace {

void describe(onnx::ValueInfoProto& value, const std::string& name, const std::vector<std::int64_t>& shape,
              const std::string& about)
{
    value.set_name(name);
    value.set_doc_string(about);
    onnx::TypeProto::Tensor& type = *value.mutable_type()->mutable_tensor_type();
    type.set_elem_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t size : shape) {
        onnx::TensorShapeProto::Dimension& dimension = *type.mutable_shape()->add_dim();
        if (size < 0) {
            dimension.set_dim_param("N");
        } else {
            dimension.set_dim_value(size);
        }
    }
}

struct AttributeWriter
{
    onnx::AttributeProto& attribute;

    void operator()(std::int64_t number) const
    {
        attribute.set_type(onnx::AttributeProto::INT);
        attribute.set_i(number);
    }

    void operator()(const std::vector<std::int64_t>& numbers) const
    {
        attribute.set_type(onnx::AttributeProto::INTS);
        for (const std::int64_t number : numbers) {
            attribute.add_ints(number);
        }
    }
};

} // namespace

OnnxGraph::Place::Place(OnnxGraph& graph, const std::string& part)
    : m_path(&graph.m_path)
    , m_length(graph.m_path.size())
{
    m_path->append(part).push_back('/');
}

OnnxValue OnnxGraph::input(const std::string& name, const std::vector<std::int64_t>& shape,
                           const std::string& about)
{
    describe(*m_graph->add_input(), name, shape, about);
    return name;
}

void OnnxGraph::output(const std::string& name, const std::vector<std::int64_t>& shape,
                       const std::string& about)
{
    describe(*m_graph->add_output(), name, shape, about);
}

OnnxValue OnnxGraph::constant(const std::string& name, const at::Tensor& values)
{
    if (!m_constants.emplace(name, true).second) {
        return name;
    }
    const bool isWhole = values.scalar_type() == at::kLong;
    const at::Tensor numbers = values.to(at::kCPU, isWhole ? at::kLong : at::kFloat).contiguous();
    onnx::TensorProto& tensor = *m_graph->add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(isWhole ? onnx::TensorProto::INT64 : onnx::TensorProto::FLOAT);
    for (const std::int64_t size : numbers.sizes()) {
        tensor.add_dims(size);
    }
    tensor.set_raw_data(numbers.data_ptr(), numbers.nbytes());
    return name;
}

OnnxValue OnnxGraph::number(double value)
{
    return constant(nlohmann::json(value).dump(), at::scalar_tensor(value, at::kFloat));
}

OnnxValue OnnxGraph::wholes(const std::vector<std::int64_t>& values)
{
    return constant(nlohmann::json(values).dump(), at::tensor(values, at::kLong));
}

OnnxValue OnnxGraph::add(const char* op, const std::vector<OnnxValue>& inputs,
                         const OnnxAttributes& attributes, const std::string& output)
{
    onnx::NodeProto& node = *m_graph->add_node();
    node.set_op_type(op);
    node.set_name(uniqueName(m_path + op));
    for (const OnnxValue& input : inputs) {
        node.add_input(input);
    }
    for (const OnnxAttribute& each : attributes) {
        onnx::AttributeProto& attribute = *node.add_attribute();
        attribute.set_name(each.name);
        std::visit(AttributeWriter {attribute}, each.value);
    }
    node.add_output(output.empty() ? node.name() : output);
    return node.output(0);
}

OnnxValue OnnxGraph::addTopK(const OnnxValue& rows, std::int64_t count, End end)
{
    const OnnxValue values = add("TopK", {rows, wholes({count})}, {{"largest", end == End::Largest ? 1 : 0}});
    // The operator always says where they were, too.
    m_graph->mutable_node(m_graph->node_size() - 1)->add_output(values + ".places");
    return values;
}

std::string OnnxGraph::uniqueName(const std::string& name)
{
    const int uses = ++m_uses[name];
    return uses == 1 ? name : name + "." + std::to_string(uses);
}

} // namespace ff
