#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "CPseudoTerminal.h"

int32_t pt_open(int32_t *master, int32_t *slave) {
  char name[64];
  *slave = -1;
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master < 0 || grantpt(*master) || unlockpt(*master)) return errno;
  if (ptsname_r(*master, name, sizeof name)) return errno;
  *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return *slave < 0 ? errno : 0;
}

void pt_resize(int32_t master, int32_t rows, int32_t columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(master, TIOCSWINSZ, &size);
}

int32_t pt_spawn(
  pid_t *process, int32_t slave, const char *input, char *const *argv, char *const *envp) {
  char name[64];
  if (ttyname_r(slave, name, sizeof name)) return errno;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // The leader of a session gets the first terminal it opens for its own.
  posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, 1, 2);
  if (input) {
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0);
  } else {
    posix_spawn_file_actions_adddup2(&actions, 1, 0);
  }
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int error = posix_spawn(process, argv[0], &actions, &attributes, argv, envp);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return error;
}
