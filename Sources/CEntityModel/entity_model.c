#include "CEntityModel.h"

// #embed is C23; clang takes it in older modes too and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Written by `lede-train entities`. The tables of the model are read in place, so it is aligned.
static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "entity-model.bin"
};

const void *lede_entity_model(void) { return model; }

size_t lede_entity_model_size(void) { return sizeof model; }
