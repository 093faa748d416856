# ff_unity(target): compiles the sources of each folder several at a time, as if they were one, where FF_UNITY is on.
# Most of the time goes to headers, which are read once for all of them then. Names in unnamed namespaces are
# therefore unique within a folder; a source for which that cannot be has SKIP_UNITY_BUILD_INCLUSION.
function(ff_unity target)
    if(NOT FF_UNITY)
        return()
    endif()
    set(most 8) # more at once need too much memory
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source ${sources})
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
        string(MAKE_C_IDENTIFIER "${folder}" name)
        list(APPEND sources_of_${name} "${source}")
        list(LENGTH sources_of_${name} count)
        math(EXPR part "(${count} - 1) / ${most}")
        set_source_files_properties("${source}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${name}_${part}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
