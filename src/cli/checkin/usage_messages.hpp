// The catalogue: taking usage figures from a table. No message holds a cell of a table by person: it could be a name.
#pragma once

#include <array>

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message members_alone{"--members は --usage-csv と一緒に指定してください",
                                       "--members goes with --usage-csv"};

inline constexpr Message csv_open_quote{"引用符「\"」が閉じていません", "the quotes are not closed"};
inline constexpr Message csv_after_quote{
    "閉じた引用符のあとに文字があります（引用符の中の「\"」は「\"\"」と書きます）",
    "there is text after the closing quotes (write a quote within quotes as \"\")"};
inline constexpr Message table_too_large{"表が1 MiBを超えています", "the table is over 1 MiB"};
inline constexpr Message table_too_long{"表が大きすぎます（10,000行・200列まで）",
                                        "the table is too large (10,000 rows and 200 columns at most)"};
inline constexpr Message table_encoding{"文字コードを判別できません（UTF-8かShift_JISのCSVとして保存し直してください）",
                                        "the encoding is not known (save it as CSV in UTF-8 or Shift_JIS)"};
inline constexpr Message table_empty{"表に行がありません", "the table has no rows"};
inline constexpr Message table_header{"見出しの行に、部署か人の列が見つかりません",
                                      "the header row has no column for departments or persons"};
inline constexpr Message table_header_hint{"使える見出し：{departments}／{persons}",
                                           "such as {departments}; {persons}"};
inline constexpr Message table_no_figures{"見出しの行に、数値の列が見つかりません",
                                          "the header row has no column of figures"};
inline constexpr Message table_no_figures_hint{"使える見出し：{names}", "such as {names}"};
inline constexpr Message table_column_twice{"「{column}」の列が2つあります（{other}列目と{this}列目）",
                                            "there are two columns '{column}' (columns {other} and {this})"};
inline constexpr Message table_figure_twice{
    "「{column}」と「{other_column}」は同じ数値の見出しです（{this}列目と{other}列目）。使う列だけを残してください",
    "'{column}' and '{other_column}' stand for one figure (columns {this} and {other}); keep the one that counts"};
inline constexpr Message table_surplus_cells{"見出しより列の多い行です", "the row has more cells than the header"};
inline constexpr Message table_bad_people{"「{column}」は0以上の整数です", "{column} is a whole number"};
inline constexpr Message table_bad_amount{"「{column}」は0以上の数です", "{column} is a number"};
inline constexpr Message table_bad_date{"「{column}」の日付を読み取れません（例：2026-06-09）",
                                        "cannot read the date of {column} (such as 2026-06-09)"};
inline constexpr Message table_later{"{date}より後の日付です（--as-of で記録の日付を指定できます）",
                                     "this is after {date} (--as-of gives the check-in's date)"};
inline constexpr Message table_period{
    "集計期間が{days}日間です。直近7日間の人数はわかりません（7日間の表を書き出してください）",
    "the table covers {days} days, which does not tell the last seven (export seven days)"};
inline constexpr Message table_days{
    "「{column}」が{days}日です。直近7日間では7日までです（7日間の表を書き出してください）",
    "{column} is {days} days, and the last seven days have seven (export seven days)"};
inline constexpr Message table_no_department{"部署が書かれていません", "the department is missing"};
inline constexpr Message table_unknown_department{"部署「{word}」が見つからないか、1つに決まりません",
                                                  "no department '{word}', or more than one"};
inline constexpr Message table_unknown_department_of_person{"この行の部署が見つからないか、1つに決まりません",
                                                            "this row's department is not known, or more than one"};
inline constexpr Message table_known_departments{"部署：{known}", "departments: {known}"};
inline constexpr Message table_department_twice{"部署「{word}」は{line}行目にもあります",
                                                "department '{word}' stands in line {line} too"};
inline constexpr Message table_no_person{"この行の人がわかりません", "the row does not say whose it is"};
inline constexpr Message table_wants_members{
    "人ごとの表です。部署の列を足すか、--members で人と部署の対応表を指定してください",
    "a table by person: add a column of departments, or name a table of persons and "
    "departments with --members"};
inline constexpr Message table_wants_use{"人ごとの表に、最終利用日も利用回数もありません",
                                         "the table by person has neither a last day of use nor counts"};
inline constexpr Message members_header{"対応表の見出しには、人と部署の列が必要です",
                                        "the table of members needs a column of persons and one of departments"};
inline constexpr Message members_unneeded{"部署ごとの表なので、--members は使いません",
                                          "the table is by department, so --members is not used"};
inline constexpr Message table_nobody{"記録できる数値がありませんでした", "there was no figure to record"};
inline constexpr Message table_nobody_known{"利用したかどうかわからない方のいる部署は、人数を記録しません",
                                            "of a department with people whose use is not known nothing is counted"};

inline constexpr Message usage_shown{"{path} から読み取った利用状況（直近7日間、{date}時点）：",
                                     "usage in {path} (last seven days, as of {date}):"};
inline constexpr Message figure_uses{"{n}回", "{n} {n|use|uses}"};
inline constexpr Message figure_headcount{"対象{n}名", "{n} with an account"};
inline constexpr Message usage_people{"{n}名分を部署ごとに数えました。名前は記録しません",
                                      "{n} {n|person|people} counted by department; no name is kept"};
inline constexpr Message usage_unplaced{"部署がわからない{n}名は数えていません（{lines}行目）",
                                        "{n} {n|person|people} of no known department not counted (line {lines})"};
inline constexpr Message usage_unclear{
    "{department}：{figure}がわからない方が{n}名いるため、この数値は記録しません（{lines}行目）",
    "{department}: {figure} of {n} {n|person|people} {n|is|are} not known, so the figure is not recorded (line "
    "{lines})"};
inline constexpr Message unclear_active{"利用の有無", "use"};
inline constexpr Message unclear_regular{"利用日数", "days of use"};
inline constexpr Message unclear_uses{"利用回数", "number of uses"};
inline constexpr Message unclear_hours{"削減時間", "hours saved"};
inline constexpr Message usage_unused{"使わなかった列：{columns}", "columns not used: {columns}"};
inline constexpr Message usage_and_more{"{list}など", "{list} and more"};
inline constexpr Message usage_counts_left_out{
    "集計期間が7日間より長いため、回数・時間・日数は使っていません",
    "counts, hours and days of use are left out: the table covers more than seven days"};
inline constexpr Message usage_really{"この内容で記録しますか（はい＝y）：", "Record this (y)? "};

}  // namespace planner::msg
