#include "CTransfer.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

struct xf_pool {
  CURLM *multi;
};

struct xf_transfer {
  CURL *easy;
  struct curl_slist *headers;
  xf_callbacks callbacks;
  void *owner;
  bool wasRefused;
  char message[CURL_ERROR_SIZE];
};

xf_pool *xf_pool_new(void) {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != 0) return NULL;
  xf_pool *pool = calloc(1, sizeof *pool);
  if (!pool) return NULL;
  pool->multi = curl_multi_init();
  if (!pool->multi) {
    free(pool);
    return NULL;
  }
  return pool;
}

void xf_pool_free(xf_pool *pool) {
  curl_multi_cleanup(pool->multi);
  free(pool);
  curl_global_cleanup();
}

// MARK: Callbacks

static size_t on_head(char *bytes, size_t size, size_t count, void *context) {
  xf_transfer *transfer = context;
  return transfer->callbacks.head(transfer->owner, bytes, size * count) ? size * count : 0;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *context) {
  xf_transfer *transfer = context;
  curl_off_t packed = 0;
  curl_easy_getinfo(transfer->easy, CURLINFO_SIZE_DOWNLOAD_T, &packed);
  bool goesOn = transfer->callbacks.body(transfer->owner, bytes, size * count, packed);
  return goesOn ? size * count : 0;
}

static bool is_private_v4(uint32_t address) {
  uint8_t first = address >> 24;
  uint8_t second = address >> 16 & 0xFF;
  // This machine, private and shared networks, links, benchmarks, multicast and what is reserved
  // (RFC 6890).
  return first == 0 || first == 10 || first == 127 || (first == 169 && second == 254)
    || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168)
    || (first == 100 && second >= 64 && second < 128) || (first == 198 && (second & 0xFE) == 18)
    || first >= 224;
}

static bool is_private(const struct sockaddr *address) {
  if (address->sa_family == AF_INET) {
    const struct sockaddr_in *v4 = (const struct sockaddr_in *)address;
    return is_private_v4(ntohl(v4->sin_addr.s_addr));
  }
  if (address->sa_family != AF_INET6) return true;
  const uint8_t *bytes = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
  static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  static const uint8_t translated[12] = {0, 0x64, 0xFF, 0x9B};
  static const uint8_t none[15] = {0};
  uint32_t last = (uint32_t)bytes[12] << 24 | bytes[13] << 16 | bytes[14] << 8 | bytes[15];
  if (!memcmp(bytes, mapped, 12) || !memcmp(bytes, translated, 12)) return is_private_v4(last);
  // Unspecified and this machine, unique local, links, multicast.
  if (!memcmp(bytes, none, 15) && bytes[15] <= 1) return true;
  if ((bytes[0] & 0xFE) == 0xFC || bytes[0] == 0xFF) return true;
  return bytes[0] == 0xFE && (bytes[1] & 0x80) == 0x80;
}

