# Brings the files for translators in step with the sources: what the target update_translations runs.
#   cmake -DFF_LUPDATE=PROGRAM -DFF_SOURCE=FOLDER -DFF_WORK=FOLDER "-DFF_FILES=a.ts;b.ts" -P update.cmake
# Qt's lupdate reads ui/ and app/ as they are. The core knows no Qt, and its marks no context: a copy of it that has
# Qt's marks in their places is read instead.
cmake_minimum_required(VERSION 3.25)
foreach(needed FF_LUPDATE FF_SOURCE FF_WORK FF_FILES)
    if(NOT ${needed})
        message(FATAL_ERROR "${needed} is not set")
    endif()
endforeach()

file(REMOVE_RECURSE "${FF_WORK}")
file(GLOB_RECURSE sources RELATIVE "${FF_SOURCE}" "${FF_SOURCE}/core/*.cpp" "${FF_SOURCE}/core/*.h")
foreach(source IN LISTS sources)
    file(READ "${FF_SOURCE}/${source}" text)
    if(text MATCHES "FF_TR" AND NOT source STREQUAL "core/base/translatable.h")
        string(REPLACE "FF_TR(" "QT_TRANSLATE_NOOP(\"core\", " text "${text}")
        string(REPLACE "FF_TR_N(" "QT_TRANSLATE_N_NOOP(\"core\", " text "${text}")
        file(WRITE "${FF_WORK}/${source}" "${text}")
    endif()
endforeach()

execute_process(COMMAND "${FF_LUPDATE}" -silent -no-obsolete -locations none -source-language en -I "${FF_SOURCE}"
                        "${FF_SOURCE}/ui" "${FF_SOURCE}/app" "${FF_WORK}/core" -ts ${FF_FILES}
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT status EQUAL 0 OR output MATCHES "lacks Q_OBJECT|without context|[Uu]nterminated|[Uu]nexpected")
    message(FATAL_ERROR "lupdate: ${output}")
endif()
