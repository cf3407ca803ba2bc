// The catalogue: questions and answers.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message faq_title{"よくある質問", "Questions and answers"};
inline constexpr Message faq_none{"回答済みのご質問はまだありません。", "No question has been answered yet."};
inline constexpr Message faq_count{"これまでにお答えしたご質問は{count}件です。",
                                   "{count} {count|question has|questions have} been answered so far."};
inline constexpr Message faq_repeated{
    "このうち{count}件は2回以上いただいています（★印）。手順書やひな形、朝礼でのご案内に加えることをお勧めします。",
    "{count} of them {count|was|were} asked more than once (marked ★); we suggest adding {count|it|them} to a "
    "procedure, a template or the morning meeting."};
inline constexpr Message faq_common{"全社共通", "For everybody"};
inline constexpr Message faq_question_repeated{"★ {text}", "★ {text}"};
inline constexpr Message faq_times{"{count}回いただいたご質問です（{dates}）。", "Asked {count} times ({dates})."};
inline constexpr Message faq_answer_unknown{"回答の内容は記録されていません。チャット相談窓口でお尋ねください。",
                                            "The answer was not written down; please ask at the chat desk."};

}  // namespace planner::msg
