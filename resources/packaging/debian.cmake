# The target `deb`: the package of a Debian system, with the dependencies that the programs' libraries give.
if(NOT FF_GZIP)
    return()
endif()
set(changelog "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz")
add_custom_command(OUTPUT "${changelog}"
                   COMMAND "${FF_GZIP}" --best --no-name --stdout "${CMAKE_CURRENT_SOURCE_DIR}/changelog" > "${changelog}"
                   DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/changelog" VERBATIM)
add_custom_target(ff_changelog ALL DEPENDS "${changelog}")
install(FILES "${changelog}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${ff_package}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${ff_package})
set(CPACK_PACKAGE_VENDOR "The ForwardForward Explorer authors")
set(CPACK_PACKAGE_CONTACT "The ForwardForward Explorer authors <forwardforward@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see the Forward-Forward algorithm learn")
set(CPACK_PACKAGE_DESCRIPTION
    "Trains neural networks without backpropagation and shows how every layer
learns to tell real samples from made-up ones, each by itself, with the
Forward-Forward algorithm of Geoffrey Hinton (2022). Samples, masks and the
goodness of every layer are live, a drawn digit is classified meanwhile, and
the trained weights leave for Python.
.
ff-train does the same without a window.")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${CMAKE_CURRENT_SOURCE_DIR}/postinst;${CMAKE_CURRENT_SOURCE_DIR}/prerm")
# What no library names. The OpenMP build of BLIS is several times faster here than the others of its name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libblis4-openmp")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-dejavu-core, python3, python3-numpy, qt6-qpa-plugins, qt6-translations-l10n, qt6-wayland")
set(CPACK_OUTPUT_FILE_PREFIX "${PROJECT_BINARY_DIR}/packages")
include(CPack)

# Not CPack's own target `package`, which builds the tests first.
add_custom_target(deb COMMAND "${CMAKE_CPACK_COMMAND}" --config "${PROJECT_BINARY_DIR}/CPackConfig.cmake"
                  WORKING_DIRECTORY "${PROJECT_BINARY_DIR}" VERBATIM)
foreach(target IN ITEMS ff-train ff-explorer ff-train_manual ff-explorer_manual ff_changelog)
    if(TARGET ${target})
        add_dependencies(deb ${target})
    endif()
endforeach()
