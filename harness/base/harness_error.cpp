#include "base/harness_error.hpp"

#include <cstring>
#include <fmt/format.h>

namespace ipclab {

namespace {

std::string compose(const std::string &call, int error, const std::string &doing)
{
    if (error == 0) return fmt::format("{}: {}", doing, call);
    return fmt::format("{}: {}: {}", doing, call, std::strerror(error));
}

} // namespace

HarnessError::HarnessError(std::string call, int error, std::string doing)
    : std::runtime_error(compose(call, error, doing)), call_(std::move(call)), error_(error),
      doing_(std::move(doing))
{
}

void invariant(bool holds, const char *what)
{
    if (!holds) throw HarnessError(what, 0, "checking an invariant of the harness");
}

} // namespace ipclab
