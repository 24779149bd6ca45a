#pragma once
#include <gmime/gmime.h>

// GObject's type checks and casts are macros, which Swift cannot call.

static inline GMimeMultipart *as_multipart(GMimeObject *o) { return GMIME_IS_MULTIPART(o) ? (GMimeMultipart *)o : NULL; }
static inline GMimeMessagePart *as_message_part(GMimeObject *o) { return GMIME_IS_MESSAGE_PART(o) ? (GMimeMessagePart *)o : NULL; }
static inline GMimePart *as_part(GMimeObject *o) { return GMIME_IS_PART(o) ? (GMimePart *)o : NULL; }
static inline GMimeObject *message_as_object(GMimeMessage *m) { return (GMimeObject *)m; }
static inline InternetAddressMailbox *as_mailbox(InternetAddress *a) { return INTERNET_ADDRESS_IS_MAILBOX(a) ? (InternetAddressMailbox *)a : NULL; }
static inline InternetAddressGroup *as_group(InternetAddress *a) { return INTERNET_ADDRESS_IS_GROUP(a) ? (InternetAddressGroup *)a : NULL; }
static inline void unref(void *o) { if (o) g_object_unref(o); }

/// The decoded bytes of a leaf part; free with g_byte_array_unref.
static inline GByteArray *decoded_content(GMimeDataWrapper *w) {
    GByteArray *bytes = g_byte_array_new();
    if (!w) return bytes;
    GMimeStream *out = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)out, FALSE);
    g_mime_data_wrapper_write_to_stream(w, out);
    g_object_unref(out);
    return bytes;
}

/// The bytes of an object as they stand in the message; free with g_byte_array_unref.
static inline GByteArray *raw_bytes(GMimeObject *o) {
    GByteArray *bytes = g_byte_array_new();
    GMimeStream *out = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)out, FALSE);
    g_mime_object_write_to_stream(o, NULL, out);
    g_object_unref(out);
    return bytes;
}