static curl_socket_t on_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  xf_transfer *transfer = context;
  (void)purpose;
  bool isPrivate = is_private(&address->addr);
  if (!transfer->callbacks.connects(transfer->owner, isPrivate)) {
    transfer->wasRefused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(
    address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// MARK: Transfers

static bool set_options(
  xf_transfer *transfer, const char *url, const char *agent, xf_times times
) {
  CURL *easy = transfer->easy;
  CURLcode code = CURLE_OK;
#define SET(option, value) if (code == CURLE_OK) code = curl_easy_setopt(easy, option, value)
  SET(CURLOPT_URL, url);
  SET(CURLOPT_USERAGENT, agent);
  SET(CURLOPT_HTTPHEADER, transfer->headers);
#if LIBCURL_VERSION_NUM >= 0x075500
  SET(CURLOPT_PROTOCOLS_STR, "http,https");
#else
  SET(CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
  SET(CURLOPT_FOLLOWLOCATION, 0L);
  SET(CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
  SET(CURLOPT_HTTP09_ALLOWED, 0L);
  // What this libcurl can unpack: gzip, deflate, and brotli and zstd where it was built with them.
  SET(CURLOPT_ACCEPT_ENCODING, "");
  SET(CURLOPT_SSL_VERIFYPEER, 1L);
  SET(CURLOPT_SSL_VERIFYHOST, 2L);
  SET(CURLOPT_NOSIGNAL, 1L);
  SET(CURLOPT_CONNECTTIMEOUT_MS, (long)times.connect);
  SET(CURLOPT_TIMEOUT_MS, (long)times.whole);
  SET(CURLOPT_LOW_SPEED_LIMIT, 1L);
  SET(CURLOPT_LOW_SPEED_TIME, (long)((times.idle + 999) / 1000));
  SET(CURLOPT_ERRORBUFFER, transfer->message);
  SET(CURLOPT_HEADERFUNCTION, on_head);
  SET(CURLOPT_HEADERDATA, transfer);
  SET(CURLOPT_WRITEFUNCTION, on_body);
  SET(CURLOPT_WRITEDATA, transfer);
  SET(CURLOPT_OPENSOCKETFUNCTION, on_socket);
  SET(CURLOPT_OPENSOCKETDATA, transfer);
  SET(CURLOPT_PRIVATE, transfer);
#undef SET
  return code == CURLE_OK;
}

xf_transfer *xf_start(
  xf_pool *pool, const char *url, const char *agent, const char *const *headers, xf_times times,
  xf_callbacks callbacks, void *owner
) {
  xf_transfer *transfer = calloc(1, sizeof *transfer);
  if (!transfer) return NULL;
  transfer->callbacks = callbacks;
  transfer->owner = owner;
  transfer->easy = curl_easy_init();
  bool isReady = transfer->easy != NULL;
  for (; isReady && *headers; headers++) {
    struct curl_slist *longer = curl_slist_append(transfer->headers, *headers);
    isReady = longer != NULL;
    if (longer) transfer->headers = longer;
  }
  isReady = isReady && set_options(transfer, url, agent, times);
  if (isReady && curl_multi_add_handle(pool->multi, transfer->easy) == CURLM_OK) return transfer;
  xf_free(pool, transfer);
  return NULL;
}

void xf_free(xf_pool *pool, xf_transfer *transfer) {
  if (transfer->easy) {
    curl_multi_remove_handle(pool->multi, transfer->easy);
    curl_easy_cleanup(transfer->easy);
  }
  curl_slist_free_all(transfer->headers);
  free(transfer);
}

bool xf_run(xf_pool *pool, int descriptor, int timeout) {
  struct curl_waitfd extra = {.fd = descriptor, .events = CURL_WAIT_POLLIN, .revents = 0};
  int ready = 0;
  // Does not wait where a transfer is new. Nothing may be done before: what ends then would have to
  // wait for the end of the time.
  curl_multi_poll(pool->multi, &extra, 1, timeout, &ready);
  int running = 0;
  curl_multi_perform(pool->multi, &running);
  return extra.revents != 0;
}

static xf_end end_of(CURLcode code, const xf_transfer *transfer) {
  switch (code) {
  case CURLE_OK: return XF_DONE;
  case CURLE_COULDNT_RESOLVE_HOST: return XF_NO_HOST;
  case CURLE_COULDNT_RESOLVE_PROXY: return XF_NO_PROXY;
  case CURLE_COULDNT_CONNECT: return transfer->wasRefused ? XF_STOPPED : XF_NO_CONNECTION;
  case CURLE_OPERATION_TIMEDOUT: return XF_TIMED_OUT;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CIPHER:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return XF_TLS;
  case CURLE_SSL_CACERT_BADFILE: return XF_NO_AUTHORITIES;
  case CURLE_BAD_CONTENT_ENCODING: return XF_BAD_ENCODING;
  case CURLE_PARTIAL_FILE:
  case CURLE_RECV_ERROR:
  case CURLE_GOT_NOTHING: return XF_CUT_OFF;
  case CURLE_WRITE_ERROR:
  case CURLE_ABORTED_BY_CALLBACK: return XF_STOPPED;
  case CURLE_URL_MALFORMAT: return XF_BAD_ADDRESS;
  // So libcurl calls its limit on lines; memory is not short here.
  case CURLE_OUT_OF_MEMORY: return XF_LONG_LINE;
  default: return XF_BAD_ANSWER;
  }
}

xf_transfer *xf_next_ended(xf_pool *pool, xf_end *end) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(pool->multi, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    char *private = NULL;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &private);
    xf_transfer *transfer = (xf_transfer *)private;
    *end = end_of(message->data.result, transfer);
    if (!transfer->message[0] && message->data.result != CURLE_OK) {
      strncpy(
        transfer->message, curl_easy_strerror(message->data.result), sizeof transfer->message - 1);
    }
    return transfer;
  }
  return NULL;
}

const char *xf_message(const xf_transfer *transfer) { return transfer->message; }

void *xf_owner(const xf_transfer *transfer) { return transfer->owner; }

long xf_status(const xf_transfer *transfer) {
  long status = 0;
  curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

// MARK: Addresses

static bool copy_part(CURLU *handle, CURLUPart part, char *out, size_t room) {
  char *text = NULL;
  if (curl_url_get(handle, part, &text, 0) != CURLUE_OK || !text) return false;
  bool fits = strlen(text) < room;
  if (fits) strcpy(out, text);
  curl_free(text);
  return fits;
}

bool xf_resolve(
  const char *base, const char *reference, char *url, size_t room, char *host, size_t hostRoom
) {
  CURLU *handle = curl_url();
  if (!handle) return false;
  char scheme[16];
  bool isGood =
    (!base || curl_url_set(handle, CURLUPART_URL, base, 0) == CURLUE_OK)
    && curl_url_set(handle, CURLUPART_URL, reference, CURLU_URLENCODE) == CURLUE_OK
    && copy_part(handle, CURLUPART_SCHEME, scheme, sizeof scheme)
    && (!strcasecmp(scheme, "http") || !strcasecmp(scheme, "https"))
    && curl_url_set(handle, CURLUPART_USER, NULL, 0) == CURLUE_OK
    && curl_url_set(handle, CURLUPART_PASSWORD, NULL, 0) == CURLUE_OK
    && curl_url_set(handle, CURLUPART_OPTIONS, NULL, 0) == CURLUE_OK
    && curl_url_set(handle, CURLUPART_FRAGMENT, NULL, 0) == CURLUE_OK
    && copy_part(handle, CURLUPART_URL, url, room)
    && copy_part(handle, CURLUPART_HOST, host, hostRoom);
  curl_url_cleanup(handle);
  return isGood;
}

static bool ends_with(const char *text, const char *end) {
  size_t count = strlen(text);
  size_t endCount = strlen(end);
  return count >= endCount && !strcasecmp(text + count - endCount, end);
}

bool xf_names_private(const char *host) {
  char name[256];
  size_t count = strlen(host);
  bool isBracketed = count > 2 && host[0] == '[';
  if (isBracketed) {
    host++;
    count -= 2;
  }
  if (count >= sizeof name) return false;
  memcpy(name, host, count);
  name[count] = 0;
  if (count && name[count - 1] == '.') name[count - 1] = 0;
  struct sockaddr_in v4 = {.sin_family = AF_INET};
  if (inet_pton(AF_INET, name, &v4.sin_addr) == 1) return is_private((struct sockaddr *)&v4);
  struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
  if (inet_pton(AF_INET6, name, &v6.sin6_addr) == 1) return is_private((struct sockaddr *)&v6);
  // A scope behind the address: only links have one.
  if (isBracketed) return true;
  // RFC 6761, RFC 6762, RFC 8375, and what home routers use.
  static const char *const ends[] = {
    ".localhost", ".local", ".internal", ".home.arpa", ".lan", ".intranet"};
  for (size_t index = 0; index < sizeof ends / sizeof *ends; index++) {
    if (ends_with(name, ends[index])) return true;
  }
  return !strcasecmp(name, "localhost") || !strchr(name, '.');
}
