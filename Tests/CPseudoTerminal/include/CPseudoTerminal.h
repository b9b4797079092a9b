// The parts of pseudo-terminals that Swift cannot import: they are hidden behind feature macros, or
// take variable arguments.
#pragma once
#include <stdint.h>
#include <sys/types.h>

/// Opens a terminal and its other side, both closed in children. Returns 0, or errno.
int32_t pt_open(int32_t *master, int32_t *slave);

/// Sets the size of the window; the program in it gets SIGWINCH.
void pt_resize(int32_t master, int32_t rows, int32_t columns);

/// Runs argv[0] as the leader of a session that has the terminal. `input`, unless NULL, is a file for
/// its standard input. Returns 0, or what posix_spawn says.
int32_t pt_spawn(
  pid_t *process, int32_t slave, const char *input, char *const *argv, char *const *envp);
