# add_floor(<name> [DEPENDS floor...] [LIBRARIES target...])
#
# One static library for a folder of harness/, from every .cpp in it, and one test program from its
# *_test.cpp. The link lines are the rule of the house: a folder can only include what it depends on.
function(add_floor name)
    cmake_parse_arguments(FLOOR "" "" "DEPENDS;LIBRARIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    set(tests ${sources})
    list(FILTER sources EXCLUDE REGEX "_(test|benchmark)\\.cpp$")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    list(FILTER tests INCLUDE REGEX "_test\\.cpp$")

    if(sources)
        add_library(ipclab_${name} STATIC ${sources})
        set(scope PUBLIC)
        target_link_libraries(ipclab_${name} PRIVATE ipclab_warnings)
    else()
        add_library(ipclab_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    target_include_directories(ipclab_${name} ${scope} ${PROJECT_SOURCE_DIR}/harness)
    foreach(below IN LISTS FLOOR_DEPENDS)
        target_link_libraries(ipclab_${name} ${scope} ipclab_${below})
    endforeach()
    target_link_libraries(ipclab_${name} ${scope} ${FLOOR_LIBRARIES})

    if(tests)
        add_executable(${name}_test ${tests})
        target_link_libraries(${name}_test PRIVATE ipclab_warnings ipclab_${name} GTest::gmock
                                                   GTest::gtest_main)
        gtest_discover_tests(${name}_test TEST_PREFIX ${name}. DISCOVERY_MODE PRE_TEST
                             PROPERTIES TIMEOUT 600)
    endif()
endfunction()
