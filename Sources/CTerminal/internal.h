// What the files of CTerminal share.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Writes all of it, past ncurses' buffer. Async-signal-safe.
void ct_write_all(int descriptor, const char *bytes, size_t count);

// ---- handback.c: how the terminal is given back -------------------------------------------------

// Remembers the state of the terminal that keys are read from. False if it is none.
bool ct_remember_terminal(int input);
// What ends the modes that are on now, or NULL. Ending one twice could end that of a shell.
void ct_set_modes_off(const char *text);
// Adds to what is sent to the terminal after a crash.
void ct_add_reset(const char *text);
// From now on, or no longer, a crash has to give the terminal back.
void ct_set_screen_up(bool up);
// Gives the terminal back without ncurses. Async-signal-safe.
void ct_hand_back(void);

// The terminal that is drawn on. Not STDOUT_FILENO, which is a file in memory during a frame.
int ct_output(void);

void ct_divert_stderr(int log);
// Standard error is itself again, and what the log got meanwhile is printed. Async-signal-safe.
void ct_return_stderr(void);

// ---- frame.c: what ncurses draws, in one piece -------------------------------------------------

void ct_begin_frame(void);
// Sends what was drawn since ct_begin_frame between two sequences, or nothing if nothing was.
void ct_end_frame(const char *before, const char *after);

// ---- signals.c ---------------------------------------------------------------------------------

void ct_install_handlers(void);
// Signals do again what they do to any program.
void ct_remove_handlers(void);
// While another program has the terminal, ^C and ^Z are for it.
void ct_signals_are_for_child(bool child);
// ct_wait on the descriptor that keys come from, or on none if it is negative.
uint32_t ct_wait_on(int input, int64_t nanoseconds);
