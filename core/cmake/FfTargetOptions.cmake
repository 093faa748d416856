# ff_target_options(target): the warnings, sanitizers and include root that every target of ours has.

# GCC 12 sees overflows in "text" + std::string that are not there (its bug 105651).
set(ff_gcc12_false_alarms "")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    set(ff_gcc12_false_alarms -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()

function(ff_target_options target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        ${ff_gcc12_false_alarms}
        $<$<BOOL:${FF_WARNINGS_AS_ERRORS}>:-Werror>)
    if(FF_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${FF_SANITIZE} -fno-omit-frame-pointer
                                                -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${FF_SANITIZE})
    endif()
endfunction()
