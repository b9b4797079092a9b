// Everything that touches ncurses. It only draws: keys are read and decoded by LedeTerminal.
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include "CTerminal.h"
#include "entry.h"
#include "internal.h"

// From <term.h>, whose macros `lines` and `columns` would break this file.
extern int setupterm(const char *term, int descriptor, int *error);

enum { LARGEST = 1000, MODES = 128 };

static SCREEN *screen;
static int input = -1;
static int stderr_target = -1;
static bool screen_shown, own_entry, default_colors, cursor_visible;
static char modes_on[MODES], modes_off[MODES];

bool ct_use_locale(const char *name) {
  if (!setlocale(LC_CTYPE, name)) return false;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// ---- Start and end ----------------------------------------------------------------------------

// Gives a variable another value, or none, and returns the one it had.
static char *replace_variable(const char *name, const char *value) {
  const char *current = getenv(name);
  char *kept = current ? strdup(current) : NULL;
  if (value) {
    setenv(name, value, 1);
  } else {
    unsetenv(name);
  }
  return kept;
}

static void restore_variable(const char *name, char *kept) {
  free(replace_variable(name, kept));
  free(kept);
}

// ncurses takes an entry in base64 from TERMINFO; children must not inherit that.
static SCREEN *open_own_entry(const char *name, const char *entry) {
  char *kept = replace_variable("TERMINFO", entry);
  SCREEN *opened = newterm(name, stdout, stdin);
  restore_variable("TERMINFO", kept);
  return opened;
}

// newterm would start to draw on a terminal that cannot place the cursor, so ask first.
static SCREEN *open_system_entry(const char *term) {
  int error;
  if (!term || !*term || setupterm(term, STDOUT_FILENO, &error) == ERR) return NULL;
  const char *cup = tigetstr("cup");
  if (!cup || cup == (char *)-1) return NULL;
  return newterm(term, stdout, stdin);
}

static SCREEN *open_entry(const ct_setup *setup) {
  switch (setup->entry) {
  case CT_DIRECT: return open_own_entry("lede-direct", CT_DIRECT_ENTRY);
  case CT_INDEXED: return open_own_entry("lede-indexed", CT_INDEXED_ENTRY);
  default: return open_system_entry(setup->term);
  }
}

static SCREEN *open_screen(const ct_setup *setup) {
  // LINES and COLUMNS may lie; without them ncurses asks the window, from the first byte on.
  char *rows = replace_variable("LINES", NULL);
  char *columns = replace_variable("COLUMNS", NULL);
  SCREEN *opened = open_entry(setup);
  restore_variable("LINES", rows);
  restore_variable("COLUMNS", columns);
  return opened;
}

static void add_reset_capability(const char *name) {
  const char *text = tigetstr((char *)name);
  if (text && text != (char *)-1) ct_add_reset(text);
}

static void prepare_reset(void) {
  const char *leave = tigetstr("rmcup");
  ct_add_reset("\033[?2026l");
  add_reset_capability("sgr0");
  add_reset_capability("op");
  add_reset_capability("cnorm");
  add_reset_capability("rmcup");
  if (!leave || leave == (char *)-1) ct_add_reset("\r\n");
}

static void prepare_screen(void) {
  raw();
  noecho();
  nonl();
  // ncurses would stop drawing when keys are waiting; we read them ourselves.
  typeahead(-1);
  idlok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Hidden by the first frame: here, curs_set would send the alternate screen ahead of it.
  cursor_visible = true;
  if (has_colors()) {
    start_color();
    default_colors = use_default_colors() == OK;
  }
  int32_t rows, columns;
  ct_size(&rows, &columns);
  ct_resize(rows, columns);
}

static bool open_input(void) {
  // Keys come from the terminal even when an article comes from standard input.
  input = isatty(STDIN_FILENO) ? STDIN_FILENO : open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY);
  return input >= 0 && ct_remember_terminal(input);
}

int32_t ct_start(const ct_setup *setup) {
  if (screen) return CT_RUNNING;
  if (!isatty(STDOUT_FILENO) || !open_input()) return CT_NO_TERMINAL;
  strncpy(modes_on, setup->modes_on, MODES - 1);
  strncpy(modes_off, setup->modes_off, MODES - 1);
  own_entry = setup->entry != CT_SYSTEM_ENTRY;
  screen = open_screen(setup);
  if (!screen) return CT_CANNOT_DRAW;
  prepare_reset();
  ct_set_screen_up(true);
  stderr_target = setup->log;
  ct_divert_stderr(stderr_target);
  prepare_screen();
  // After newterm, which installs handlers of its own.
  ct_install_handlers();
  // exit() from anywhere. Not ct_end: another thread may be drawing.
  static bool registered;
  if (!registered) registered = atexit(ct_hand_back) == 0;
  return CT_STARTED;
}

void ct_leave(void) {
  if (!screen) return;
  if (screen_shown) ct_send(modes_off);
  ct_set_modes_off(NULL);
  screen_shown = false;
  endwin();
  ct_set_screen_up(false);
  ct_return_stderr();
  ct_signals_are_for_child(true);
}

