/* What the peers share: pages in memory and CPU time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct page { char *bytes; size_t count; };

static struct page *pages;
static size_t page_count;
static double megabytes;

static void read_pages(const char *list) {
  char path[4096];
  FILE *names = fopen(list, "r");
  if (!names) { perror(list); exit(1); }
  while (fgets(path, sizeof path, names)) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (!file) continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    pages = realloc(pages, (page_count + 1) * sizeof *pages);
    pages[page_count].bytes = malloc(size + 1);
    pages[page_count].count = fread(pages[page_count].bytes, 1, size, file);
    pages[page_count].bytes[size] = 0;
    megabytes += pages[page_count++].count / 1e6;
    fclose(file);
  }
  fclose(names);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static int measure(const char *name, int argc, char **argv, void (*parse)(struct page)) {
  if (argc < 3) { fprintf(stderr, "usage: %s ROUNDS LIST\n", name); return 64; }
  read_pages(argv[2]);
  double best = 1e9;
  for (int round = 0; round < atoi(argv[1]); round++) {
    double start = now();
    for (size_t index = 0; index < page_count; index++) parse(pages[index]);
    double seconds = now() - start;
    if (seconds < best) best = seconds;
  }
  printf("%s %.2f MB/s\n", name, megabytes / best);
  return 0;
}
