# add_lab(<folder>)
#
# What a lab builds ahead of time: one object a scenario (linked with the student's file at check
# time), one check program, and objects of the exercise files so that they appear in
# compile_commands.json and clangd understands them.
function(add_lab folder)
    get_filename_component(lab ${folder} NAME)

    file(GLOB scenarios CONFIGURE_DEPENDS ${folder}/scenarios/*.cpp)
    foreach(scenario IN LISTS scenarios)
        get_filename_component(exercise ${scenario} NAME_WE)
        add_library(scenario_${lab}_${exercise} STATIC ${scenario})
        set_target_properties(scenario_${lab}_${exercise} PROPERTIES
            ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/subject/${lab}
            ARCHIVE_OUTPUT_NAME ${exercise})
        target_include_directories(scenario_${lab}_${exercise} PRIVATE ${folder}
                                   ${PROJECT_SOURCE_DIR}/harness)
        target_compile_options(scenario_${lab}_${exercise} PRIVATE -g -O1 -fno-omit-frame-pointer)
        target_link_libraries(scenario_${lab}_${exercise} PRIVATE ipclab_warnings)
    endforeach()

    file(GLOB checks CONFIGURE_DEPENDS ${folder}/checks/*.cpp)
    if(checks)
        add_executable(checks_${lab} ${checks})
        target_link_libraries(checks_${lab} PRIVATE ipclab_warnings ipclab_check_main)
        set_target_properties(checks_${lab} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/checks OUTPUT_NAME ${lab})
    endif()

    file(GLOB exercises CONFIGURE_DEPENDS ${folder}/*.cpp
         ${PROJECT_SOURCE_DIR}/solutions/${lab}/*.cpp
         ${PROJECT_SOURCE_DIR}/solutions/${lab}/wrong/*/*.cpp)
    if(exercises)
        add_library(exercises_${lab} OBJECT EXCLUDE_FROM_ALL ${exercises})
        target_include_directories(exercises_${lab} PRIVATE ${folder})
        target_compile_options(exercises_${lab} PRIVATE -Wall -Wextra -g)
    endif()
endfunction()
