// Private to render: one function per format; render.cpp has the table of them.
#pragma once

#include <string>

#include "planner/document/document.hpp"
#include "planner/render/render.hpp"

namespace planner {

std::string render_markdown(const Document& document, const View& view);
std::string render_text(const Document& document, const View& view);
std::string render_html(const Document& document, const View& view);
std::string render_json(const Document& document, const View& view);
std::string render_csv(const Document& document, const View& view);
std::string render_ics(const Document& document, const View& view);
std::string render_slack(const Document& document, const View& view);

}  // namespace planner
