# LibTorch and the BLAS that answers its matrix products, as one target: ff_libtorch.

# A LibTorch for CUDA compiles a probe in that language, which CMake before 3.26 knows up to C++17.
if(NOT DEFINED CMAKE_CUDA_STANDARD)
    set(CMAKE_CUDA_STANDARD 17)
endif()
find_package(Torch REQUIRED)

add_library(ff_libtorch INTERFACE)
# Torch's headers warn under our flags; as system headers they are silent.
target_include_directories(ff_libtorch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})

# Debian's LibTorch calls whatever BLAS libblas.so.3 points to, the slow reference one on a fresh machine.
# BLIS named first and kept, although nothing of ours calls it, makes its sgemm_ the one that the loader binds.
find_library(FF_BLIS_LIBRARY NAMES blis
             PATH_SUFFIXES blis-openmp
             DOC "BLIS, OpenMP build; empty: leave the choice to LibTorch")
if(FF_BLIS_LIBRARY)
    target_link_options(ff_libtorch INTERFACE "LINKER:--no-as-needed" "${FF_BLIS_LIBRARY}" "LINKER:--as-needed")
    target_compile_definitions(ff_libtorch INTERFACE FF_HAVE_BLIS)
    get_filename_component(ff_blis_folder "${FF_BLIS_LIBRARY}" DIRECTORY)
else()
    message(WARNING "BLIS not found: matrix products run on LibTorch's own choice of BLAS, which may be slow")
endif()
# LibTorch as PyPI has it offers a std::filesystem of its own to everybody, older than the one that we were compiled
# for: a program that took it ended where it wrote its first file. The compiler's own, named first, is the one bound.
target_link_options(ff_libtorch INTERFACE "LINKER:--no-as-needed" -lstdc++ "LINKER:--as-needed")
target_link_libraries(ff_libtorch INTERFACE torch)

# The libraries of a LibTorch for CUDA find theirs (NCCL, cuDNN, ...) by their own search paths when they are
# loaded. The linker looks in the system's folders, where there may be others that lack what is asked for.
if(TARGET torch_cuda)
    target_link_options(ff_libtorch INTERFACE "LINKER:--allow-shlib-undefined")
endif()
