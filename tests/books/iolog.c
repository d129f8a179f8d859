/* Preloaded into a process: writes down every write, sync, truncate and unlink of its database files, in order.

   A record is: operation (1 byte), length of the path and of the data (4 bytes each), offset (8), path, data. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ssize_t (*real_write)(int, const void *, size_t);
static int journal = -1;

__attribute__((constructor)) static void begin(void) {
    real_write = dlsym(RTLD_NEXT, "write");
    const char *path = getenv("IOLOG");
    if (path) journal = open(path, O_CREAT | O_WRONLY | O_APPEND, 0600);
}

static int watched(int fd, char *path, size_t size) {
    char link[64];
    if (journal < 0 || fd == journal) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, size - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, ".sqlite3") != NULL;
}

static void note(char operation, const char *path, uint64_t offset, const void *data, uint32_t length) {
    uint32_t lengths[2] = {(uint32_t)strlen(path), length};
    pthread_mutex_lock(&lock);
    real_write(journal, &operation, 1);
    real_write(journal, lengths, sizeof lengths);
    real_write(journal, &offset, sizeof offset);
    real_write(journal, path, lengths[0]);
    if (length) real_write(journal, data, length);
    pthread_mutex_unlock(&lock);
}

ssize_t write(int fd, const void *data, size_t size) {
    char path[4096];
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    ssize_t done = real_write(fd, data, size);
    if (done > 0 && watched(fd, path, sizeof path))
        note('W', path, (uint64_t)(lseek(fd, 0, SEEK_CUR) - done), data, (uint32_t)done);
    return done;
}

#define PWRITE(name, offset_type)                                                        \
    ssize_t name(int fd, const void *data, size_t size, offset_type offset) {            \
        static ssize_t (*real)(int, const void *, size_t, offset_type);                  \
        char path[4096];                                                                 \
        if (!real) real = dlsym(RTLD_NEXT, #name);                                       \
        ssize_t done = real(fd, data, size, offset);                                     \
        if (done > 0 && watched(fd, path, sizeof path))                                  \
            note('W', path, (uint64_t)offset, data, (uint32_t)done);                     \
        return done;                                                                     \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC(name)                                                                       \
    int name(int fd) {                                                                   \
        static int (*real)(int);                                                         \
        char path[4096];                                                                 \
        if (!real) real = dlsym(RTLD_NEXT, #name);                                       \
        int failed = real(fd);                                                           \
        if (!failed && watched(fd, path, sizeof path)) note('S', path, 0, NULL, 0);      \
        return failed;                                                                   \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, offset_type)                                                      \
    int name(int fd, offset_type size) {                                                 \
        static int (*real)(int, offset_type);                                            \
        char path[4096];                                                                 \
        if (!real) real = dlsym(RTLD_NEXT, #name);                                       \
        int failed = real(fd, size);                                                     \
        if (!failed && watched(fd, path, sizeof path)) note('T', path, (uint64_t)size, NULL, 0); \
        return failed;                                                                   \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) {
    static int (*real)(const char *);
    if (!real) real = dlsym(RTLD_NEXT, "unlink");
    int failed = real(path);
    if (!failed && journal >= 0 && strstr(path, ".sqlite3")) note('U', path, 0, NULL, 0);
    return failed;
}
