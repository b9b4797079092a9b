#ifndef LEDE_ENTITY_MODEL_H
#define LEDE_ENTITY_MODEL_H

#include <stddef.h>

/// The trained entity model, used where it lies. LedeAnnotation knows its layout.
const void *_Nonnull lede_entity_model(void);

/// Its size in bytes.
size_t lede_entity_model_size(void);

#endif
