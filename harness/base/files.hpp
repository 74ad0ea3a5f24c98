#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace ipclab {

/// The whole content of a file. Works for /proc files, whose size is not known in advance.
/// @throws HarnessError if it cannot be opened or read
std::string read_file(const std::filesystem::path &path);

/// Replaces `path` by `content` so that a reader sees the old or the new content and never a part:
/// written beside it without a name (O_TMPFILE), synced, then put in place. Killed at any moment, nothing is left.
/// @throws HarnessError on failure; the old file is then untouched
void write_file_atomically(const std::filesystem::path &path, std::string_view content);

/// Writes all of `data`, going on after short writes and EINTR.
/// @throws HarnessError
void write_all(int fd, std::string_view data);

} // namespace ipclab
