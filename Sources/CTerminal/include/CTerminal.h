// The terminal, as LedeTerminal sees it: ncurses, signals and the way back to a sane terminal.
//
// Only fixed-width types stand here and <curses.h> is never included, so Swift does not import it:
// half of its macros have no Swift form, and its global variables (stdscr, LINES) are errors in
// Swift 6 mode. There is one terminal a process; every function but the signal handlers inside
// belongs to the thread that called ct_start.
#pragma once
#include <stdbool.h>
#include <stdint.h>

// ---- Locale -----------------------------------------------------------------------------------

/// Sets LC_CTYPE, which ncurses measures and encodes characters by.
/// Returns whether the locale exists and its encoding is UTF-8.
bool ct_use_locale(const char *name);

// ---- Start and end ----------------------------------------------------------------------------

enum ct_entry {
  CT_SYSTEM_ENTRY = 0,  ///< what the terminfo database says about `term`
  CT_INDEXED = 1,       ///< our own entry with 256 colours
  CT_DIRECT = 2,        ///< our own entry with 24-bit colours
};

enum ct_status {
  CT_STARTED = 0,
  CT_NO_TERMINAL = 1,   ///< standard output is none, or there is nothing to read keys from
  CT_CANNOT_DRAW = 2,   ///< unknown, or cannot place the cursor
  CT_RUNNING = 3,       ///< already started
};

typedef struct {
  const char *term;       ///< name for the database; NULL is an unknown one
  int32_t entry;          ///< enum ct_entry
  const char *modes_on;   ///< sent once the screen is up
  const char *modes_off;  ///< sent before the screen is left, also after a crash
  int32_t log;            ///< takes standard error while the screen is up; -1 leaves it alone
} ct_setup;

/// A file in memory without a name, for `log` where none can be written; -1 if there is none.
int32_t ct_nameless_file(void);

/// Takes the terminal: saves its state, installs the signal handlers, prepares the screen.
/// Nothing is drawn before the first ct_show. Returns enum ct_status.
int32_t ct_start(const ct_setup *setup);

/// Gives the terminal back as it was and prints what standard error got meanwhile. May be repeated.
void ct_end(void);

/// Leaves the screen for a while, for an editor or a pager; the next ct_show comes back.
void ct_leave(void);
void ct_enter(void);

/// Stops the process, or with `group` all of its job, as ^Z does; returns when it goes on.
void ct_stop_process(bool group);

// ---- Drawing ----------------------------------------------------------------------------------

enum ct_attribute {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
  CT_STRIKETHROUGH = 32,
};

/// One cell. 24 bytes without padding, so that rows may be compared as memory.
typedef struct {
  uint32_t scalars[4];  ///< base and combining marks, 0 ends; none: second half of a wide glyph
  int32_t pair;         ///< from ct_set_pair; 0 is the terminal's own
  uint16_t attributes;  ///< enum ct_attribute
  uint16_t width;       ///< cells that lede gave the glyph: 1 or 2
} ct_cell;

/// The size of the window, at least 1×1 and at most 1000×1000 however it lies.
void ct_size(int32_t *rows, int32_t *columns);
void ct_resize(int32_t rows, int32_t columns);

int32_t ct_colors(void);      ///< 0, 8, 16, 88, 256 or 1 << 24
int32_t ct_pairs(void);       ///< pairs may be 1..<ct_pairs()
uint16_t ct_attributes(void); ///< what the terminal can show

/// Colours are indices or 0xRRGGBB, as ct_colors says; -1 is the terminal's default.
void ct_set_pair(int32_t pair, int32_t foreground, int32_t background);

/// Draws cells on a row. A glyph that the C library gives another width than lede did is
/// replaced, so that what follows it never shifts.
void ct_put(int32_t row, int32_t column, const ct_cell *cells, int32_t count);

/// Sends what changed since the last time; `synchronized` asks the terminal to show it at once.
/// The cursor goes to row and column, or anywhere if row < 0.
void ct_show(int32_t row, int32_t column, bool visible, bool synchronized);

/// Makes the next ct_show send everything.
void ct_redraw(void);
void ct_bell(void);

/// Sends bytes past ncurses; for questions to the terminal.
void ct_send(const char *text);

// ---- Input, signals, waiting ------------------------------------------------------------------

enum ct_ready {
  CT_INPUT = 1,  ///< ct_read has something, or the terminal is lost
  CT_WOKEN = 2,  ///< a signal came or ct_wake was called
  CT_LOST = 4,   ///< the terminal is gone
};

/// Waits until something is ready or the time is over; nanoseconds < 0 is for ever.
/// Without `input` the terminal is not looked at. Returns enum ct_ready bits.
uint32_t ct_wait(bool input, int64_t nanoseconds);

/// Reads what the user typed. Returns the number of bytes, 0 if the terminal is lost.
int32_t ct_read(uint8_t *bytes, int32_t capacity);

/// Ends a ct_wait that is going on or comes next. For any thread.
void ct_wake(void);

/// Forgets the wake-ups so far; call it before looking at what they were for.
void ct_woken(void);

/// The next signal that came in since the last call, or 0.
int32_t ct_next_signal(void);
