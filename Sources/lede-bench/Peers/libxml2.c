#include "pages.h"
#include <libxml/HTMLparser.h>

static void parse(struct page page) {
  htmlDocPtr document =
      htmlReadMemory(page.bytes, page.count, NULL, "utf-8",
                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                         HTML_PARSE_NONET | XML_PARSE_HUGE);
  xmlFreeDoc(document);
}

int main(int argc, char **argv) { return measure("libxml2", argc, argv, parse); }
