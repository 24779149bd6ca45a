#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 exposes two pointers to ICU converters, whose header clashes with the ICU inside Foundation. They stand at
// the end of a struct that we never make or look into.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
