# The libraries that read compressed data and pictures.

find_package(ZLIB REQUIRED)
find_package(PNG REQUIRED)
find_package(JPEG REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

# libzip's own CMake files ask for programs that distributions put into another package, so they are not used.
find_path(FfLibzip_INCLUDE_DIR zip.h REQUIRED)
find_library(FfLibzip_LIBRARY NAMES zip REQUIRED)
mark_as_advanced(FfLibzip_INCLUDE_DIR FfLibzip_LIBRARY)
add_library(FfLibzip INTERFACE)
target_include_directories(FfLibzip SYSTEM INTERFACE "${FfLibzip_INCLUDE_DIR}")
target_link_libraries(FfLibzip INTERFACE "${FfLibzip_LIBRARY}")
