# The warnings every target of the project is built with; both compilers must stay silent.
add_library(ipclab_warnings INTERFACE)
target_compile_options(ipclab_warnings INTERFACE -Wall -Wextra -Wpedantic)
