#include "base/files.hpp"

#include "base/harness_error.hpp"
#include "base/unique_fd.hpp"

#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace ipclab {

namespace {

/// Puts the nameless file `fd` in place of `path`. linkat(2) refuses an existing name, so the new file
/// gets a name of its own first when there is an old one; that name exists for two calls only.
void put_in_place(int fd, const std::filesystem::path &path)
{
    const auto self = fmt::format("/proc/self/fd/{}", fd);
    if (::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0) return;
    if (errno != EEXIST) throw HarnessError("linkat", errno, "writing " + path.string());
    const auto beside = fmt::format("{}.{}.new", path.string(), ::getpid());
    ::unlink(beside.c_str());
    must(::linkat(AT_FDCWD, self.c_str(), AT_FDCWD, beside.c_str(), AT_SYMLINK_FOLLOW), "linkat",
         "replacing a file");
    if (::rename(beside.c_str(), path.c_str()) == -1) {
        const int error = errno;
        ::unlink(beside.c_str());
        throw HarnessError("rename", error, "replacing " + path.string());
    }
}

} // namespace

std::string read_file(const std::filesystem::path &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd) throw HarnessError("open", errno, "reading " + path.string());
    std::string content;
    char block[16384];
    while (true) {
        const ssize_t got = ::read(fd.get(), block, sizeof block);
        if (got == 0) return content;
        if (got == -1 && errno == EINTR) continue;
        if (got == -1) throw HarnessError("read", errno, "reading " + path.string());
        content.append(block, static_cast<std::size_t>(got));
    }
}

void write_all(int fd, std::string_view data)
{
    while (!data.empty()) {
        const ssize_t put = ::write(fd, data.data(), data.size());
        if (put == -1 && errno == EINTR) continue;
        if (put == -1) throw HarnessError("write", errno, "writing a file");
        data.remove_prefix(static_cast<std::size_t>(put));
    }
}

void write_file_atomically(const std::filesystem::path &path, std::string_view content)
{
    auto folder = path.parent_path();
    if (folder.empty()) folder = ".";
    const UniqueFd fd(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644));
    if (!fd) throw HarnessError("open(O_TMPFILE)", errno, "writing " + path.string());
    write_all(fd.get(), content);
    must(::fsync(fd.get()), "fsync", "writing a file");
    put_in_place(fd.get(), path);
}

} // namespace ipclab
