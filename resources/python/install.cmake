# Where Python 3 looks for packages below the prefix, asked of it when things are installed: a package for another
# system, or a prefix that no Python knows, gets the folder of Debian's system Python.
set(place "lib/python3/dist-packages")
find_program(python python3)
if(python)
    execute_process(COMMAND "${python}" -c "import sys; print(';'.join(sys.path))" OUTPUT_VARIABLE known
                    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    foreach(folder IN LISTS known)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE below)
        if(below MATCHES "^lib/.*(dist|site)-packages$") # of /usr not local/lib/...
            set(place "${below}")
            break()
        endif()
    endforeach()
endif()
file(INSTALL DESTINATION "${CMAKE_INSTALL_PREFIX}/${place}/forwardforward" TYPE FILE FILES ${ff_sources})
