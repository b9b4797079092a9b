// Signals become flags and a wake-up of the event loop; those that kill give the terminal back first.
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>
#include "CTerminal.h"
#include "internal.h"

// SIGINT comes from `kill -INT` only: in raw mode ^C is a key.
static const int noticed[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT};
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS, SIGQUIT};
enum { NOTICED = sizeof noticed / sizeof *noticed, FATAL = sizeof fatal / sizeof *fatal };

static volatile sig_atomic_t pending[NOTICED];
static struct sigaction before_fatal[FATAL];
static bool user_wants_backtraces;

static int wake_descriptor(void) {
  static int descriptor = -1;
  // First called on the main thread, by ct_install_handlers or before any task can run.
  if (descriptor < 0) descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return descriptor;
}

void ct_wake(void) {
  int error = errno;
  uint64_t one = 1;
  // EAGAIN means it is awake already.
  ssize_t ignored = write(wake_descriptor(), &one, sizeof one);
  (void)ignored;
  errno = error;
}

void ct_woken(void) {
  uint64_t count;
  ssize_t ignored = read(wake_descriptor(), &count, sizeof count);
  (void)ignored;
}

static void set_handler(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void die_of(int number) {
  ct_hand_back();
  set_handler(number, SIG_DFL, 0);
  raise(number);
}

static void on_noticed(int number) {
  for (int i = 0; i < NOTICED; i++) {
    if (noticed[i] != number) continue;
    bool ends = number == SIGTERM || number == SIGHUP || number == SIGINT;
    // Nobody took the last one: the event loop hangs, so do what the signal asks for.
    if (ends && pending[i]) die_of(number);
    pending[i] = 1;
  }
  ct_wake();
}

static void on_fatal(int number) {
  ct_hand_back();
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] != number) continue;
    // Swift's backtracer was here before us. It would print pages, so it has to be asked for.
    if (user_wants_backtraces) {
      sigaction(number, &before_fatal[i], NULL);
    } else {
      set_handler(number, SIG_DFL, 0);
    }
  }
  raise(number);
}

// Not SIG_IGN, which children would inherit: a handler ends with exec.
static void on_unwanted(int number) { (void)number; }

// A stack overflow leaves no stack to handle it on.
static void prepare_stack(void) {
  static char memory[64 * 1024];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

void ct_install_handlers(void) {
  wake_descriptor();
  prepare_stack();
  user_wants_backtraces = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < NOTICED; i++) {
    pending[i] = 0;
    set_handler(noticed[i], on_noticed, SA_RESTART);
  }
  for (int i = 0; i < FATAL; i++) {
    sigaction(fatal[i], NULL, &before_fatal[i]);
    set_handler(fatal[i], on_fatal, SA_NODEFER | SA_ONSTACK);
  }
  // A write to a closed pipe reports an error instead.
  set_handler(SIGPIPE, on_unwanted, SA_RESTART);
}

void ct_remove_handlers(void) {
  for (int i = 0; i < NOTICED; i++) set_handler(noticed[i], SIG_DFL, 0);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before_fatal[i], NULL);
  set_handler(SIGPIPE, SIG_DFL, 0);
}

void ct_signals_are_for_child(bool child) {
  set_handler(SIGINT, child ? on_unwanted : on_noticed, SA_RESTART);
  set_handler(SIGQUIT, child ? on_unwanted : on_fatal, SA_RESTART);
  // ^Z in the child stops the whole job, lede too.
  set_handler(SIGTSTP, child ? SIG_DFL : on_noticed, SA_RESTART);
}

int32_t ct_next_signal(void) {
  for (int i = 0; i < NOTICED; i++) {
    if (!pending[i]) continue;
    pending[i] = 0;
    return noticed[i];
  }
  return 0;
}

static volatile sig_atomic_t *pending_flag(int number) {
  for (int i = 0; i < NOTICED; i++) {
    if (noticed[i] == number) return &pending[i];
  }
  return NULL;
}

void ct_stop_process(bool group) {
  volatile sig_atomic_t *continued = pending_flag(SIGCONT);
  *continued = 0;
  ct_leave();
  set_handler(SIGTSTP, SIG_DFL, 0);
  kill(group ? 0 : getpid(), SIGTSTP);
  // With several threads the stop may come a little later than kill returns, and in an orphaned
  // process group it never comes: so wait for the end of the stop, but at most 100 ms awake.
  for (int i = 0; i < 100 && !*continued; i++) {
    struct timespec millisecond = {.tv_nsec = 1000000};
    nanosleep(&millisecond, NULL);
  }
  *continued = 0;
  *pending_flag(SIGTSTP) = 0;
  set_handler(SIGTSTP, on_noticed, SA_RESTART);
  ct_enter();
}

uint32_t ct_wait_on(int input, int64_t nanoseconds) {
  struct pollfd waits[2] = {
    {.fd = wake_descriptor(), .events = POLLIN},
    {.fd = input, .events = POLLIN},
  };
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  // A negative descriptor is skipped. EINTR needs no care: the handler has woken us.
  if (ppoll(waits, 2, nanoseconds < 0 ? NULL : &time, NULL) <= 0) return 0;
  uint32_t ready = waits[0].revents ? CT_WOKEN : 0;
  if (waits[1].revents & POLLIN) {
    ready |= CT_INPUT;
  } else if (waits[1].revents) {
    ready |= CT_LOST;
  }
  return ready;
}
