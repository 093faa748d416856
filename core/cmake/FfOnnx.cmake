# libonnx with the protobuf that it was built with, as the target FfOnnx where it can be used: exporting to ONNX.
# Its own CMake files name libraries that distributions leave out, so they are not used.
find_path(FfOnnx_INCLUDE_DIR onnx/checker.h)
find_library(FfOnnx_LIBRARY NAMES onnx)
find_library(FfOnnx_PROTO_LIBRARY NAMES onnx_proto)
find_library(FfOnnx_PROTOBUF_LIBRARY NAMES protobuf)
mark_as_advanced(FfOnnx_INCLUDE_DIR FfOnnx_LIBRARY FfOnnx_PROTO_LIBRARY FfOnnx_PROTOBUF_LIBRARY)
if(NOT (FfOnnx_INCLUDE_DIR AND FfOnnx_LIBRARY AND FfOnnx_PROTO_LIBRARY AND FfOnnx_PROTOBUF_LIBRARY))
    message(STATUS "libonnx not found: no export to ONNX")
    return()
endif()

set(ff_onnx_libraries "${FfOnnx_LIBRARY}" "${FfOnnx_PROTO_LIBRARY}" "${FfOnnx_PROTOBUF_LIBRARY}")

# A LibTorch that brings a protobuf of its own may answer libonnx's calls with it, which goes wrong when a program
# runs and not before, or have its headers found first. So a program is built as ours is, and run.
# Its library and not its target is linked: the targets of some LibTorches name others that only exist in here.
if(NOT DEFINED FfOnnx_RESULT)
    get_target_property(ff_torch_cpu torch_cpu LOCATION)
    try_run(FfOnnx_RESULT FfOnnx_BUILT SOURCES "${PROJECT_SOURCE_DIR}/core/model/onnx/beside_libtorch.cpp"
            CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${PROJECT_SOURCE_DIR};${TORCH_INCLUDE_DIRS};${FfOnnx_INCLUDE_DIR}"
            LINK_OPTIONS "LINKER:--no-as-needed" "LINKER:--allow-shlib-undefined"
            LINK_LIBRARIES "${ff_torch_cpu}" ${ff_onnx_libraries}
            CXX_STANDARD 17 CXX_STANDARD_REQUIRED ON)
endif()
if(NOT (FfOnnx_BUILT AND FfOnnx_RESULT EQUAL 0))
    message(STATUS "libonnx does not work beside this LibTorch: no export to ONNX")
    return()
endif()

add_library(FfOnnx INTERFACE)
target_include_directories(FfOnnx SYSTEM INTERFACE "${FfOnnx_INCLUDE_DIR}")
target_link_libraries(FfOnnx INTERFACE ${ff_onnx_libraries})
