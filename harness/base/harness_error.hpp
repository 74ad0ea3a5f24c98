#pragma once

#include <cerrno>
#include <stdexcept>
#include <string>

namespace ipclab {

/// The harness itself could not do its work: a call of its own failed, or an invariant is broken.
///
/// Never thrown for what a subject does; caught once, in main, which exits with 2. A HarnessError
/// therefore never counts against a student.
class HarnessError : public std::runtime_error
{
  public:
    /// @param call   the call that failed, as a manual page names it ("ptrace(PTRACE_SEIZE)")
    /// @param error  its errno, or 0 where there is none
    /// @param doing  what the harness was doing, in words ("starting the subject")
    HarnessError(std::string call, int error, std::string doing);

    const std::string &call() const { return call_; }
    int error() const { return error_; }
    const std::string &doing() const { return doing_; }

  private:
    std::string call_;
    int error_;
    std::string doing_;
};

/// What the person at the keyboard asked for cannot be done as asked: a wrong name, a bad option.
/// The message says what to do instead. Exit code 2.
class UsageError : public std::runtime_error
{
  public:
    using std::runtime_error::runtime_error;
};

/// Throws HarnessError with the current errno when `result` is -1; otherwise hands `result` on.
template <typename Result>
Result must(Result result, const char *call, const char *doing)
{
    if (result == static_cast<Result>(-1)) throw HarnessError(call, errno, doing);
    return result;
}

/// Checks an invariant of the harness, in release builds too.
void invariant(bool holds, const char *what);

} // namespace ipclab
