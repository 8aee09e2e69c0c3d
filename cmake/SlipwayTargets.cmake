# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per folder of the house, and one executable per test. What a folder may use is
# the DEPENDS of its target and nothing else, so a forbidden include or call does not build.

add_library(slipway_flags INTERFACE)
target_compile_options(slipway_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow
  $<$<BOOL:${SLIPWAY_WERROR}>:-Werror>
  # False alarms of g++ 12 in the standard library's own strings and optionals once inlined (GCC bugs
  # 105329, 105651, 105562).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:Clang>:-Xclang -fno-pch-timestamp>)
target_compile_definitions(slipway_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SLIPWAY_VERSION="${PROJECT_VERSION}")
# Some 280 programs are linked, nearly all of them tests: lld takes a third of the time of ld.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld SLIPWAY_HAS_LLD)
if(SLIPWAY_HAS_LLD)
  target_link_options(slipway_flags INTERFACE -fuse-ld=lld)
endif()
if(SLIPWAY_SANITIZE)
  # Not every compiler says by itself that it sanitizes.
  target_compile_definitions(slipway_flags INTERFACE SLIPWAY_SANITIZED)
  target_compile_options(slipway_flags INTERFACE -fsanitize=${SLIPWAY_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(slipway_flags INTERFACE -fsanitize=${SLIPWAY_SANITIZE})
endif()

# Tests are not optimised, whatever the program is: they are compiled far more often than they run long.
add_library(slipway_test_flags INTERFACE)
target_compile_options(slipway_test_flags INTERFACE -O0)
target_link_libraries(slipway_test_flags INTERFACE slipway_flags)

# Empty libraries that hold what others reuse: one precompiled header for the core, one for the views.
function(slipway_pch_library name header)
  add_library(${name} STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${ARGN})
  if(SLIPWAY_PCH)
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/${header})
  endif()
endfunction()

# slipway_library(NAME SOURCES … [DEPENDS …] [PRIVATE_DEPENDS …] [PCH library] [APART …] [MOC]): MOC where the folder
# has QObjects; PCH where it is not slipway_pch_core whose precompiled header it reuses; APART are sources that a
# unity build compiles alone, because another file of the folder has a name of theirs.
function(slipway_library name)
  cmake_parse_arguments(arg "MOC" "PCH" "SOURCES;DEPENDS;PRIVATE_DEPENDS;APART" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_source_files_properties(${arg_APART} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS} slipway_flags)
  if(SLIPWAY_PCH)
    if(NOT arg_PCH)
      set(arg_PCH slipway_pch_core)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${arg_PCH})
  endif()
endfunction()

# What tests and their libraries have alike: the flags, the folders, the headers that all of them need. A folder whose
# tests need more sets SLIPWAY_TEST_PCH.
function(slipway_prepare_for_tests name isGui)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name} PUBLIC Qt6::Test slipway_test_support PRIVATE slipway_test_flags)
  set(pch slipway_test_pch)
  if(SLIPWAY_TEST_PCH)
    set(pch ${SLIPWAY_TEST_PCH})
  endif()
  if(isGui)
    target_link_libraries(${name} PUBLIC Qt6::Widgets)
    set(pch slipway_test_pch_gui)
  endif()
  if(SLIPWAY_PCH)
    target_precompile_headers(${name} REUSE_FROM ${pch})
  endif()
endfunction()

# slipway_test_library(NAME SOURCES … [DEPENDS …] [GUI]): what tests share, compiled once.
function(slipway_test_library name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ${arg_GUI})
  target_link_libraries(${name} PUBLIC ${arg_DEPENDS})
  slipway_prepare_for_tests(${name} ${arg_GUI})
endfunction()

# slipway_timeout(OUT SECONDS): how long a test may take; what is checked at every step takes several times as long.
function(slipway_timeout out seconds)
  if(SLIPWAY_SANITIZE)
    math(EXPR seconds "${seconds} * 5")
  endif()
  set(${out} ${seconds} PARENT_SCOPE)
endfunction()

# slipway_test(NAME SOURCES … DEPENDS … [GUI] [LABELS …] [TIMEOUT s]): a Qt Test executable run by
# ctest on the offscreen platform.
function(slipway_test name)
  cmake_parse_arguments(arg "GUI" "TIMEOUT" "SOURCES;DEPENDS;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  # Only the file of the test has a QObject: one run of moc instead of AUTOMOC's search and extra object.
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  # Without the target's folders: moc wants nothing of the headers, and reading them takes it 0.4 s a test.
  qt_generate_moc(${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp ${moc})
  target_sources(${name} PRIVATE ${moc})
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  target_link_libraries(${name} PRIVATE ${arg_DEPENDS})
  slipway_prepare_for_tests(${name} ${arg_GUI})
  if(arg_GUI)
    target_link_libraries(${name} PRIVATE slipway_test_english)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  slipway_timeout(timeout ${arg_TIMEOUT})
  # The longest begin first, so that none of them runs alone at the end.
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} COST ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;SLIPWAY_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()
