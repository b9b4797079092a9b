// Giving the terminal back after whatever happened. All of it may run inside a signal handler, so
// it uses nothing but write, poll, pread, dup2, tcsetattr and memory that was prepared before.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#include "CTerminal.h"
#include "internal.h"

static int terminal = -1;
static int output = -1;
static struct termios saved_modes;
static volatile sig_atomic_t screen_up;

// Longest seen: 40 bytes.
static char reset[512];
static size_t reset_length;
static const char *volatile modes_off;

static int real_stderr = -1;
static int stderr_log = -1;
static off_t log_start;

void ct_write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    // A program before us may have left the terminal in non-blocking mode.
    struct pollfd room = {.fd = descriptor, .events = POLLOUT};
    if (written < 0 && errno == EAGAIN && poll(&room, 1, 100) > 0) continue;
    // A lost terminal cannot be helped, and one that takes no more must not hang a crash.
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

bool ct_remember_terminal(int input) {
  terminal = input;
  reset_length = 0;
  // Above the numbers that shells and scripts use.
  if (output < 0) output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
  return tcgetattr(input, &saved_modes) == 0;
}

void ct_add_reset(const char *text) {
  // Padding, `$<2>`, is an instruction to tputs and not meant for the terminal.
  while (*text && reset_length < sizeof reset) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end) {
      text = end + 1;
    } else {
      reset[reset_length++] = *text++;
    }
  }
}

int ct_output(void) { return output >= 0 ? output : STDOUT_FILENO; }

void ct_set_screen_up(bool up) { screen_up = up; }
void ct_set_modes_off(const char *text) { modes_off = text; }

void ct_hand_back(void) {
  if (!screen_up) return;
  screen_up = 0;
  const char *modes = modes_off;
  if (modes) ct_write_all(ct_output(), modes, strlen(modes));
  ct_write_all(ct_output(), reset, reset_length);
  // A background process that sets modes would be stopped here, and nobody would wake it.
  signal(SIGTTOU, SIG_IGN);
  tcsetattr(terminal, TCSANOW, &saved_modes);
  ct_return_stderr();
}

int32_t ct_nameless_file(void) { return memfd_create("lede-log", MFD_CLOEXEC); }

void ct_divert_stderr(int log) {
  // What the user sent elsewhere already does not disturb the screen.
  if (log < 0 || real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  struct stat status;
  log_start = fstat(log, &status) == 0 ? status.st_size : 0;
  // Above the numbers that shells and scripts use.
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (real_stderr < 0) return;
  stderr_log = log;
  dup2(log, STDERR_FILENO);
}

void ct_return_stderr(void) {
  if (real_stderr < 0) return;
  int target = real_stderr;
  real_stderr = -1;
  dup2(target, STDERR_FILENO);
  close(target);
  char part[1024];
  ssize_t count;
  while ((count = pread(stderr_log, part, sizeof part, log_start)) > 0) {
    ct_write_all(STDERR_FILENO, part, (size_t)count);
    log_start += count;
  }
}
