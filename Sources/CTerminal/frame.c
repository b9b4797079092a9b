// A frame reaches the terminal in one write. ncurses sends what it has after every move of the
// cursor, some thirty pieces for a page, and a terminal may draw after each of them. So while it
// draws, its descriptor is a file in memory.
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "internal.h"

static int memory = -1;
static bool collecting;

void ct_begin_frame(void) {
  if (memory < 0) memory = memfd_create("lede-frame", MFD_CLOEXEC);
  // Without it ncurses writes by itself, as it always did.
  collecting = memory >= 0 && dup2(memory, STDOUT_FILENO) >= 0;
}

static void send_between(const char *before, const char *after, size_t count) {
  size_t first = strlen(before), last = strlen(after);
  char *bytes = malloc(first + count + last);
  if (!bytes) return;
  memcpy(bytes, before, first);
  ssize_t read = count ? pread(memory, bytes + first, count, 0) : 0;
  if (read > 0) {
    memcpy(bytes + first + read, after, last);
    ct_write_all(ct_output(), bytes, first + (size_t)read + last);
  }
  free(bytes);
}

void ct_end_frame(const char *before, const char *after) {
  if (!collecting) return;
  collecting = false;
  dup2(ct_output(), STDOUT_FILENO);
  off_t count = lseek(memory, 0, SEEK_CUR);
  if (count > 0) send_between(before, after, (size_t)count);
  lseek(memory, 0, SEEK_SET);
  if (ftruncate(memory, 0) < 0) {
    close(memory);
    memory = -1;
  }
}
