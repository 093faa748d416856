// SPDX-License-Identifier: GPL-3.0-or-later
// Run by FfOnnx.cmake: ends with 0 where libonnx works in a program that LibTorch is a part of.
#include "core/model/onnx/onnx_library.h"

#include <string>

int main()
{
    onnx::ModelProto model;
    model.set_ir_version(8);
    model.add_opset_import()->set_version(17);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("graph");
    graph.add_input()->set_name("x");
    graph.add_output()->set_name("y");
    for (onnx::ValueInfoProto* value : {graph.mutable_input(0), graph.mutable_output(0)}) {
        onnx::TypeProto::Tensor& type = *value->mutable_type()->mutable_tensor_type();
        type.set_elem_type(onnx::TensorProto::FLOAT);
        type.mutable_shape()->add_dim()->set_dim_param("N");
    }
    onnx::NodeProto& node = *graph.add_node();
    node.set_op_type("Relu");
    node.add_input("x");
    node.add_output("y");
    onnx::checker::check_model(model);
    onnx::shape_inference::InferShapes(model);
    onnx::ModelProto read;
    const bool isSame = read.ParseFromString(model.SerializeAsString()) && read.graph().node_size() == 1;
    return isSame ? 0 : 1;
}
