/*
 * Stands between a process and the C library (LD_PRELOAD), and spoils one of its calls on files below a folder: Node,
 * SQLite and hnswlib know nothing of it. Told by variables of the environment:
 *   FAULT_ROOT   the folder
 *   FAULT_CALLS  which calls are counted, of create open write size sync name remove read
 *   FAULT_AT     the call that goes wrong, counted from 1; 0 for none
 *   FAULT_KIND   kill: the process ends before it; half: it ends when half of the bytes are written; power: it ends,
 *                and what was appended to files since they were last flushed is gone; short: half of the bytes are
 *                written, and the call says so; error: the call fails
 *   FAULT_ERRNO  the error; FAULT_STAYS: every later call fails as well
 *   FAULT_LOG    a file that is told of each call that is counted
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FILES 65536
#define MAX_WRITTEN 1024

/* A file that was written to, by a descriptor of our own, and how much of it was there when it was last flushed. */
struct written {
  dev_t device;
  ino_t inode;
  int descriptor;
  off_t flushed;
};

static const char *root, *counted, *kind;
static long at;
static int error, stays, log_file = -1;
static atomic_long calls;
static atomic_char watched[MAX_FILES];
static struct written files[MAX_WRITTEN];
static int file_count;
static pthread_mutex_t files_lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  root = getenv("FAULT_ROOT");
  counted = getenv("FAULT_CALLS");
  kind = getenv("FAULT_KIND");
  at = atol(getenv("FAULT_AT") ?: "0");
  error = atoi(getenv("FAULT_ERRNO") ?: "0");
  stays = getenv("FAULT_STAYS") != NULL;
  const char *log = getenv("FAULT_LOG");
  if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int below_root(const char *path) {
  return root && path && strncmp(path, root, strlen(root)) == 0;
}

static int is_watched(int descriptor) {
  return descriptor >= 0 && descriptor < MAX_FILES && watched[descriptor];
}

static void watch(int descriptor, const char *path) {
  if (descriptor >= 0 && descriptor < MAX_FILES) watched[descriptor] = below_root(path);
}

