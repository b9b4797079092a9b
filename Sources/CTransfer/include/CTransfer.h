/// All of libcurl that lede-fetch uses, in functions of fixed types: Swift cannot call
/// `curl_easy_setopt`, which takes whatever the option wants. No policy is here but what libcurl
/// must know beforehand; LedeFetching and lede-fetch decide.
#ifndef CTRANSFER_H
#define CTRANSFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Many transfers at once.
typedef struct xf_pool xf_pool;
/// One transfer: one request and its answer. Redirects are not followed.
typedef struct xf_transfer xf_transfer;

/// What a transfer asks its owner, with the owner's pointer. Called in `xf_run` only.
typedef struct {
  /// A line of the answer's head with its end. Returns whether to go on.
  bool (*head)(void *owner, const char *bytes, size_t count);
  /// A part of the decoded body. `packed` is how many bytes came over the network so far.
  bool (*body)(void *owner, const char *bytes, size_t count, int64_t packed);
  /// Whether a connection to an address may be made: `isPrivate` tells whether the address is one
  /// of this machine or its neighbourhood.
  bool (*connects)(void *owner, bool isPrivate);
} xf_callbacks;

/// How a transfer ended.
typedef enum {
  XF_DONE = 0,
  XF_NO_HOST = 1,
  XF_NO_CONNECTION = 2,
  XF_TIMED_OUT = 3,
  XF_TLS = 4,
  XF_BAD_ANSWER = 5,
  XF_BAD_ENCODING = 6,
  XF_CUT_OFF = 7,
  XF_STOPPED = 8,
  XF_BAD_ADDRESS = 9,
  XF_NO_PROXY = 10,
  /// A line of the head is longer than libcurl takes.
  XF_LONG_LINE = 11,
  /// This system has no certificates to trust servers by.
  XF_NO_AUTHORITIES = 12,
} xf_end;

/// Makes `reference` an absolute address of http or https, against `base` unless that is NULL, without
/// a name and password and without a fragment; host names in ASCII where libcurl can.
/// Returns whether it is one that fits into `room` bytes of `url`, and its host into those of `host`.
bool xf_resolve(
  const char *base, const char *reference, char *url, size_t room, char *host, size_t hostRoom);
/// Whether the host is written as an address of this machine or its neighbourhood, or as a name that
/// only such a network knows.
bool xf_names_private(const char *host);

/// Limits of one transfer, in milliseconds.
typedef struct {
  int64_t connect;
  /// Between two bytes.
  int64_t idle;
  int64_t whole;
} xf_times;

/// The pool of this process; NULL if libcurl does not start.
xf_pool *xf_pool_new(void);
void xf_pool_free(xf_pool *pool);

/// Starts a transfer of `url`. `headers` are lines without their ends, closed by NULL.
/// Returns NULL if it could not be started.
xf_transfer *xf_start(
  xf_pool *pool, const char *url, const char *agent, const char *const *headers, xf_times times,
  xf_callbacks callbacks, void *owner);

/// Works on the transfers and waits at most `timeout` milliseconds for something to happen to them
/// or to be read from `descriptor`. Returns whether `descriptor` has something.
bool xf_run(xf_pool *pool, int descriptor, int timeout);

/// The next transfer that has ended, or NULL. It is freed by `xf_free`.
xf_transfer *xf_next_ended(xf_pool *pool, xf_end *end);

/// What libcurl says of the end, for a person; valid until `xf_free`.
const char *xf_message(const xf_transfer *transfer);
/// The owner that the transfer was started with.
void *xf_owner(const xf_transfer *transfer);
long xf_status(const xf_transfer *transfer);
/// Ends the transfer if it has not ended, and frees it.
void xf_free(xf_pool *pool, xf_transfer *transfer);

#endif
