#include "pages.h"
#include <gumbo.h>

static void parse(struct page page) {
  GumboOutput *output =
      gumbo_parse_with_options(&kGumboDefaultOptions, page.bytes, page.count);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

int main(int argc, char **argv) { return measure("gumbo", argc, argv, parse); }
