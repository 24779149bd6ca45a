#pragma once
#include <curl/curl.h>

// Swift cannot call C variadics: one wrapper for each argument type.
static inline CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value) { return curl_easy_setopt(handle, option, value); }
static inline CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value) { return curl_easy_setopt(handle, option, value); }
static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) { return curl_easy_setopt(handle, option, value); }
static inline CURLcode ccurl_get_socket(CURL *handle, curl_socket_t *socket) { return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, socket); }
static inline CURLcode ccurl_get_response_code(CURL *handle, long *code) { return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, code); }
