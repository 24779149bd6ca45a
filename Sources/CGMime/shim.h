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

/// A stream over bytes that stay where they are, and outlive it.
static inline GMimeStream *stream_over(const void *data, size_t count) {
    GByteArray *bytes = g_byte_array_new();
    bytes->data = (guint8 *)data;
    bytes->len = (guint)count;
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
    return stream;
}

/// Lets go of a stream from stream_over; the bytes stay.
static inline void end_stream_over(GMimeStream *stream) {
    GByteArray *bytes = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    g_object_unref(stream);
    g_byte_array_free(bytes, FALSE);
}

/// The decoded bytes of a leaf part, the first `limit` or a few more; free with g_byte_array_unref.
static inline GByteArray *decoded_content(GMimeDataWrapper *w, size_t limit) {
    GByteArray *bytes = g_byte_array_new();
    GMimeStream *coded = w ? g_mime_data_wrapper_get_stream(w) : NULL;
    if (!coded) return bytes;
    g_mime_stream_reset(coded);
    GMimeStream *plain = g_mime_stream_filter_new(coded);
    GMimeFilter *decoder = g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(w), FALSE);
    g_mime_stream_filter_add((GMimeStreamFilter *)plain, decoder);
    g_object_unref(decoder);
    char piece[16384];
    ssize_t count;
    while (bytes->len < limit && (count = g_mime_stream_read(plain, piece, sizeof piece)) > 0) g_byte_array_append(bytes, (guint8 *)piece, (guint)count);
    g_object_unref(plain);
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