static struct written *written_file(int descriptor) {
  struct stat found;
  if (fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) return NULL;
  for (int i = 0; i < file_count; i += 1)
    if (files[i].device == found.st_dev && files[i].inode == found.st_ino) return &files[i];
  if (file_count == MAX_WRITTEN || (fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDONLY) return NULL;
  int own = fcntl(descriptor, F_DUPFD_CLOEXEC, MAX_FILES / 2);
  if (own < 0) own = fcntl(descriptor, F_DUPFD_CLOEXEC, 256);
  files[file_count] = (struct written){found.st_dev, found.st_ino, own, found.st_size};
  return &files[file_count++];
}

static void remember(int descriptor, int is_flushed) {
  struct stat found;
  if (strcmp(kind ?: "", "power") != 0) return;
  pthread_mutex_lock(&files_lock);
  struct written *file = written_file(descriptor);
  if (file && fstat(descriptor, &found) == 0 && (is_flushed || found.st_size < file->flushed))
    file->flushed = found.st_size;
  pthread_mutex_unlock(&files_lock);
}

static void end_process(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static void cut_power(void) {
  struct stat found;
  pthread_mutex_lock(&files_lock);
  for (int i = 0; i < file_count; i += 1)
    if (fstat(files[i].descriptor, &found) == 0 && found.st_size > files[i].flushed)
      if (REAL(ftruncate)(files[i].descriptor, files[i].flushed) != 0) abort();
  end_process();
}

static int is_kind(const char *name) { return strcmp(kind ?: "", name) == 0; }

/* Counts a call; whether it is one that goes wrong. Of those that end the process, only `half` comes back. */
static int goes_wrong(const char *call, const char *name) {
  if (!counted || !strstr(counted, call)) return 0;
  long number = ++calls;
  if (log_file >= 0) dprintf(log_file, "%s %s\n", call, name ?: "");
  if (at == 0 || number < at || (number > at && !stays)) return 0;
  if (is_kind("kill")) end_process();
  if (is_kind("power")) cut_power();
  return 1;
}

#define FAIL_WHERE(condition, call, name) \
  do { if ((condition) && goes_wrong(call, name)) { errno = error; return -1; } } while (0)

/* Opening */

static int open_watched(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  FAIL_WHERE(below_root(path), flags & O_CREAT ? "create" : "open", path);
  int descriptor = real(path, flags, mode);
  watch(descriptor, path);
  return descriptor;
}

static mode_t mode_of(int flags, va_list rest) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = mode_of(flags, rest); \
    va_end(rest); \
    return open_watched(REAL(name), path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define FOPEN(name) \
  FILE *name(const char *path, const char *mode) { \
    if (below_root(path) && goes_wrong(mode[0] == 'r' ? "open" : "create", path)) { \
      errno = error; \
      return NULL; \
    } \
    FILE *file = REAL(name)(path, mode); \
    if (file) watch(fileno(file), path); \
    return file; \
  }
FOPEN(fopen)
FOPEN(fopen64)

static void unwatch(int descriptor) {
  if (descriptor >= 0 && descriptor < MAX_FILES) watched[descriptor] = 0;
}

int close(int descriptor) {
  unwatch(descriptor);
  return REAL(close)(descriptor);
}

/* Closes within the C library, past the `close` above: its number may be a connection's next. */
int fclose(FILE *file) {
  unwatch(fileno(file));
  return REAL(fclose)(file);
}

/* Reading and writing */

#define READ(name, parameters, ...) \
  ssize_t name parameters { \
    FAIL_WHERE(is_watched(descriptor), "read", #name); \
    return REAL(name)(__VA_ARGS__); \
  }
READ(read, (int descriptor, void *bytes, size_t size), descriptor, bytes, size)
READ(pread, (int descriptor, void *bytes, size_t size, off_t from), descriptor, bytes, size, from)
READ(pread64, (int descriptor, void *bytes, size_t size, off_t from), descriptor, bytes, size, from)

/* `write` takes `size` bytes or parts; half of them are written where the call is spoiled by half. */
#define WRITE(name, parameters, ...) \
  ssize_t name parameters { \
    if (!is_watched(descriptor)) return REAL(name)(__VA_ARGS__); \
    remember(descriptor, 0); \
    if (goes_wrong("write", #name)) { \
      if (is_kind("error")) { errno = error; return -1; } \
      HALVE; \
      ssize_t done = REAL(name)(__VA_ARGS__); \
      if (is_kind("half")) end_process(); \
      return done; \
    } \
    return REAL(name)(__VA_ARGS__); \
  }
#define HALVE size = size > 1 ? size / 2 : size
WRITE(write, (int descriptor, const void *bytes, size_t size), descriptor, bytes, size)
WRITE(pwrite, (int descriptor, const void *bytes, size_t size, off_t from), descriptor, bytes, size, from)
WRITE(pwrite64, (int descriptor, const void *bytes, size_t size, off_t from), descriptor, bytes, size, from)
#undef HALVE
#define HALVE struct iovec half = *parts; half.iov_len = half.iov_len > 1 ? half.iov_len / 2 : half.iov_len; parts = &half; size = 1
WRITE(writev, (int descriptor, const struct iovec *parts, int size), descriptor, parts, size)
WRITE(pwritev, (int descriptor, const struct iovec *parts, int size, off_t from), descriptor, parts, size, from)
WRITE(pwritev64, (int descriptor, const struct iovec *parts, int size, off_t from), descriptor, parts, size, from)

/* Sizes and flushing */

#define SIZE(name) \
  int name(int descriptor, off_t size) { \
    FAIL_WHERE(is_watched(descriptor), "size", #name); \
    int result = REAL(name)(descriptor, size); \
    if (is_watched(descriptor)) remember(descriptor, 0); \
    return result; \
  }
SIZE(ftruncate)
SIZE(ftruncate64)

#define SYNC(name) \
  int name(int descriptor) { \
    FAIL_WHERE(is_watched(descriptor), "sync", #name); \
    if (is_watched(descriptor)) remember(descriptor, 1); \
    return REAL(name)(descriptor); \
  }
SYNC(fsync)
SYNC(fdatasync)

/* Names */

#define NAME(name, call, path, parameters, ...) \
  int name parameters { \
    FAIL_WHERE(below_root(path), call, #name); \
    return REAL(name)(__VA_ARGS__); \
  }
NAME(mkdir, "name", path, (const char *path, mode_t mode), path, mode)
NAME(rename, "name", to, (const char *from, const char *to), from, to)
NAME(link, "name", to, (const char *from, const char *to), from, to)
NAME(symlink, "name", path, (const char *target, const char *path), target, path)
NAME(unlink, "remove", path, (const char *path), path)
NAME(rmdir, "remove", path, (const char *path), path)
