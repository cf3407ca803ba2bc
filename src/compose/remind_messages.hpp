// The catalogue: what stands around the playbook's reminder texts.
#pragma once

#include <array>
#include <string_view>

#include "planner/base/message.hpp"

namespace planner::msg {

/// A name that ends with a title is not followed by the usual 様.
inline constexpr Message honorific_usual{"様", " "};
inline constexpr Message name_with_honorific{"{name}{honorific}", "{honorific} {name}"};

inline constexpr Message letter_to{"宛先", "To"};
inline constexpr Message letter_cc{"CC", "Cc"};
inline constexpr Message letter_when{"お伝えする日：{date}", "To be sent on {date}"};
inline constexpr Message letters_more{"ほか{n}通のお知らせがあります", "and {n} more {n|letter|letters}"};
inline constexpr Message letter_sponsor_note{"（顧問からお送りいただく文面です）", "(for the advisor to send)"};

inline constexpr Message letter_salutation{"{names}", "Dear {names},"};
inline constexpr Message names_between{"、", ", "};
inline constexpr Message letter_greeting{"いつもお世話になっております。", "Thank you for your continued support."};
inline constexpr Message letter_greeting_from{"いつもお世話になっております。{advisor}です。",
                                              "Thank you for your continued support. This is {advisor}."};
inline constexpr Message letter_greeting_of{
    "いつもお世話になっております。{organization}の{advisor}です。",
    "Thank you for your continued support. This is {advisor} of {organization}."};
inline constexpr Message letter_closing{"どうぞよろしくお願いいたします。", "With kind regards,"};
inline constexpr Message letter_signature{"{organization}\n{advisor}", "{advisor}\n{organization}"};
inline constexpr Message letter_section{"■ {title}", "■ {title}"};
inline constexpr Message letter_more{"ほか{n}件", "and {n} more"};
inline constexpr Message subject_more{" ほか{n}件", " and {n} more"};
inline constexpr Message subject_of_client{"{client}：{line}", "{client}: {line}"};

inline constexpr Message text_ready{"{name}宛ての文面を用意しました：{subject}",
                                    "A text for {name} is ready: {subject}"};
inline constexpr Message notice_when{"日時：{when}", "When: {when}"};
inline constexpr Message notice_where{"場所：{where}", "Where: {where}"};
inline constexpr Message notice_agenda{"議題：", "Agenda:"};
inline constexpr Message notice_item{"{title}（{minutes}分）", "{title} ({minutes} min)"};
inline constexpr Message notice_preparation{"{item}：{prepare}", "{item}: {prepare}"};
inline constexpr Message notice_prepare{"事前にご準備いただきたいもの：", "Please prepare:"};

}  // namespace planner::msg
