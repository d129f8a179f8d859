/* Preloaded into a process: after so many bytes its database files cannot be written: a full disk, or NOSPACE_ERROR. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long left = -1;
static int error = ENOSPC;

__attribute__((constructor)) static void begin(void) {
    const char *bytes = getenv("NOSPACE_AFTER");
    const char *other = getenv("NOSPACE_ERROR");
    if (bytes) left = atol(bytes);
    if (other) error = atoi(other);
}

static int full(int fd, size_t size) {
    char link[64], path[4096];
    if (left < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (!strstr(path, ".sqlite3") || strstr(path, "-shm")) return 0;
    if ((long)size > left) {
        errno = error;
        return 1;
    }
    left -= (long)size;
    return 0;
}

#define WRITE(name, arguments, call)                              \
    ssize_t name arguments {                                      \
        static ssize_t (*real) arguments;                         \
        if (!real) real = dlsym(RTLD_NEXT, #name);                \
        return full(fd, size) ? -1 : real call;                   \
    }
WRITE(write, (int fd, const void *data, size_t size), (fd, data, size))
WRITE(pwrite, (int fd, const void *data, size_t size, off_t offset), (fd, data, size, offset))
WRITE(pwrite64, (int fd, const void *data, size_t size, off64_t offset), (fd, data, size, offset))
