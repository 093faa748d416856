# LibTorch's process groups over Gloo as the target FfGloo, where they can be used: training in several processes.
# LibTorch's headers of them ask for Gloo's own, which distributions put into another package.
find_path(FfGloo_INCLUDE_DIR gloo/algorithm.h)
mark_as_advanced(FfGloo_INCLUDE_DIR)
if(NOT FfGloo_INCLUDE_DIR)
    message(STATUS "Gloo's headers not found: no training in several processes")
    return()
endif()

# Its library and not its target is linked: the targets of some LibTorches name others that only exist in here.
if(NOT DEFINED FfGloo_BUILT)
    get_target_property(ff_torch_cpu torch_cpu LOCATION)
    get_target_property(ff_c10 c10 LOCATION)
    try_compile(FfGloo_BUILT SOURCES "${PROJECT_SOURCE_DIR}/core/ranks/beside_libtorch.cpp"
                CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${PROJECT_SOURCE_DIR};${TORCH_INCLUDE_DIRS};${FfGloo_INCLUDE_DIR}"
                LINK_OPTIONS "LINKER:--allow-shlib-undefined"
                LINK_LIBRARIES "${ff_torch_cpu}" "${ff_c10}"
                CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON)
endif()
if(NOT FfGloo_BUILT)
    message(STATUS "this LibTorch has no process groups over Gloo: no training in several processes")
    return()
endif()

add_library(FfGloo INTERFACE)
target_include_directories(FfGloo SYSTEM INTERFACE "${FfGloo_INCLUDE_DIR}")
