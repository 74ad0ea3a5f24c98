#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace ipclab {

/// A named defect with its evidence: what a failed check hands to the person who reads it.
struct Finding
{
    std::string id;      ///< kebab-case; docs/findings/<id>.md explains it
    std::string message; ///< what was expected and what happened instead, in the exercise's terms
    std::vector<std::string> evidence; ///< the steps that matter, laid out in columns for a terminal
    std::string why;                   ///< the misconception, in a sentence or two; may be empty
    std::string file;                  ///< the place in the student's file; empty if not known
    int line = 0;                      ///< from 1; 0 if not known
    std::string schedule;              ///< the failing schedule; empty where order plays no part
    std::string replay;                ///< the command that shows it again; empty likewise
    std::vector<std::string> read;     ///< sections of the guide
    std::vector<std::string> man;      ///< manual pages, as "waitpid(2)"
};

void to_json(nlohmann::json &json, const Finding &finding);
void from_json(const nlohmann::json &json, Finding &finding);

} // namespace ipclab
