// The catalogue: what is wrong with a text that is not TOML.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message syntax{"TOMLとして読み取れません", "this is not TOML"};
inline constexpr Message syntax_not_utf8{"UTF-8ではない文字があります。UTF-8で保存し直してください",
                                         "this is not UTF-8; save the file as UTF-8"};
inline constexpr Message syntax_utf_16{"文字コードがUTF-16です。UTF-8で保存し直してください",
                                       "this is UTF-16; save the file as UTF-8"};
inline constexpr Message syntax_control{"使えない制御文字があります", "a control character is not allowed here"};
inline constexpr Message syntax_open_text{"文字列の引用符が閉じていません", "the quotes of this text are not closed"};
inline constexpr Message syntax_text_line{
    "文字列の引用符がこの行の中で閉じていません（または制御文字があります）",
    "the quotes of this text are not closed on this line, or it has a control character"};
inline constexpr Message syntax_open_list{"リストの「]」がありません", "the ']' of this list is missing"};
inline constexpr Message syntax_open_inline{"波かっこが閉じていません", "the braces of this table are not closed"};
inline constexpr Message syntax_open_header{"見出しの「]」がありません", "the ']' of this header is missing"};
inline constexpr Message syntax_end{"途中で終わっています", "the file ends in the middle of this"};
inline constexpr Message syntax_list_comma{"リストの値の間に「,」がありません",
                                           "a ',' between the values of this list is missing"};
inline constexpr Message syntax_list_surplus_comma{"リストの「,」が余分です", "this list has a ',' too many"};
inline constexpr Message syntax_inline_comma{"波かっこの中の項目の間に「,」がありません",
                                             "a ',' between the entries of this table is missing"};
inline constexpr Message syntax_inline_surplus_comma{"波かっこの中の「,」が余分です", "this table has a ',' too many"};
inline constexpr Message syntax_equals{"キーの後に「=」がありません", "a key is followed by '='"};
inline constexpr Message syntax_key{"キーに使えるのは半角の英数字と「_」「-」です",
                                    "a key is made of letters, digits, '_' and '-'"};
inline constexpr Message syntax_header{"見出しは [表] または [[表]] の形で書きます",
                                       "a header is written [table] or [[table]]"};
inline constexpr Message syntax_value{"値を読み取れません。文字列は引用符で囲んでください",
                                      "cannot read this value; a text stands in quotes"};
inline constexpr Message syntax_no_value{"「=」の後に値がありません", "a value is missing after '='"};
inline constexpr Message syntax_surplus{"この行には余分な文字があります。1行に1つずつ書いてください",
                                        "something is left over on this line; each entry has a line of its own"};
inline constexpr Message syntax_date{"日付または時刻を読み取れません。2026-04-07、10:00:00 のように書きます",
                                     "cannot read this date or time; write 2026-04-07, or 10:00:00"};
inline constexpr Message syntax_number{"数値を読み取れません。頭に0を付けず、半角の数字で書きます",
                                       "cannot read this number; it has no leading zero and nothing but digits"};
inline constexpr Message syntax_number_large{"数値が大きすぎます", "this number is too large"};
inline constexpr Message syntax_flag{"true か false を読み取れません", "this is neither true nor false"};
inline constexpr Message syntax_escape{"文字列の中の「\\」は「\\\\」と書きます。または ' ' で囲みます",
                                       "a '\\' in a text is written '\\\\', or the text stands in ' '"};
inline constexpr Message syntax_twice{"「{name}」が二度書かれています", "'{name}' stands here twice"};
inline constexpr Message syntax_twice_nameless{"同じキーが二度書かれています", "this key stands here twice"};
inline constexpr Message syntax_deep{"入れ子が深すぎます", "this is nested too deep"};

}  // namespace planner::msg
