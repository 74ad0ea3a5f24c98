#include "trace/finding.hpp"

#include <nlohmann/json.hpp>

namespace ipclab {

void to_json(nlohmann::json &json, const Finding &finding)
{
    json = {{"id", finding.id},
            {"message", finding.message},
            {"evidence", finding.evidence},
            {"why", finding.why},
            {"file", finding.file},
            {"line", finding.line},
            {"schedule", finding.schedule},
            {"replay", finding.replay},
            {"read", finding.read},
            {"man", finding.man}};
}

void from_json(const nlohmann::json &json, Finding &finding)
{
    finding.id = json.at("id");
    finding.message = json.value("message", "");
    finding.evidence = json.value("evidence", std::vector<std::string>{});
    finding.why = json.value("why", "");
    finding.file = json.value("file", "");
    finding.line = json.value("line", 0);
    finding.schedule = json.value("schedule", "");
    finding.replay = json.value("replay", "");
    finding.read = json.value("read", std::vector<std::string>{});
    finding.man = json.value("man", std::vector<std::string>{});
}

} // namespace ipclab