void ct_enter(void) {
  if (!screen) return;
  ct_signals_are_for_child(false);
  ct_set_screen_up(true);
  ct_divert_stderr(stderr_target);
  reset_prog_mode();
  ct_redraw();
}

void ct_end(void) {
  if (!screen) return;
  ct_leave();
  ct_remove_handlers();
  delscreen(screen);
  screen = NULL;
}

// ---- Drawing ----------------------------------------------------------------------------------

static int32_t clamped(int32_t value, int32_t otherwise) {
  if (value <= 0) return otherwise;
  return value > LARGEST ? LARGEST : value;
}

void ct_size(int32_t *rows, int32_t *columns) {
  struct winsize window = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &window);
  // Serial lines and some containers say 0×0.
  *rows = clamped(window.ws_row, 24);
  *columns = clamped(window.ws_col, 80);
}

// Not resizeterm, which leaves a KEY_RESIZE in a queue that nobody reads.
void ct_resize(int32_t rows, int32_t columns) { resize_term(rows, columns); }

int32_t ct_colors(void) { return has_colors() ? COLORS : 0; }
int32_t ct_pairs(void) { return has_colors() ? COLOR_PAIRS : 1; }

static const struct { uint16_t ours; attr_t theirs; } attribute_map[] = {
  {CT_BOLD, A_BOLD}, {CT_DIM, A_DIM}, {CT_ITALIC, A_ITALIC}, {CT_UNDERLINE, A_UNDERLINE},
  {CT_REVERSE, A_REVERSE}, {CT_STRIKETHROUGH, A_BLINK},
};
enum { ATTRIBUTES = sizeof attribute_map / sizeof *attribute_map };

uint16_t ct_attributes(void) {
  attr_t theirs = termattrs();
  // Only in our own entry blink strikes through.
  if (!own_entry) theirs &= ~(attr_t)A_BLINK;
  uint16_t ours = 0;
  for (int i = 0; i < ATTRIBUTES; i++) {
    if (theirs & attribute_map[i].theirs) ours |= attribute_map[i].ours;
  }
  return ours;
}

void ct_set_pair(int32_t pair, int32_t foreground, int32_t background) {
  // Without default colours, the screen is the black one with white text that a console is.
  if (!default_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!default_colors && background < 0) background = COLOR_BLACK;
  init_extended_pair(pair, foreground, background);
}

static attr_t attributes_of(const ct_cell *cell) {
  attr_t theirs = A_NORMAL;
  for (int i = 0; i < ATTRIBUTES; i++) {
    if (cell->attributes & attribute_map[i].ours) theirs |= attribute_map[i].theirs;
  }
  return theirs;
}

static int add_cell(cchar_t *out, const ct_cell *cell) {
  attr_t attributes = attributes_of(cell);
  int pair = cell->pair;
  wchar_t text[5] = {(wchar_t)cell->scalars[0]};
  // A C library older than the character, or than our table: what it thinks, ncurses draws.
  bool agreed = wcwidth(text[0]) == cell->width;
  if (!agreed) text[0] = 0xFFFD;
  for (int i = 1, n = 1; i < 4 && agreed && cell->scalars[i]; i++) {
    wchar_t mark = (wchar_t)cell->scalars[i];
    if (wcwidth(mark) == 0) text[n++] = mark;
  }
  if (setcchar(out, text, attributes, 0, &pair) == ERR) setcchar(out, L"?", attributes, 0, &pair);
  if (agreed || cell->width != 2) return 1;
  setcchar(out + 1, L" ", attributes, 0, &pair);
  return 2;
}

void ct_put(int32_t row, int32_t column, const ct_cell *cells, int32_t count) {
  // One more, for the blank after a replaced wide glyph.
  static cchar_t text[LARGEST + 1];
  int length = 0;
  for (int32_t i = 0; i < count && length < LARGEST; i++) {
    if (cells[i].scalars[0]) length += add_cell(text + length, cells + i);
  }
  mvwadd_wchnstr(stdscr, row, column, text, length);
}

void ct_show(int32_t row, int32_t column, bool visible, bool synchronized) {
  ct_begin_frame();
  if (visible != cursor_visible) curs_set(visible);
  cursor_visible = visible;
  leaveok(stdscr, row < 0);
  if (row >= 0) wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
  ct_end_frame(synchronized ? "\033[?2026h" : "", synchronized ? "\033[?2026l" : "");
  // Only now is the alternate screen there, which has a keyboard mode of its own in kitty.
  if (!screen_shown) ct_send(modes_on);
  ct_set_modes_off(modes_off);
  screen_shown = true;
}

void ct_redraw(void) { clearok(curscr, TRUE); }
void ct_bell(void) { beep(); }
void ct_send(const char *text) { ct_write_all(ct_output(), text, strlen(text)); }

// ---- Input ------------------------------------------------------------------------------------

uint32_t ct_wait(bool with_input, int64_t nanoseconds) {
  return ct_wait_on(with_input ? input : -1, nanoseconds);
}

int32_t ct_read(uint8_t *bytes, int32_t capacity) {
  ssize_t count;
  do {
    count = read(input, bytes, (size_t)capacity);
  } while (count < 0 && errno == EINTR);
  return count < 0 ? 0 : (int32_t)count;
}
