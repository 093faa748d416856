// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/model/onnx/onnx_library.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ff {

/// A value on its way through a graph of ONNX: the name of what a node gives, or of a constant.
using OnnxValue = std::string;

/// An attribute of a node: a whole number, or several.
struct OnnxAttribute
{
    const char* name;
    std::variant<std::int64_t, std::vector<std::int64_t>> value;
};
using OnnxAttributes = std::vector<OnnxAttribute>;

/// Puts a graph of ONNX together, node by node. Each node is named by where it belongs and what it does, as
/// "layers.0/Relu", and its value by the node. Single-threaded.
class OnnxGraph
{
public:
    /// `graph` is filled and must outlive this.
    explicit OnnxGraph(onnx::GraphProto& graph)
        : m_graph(&graph)
    { }

    /// Declares the input or an output, of float32; a size of -1 is "N", the number of images.
    OnnxValue input(const std::string& name, const std::vector<std::int64_t>& shape,
                    const std::string& about);
    void output(const std::string& name, const std::vector<std::int64_t>& shape, const std::string& about);

    /// A tensor of float32 or int64 by this name; a second one of the same name is the first one again.
    OnnxValue constant(const std::string& name, const at::Tensor& values);
    OnnxValue number(double value);
    OnnxValue wholes(const std::vector<std::int64_t>& values);

    /// What this operator makes of the inputs; by the name of an output where it is one.
    OnnxValue add(const char* op, const std::vector<OnnxValue>& inputs, const OnnxAttributes& attributes = {},
                  const std::string& output = {});

    /// So many of each row's values from one end of their order, the outermost first.
    enum class End { Smallest, Largest };
    OnnxValue addTopK(const OnnxValue& rows, std::int64_t count, End end);

    /// The nodes that are added by `work` belong to `part`.
    template <typename Work>
    auto within(const std::string& part, const Work& work)
    {
        const Place place(*this, part);
        return work();
    }

private:
    struct Place
    {
        Place(OnnxGraph& graph, const std::string& part);
        ~Place() { m_path->resize(m_length); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        std::string* m_path;
        std::size_t m_length;
    };

    std::string uniqueName(const std::string& name);

    onnx::GraphProto* m_graph;
    std::string m_path; // empty, or ends with a slash
    std::map<std::string, int> m_uses; // of names of nodes
    std::map<std::string, bool, std::less<>> m_constants;
};

} // namespace ff
