// The catalogue: headings and sentences of plan and agenda.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message owner_open{"担当を調整中", "to be agreed"};
inline constexpr Message plan_title{"{client} 生成AI定着 伴走支援計画書",
                                    "Plan for making generative AI stick: {client}"};
inline constexpr Message plan_subtitle{"{date}現在", "As of {date}"};
inline constexpr Message plan_subtitle_advisor{"{date}現在（顧問用、社外秘）", "As of {date}, for the advisor only"};
inline constexpr Message to_fill_in{"要記入", "to be filled in"};
inline constexpr Message all_departments{"全部署", "all departments"};
inline constexpr Message meeting_time{"{date}{start}〜{end}", "{date}, {start}–{end}"};
inline constexpr Message meeting_hours{"{start}〜{end}", "{start}–{end}"};
inline constexpr Message column_time{"時刻", "Time"};
inline constexpr Message mode_online{"オンライン", "online"};
inline constexpr Message mode_onsite{"対面", "on site"};
inline constexpr Message mode_phone{"電話", "by phone"};
inline constexpr Message where_with_mode{"{mode}（{where}）", "{mode} ({where})"};

inline constexpr Message row_period{"期間", "Period"};
inline constexpr Message period_text{"{start}〜{end}（{weeks}週間）", "{start} to {end} ({weeks} weeks)"};
inline constexpr Message period_ended_early{"{start}〜{end}（予定は{weeks}週間、第{last}週で終了）",
                                            "{start} to {end} ({weeks} weeks planned, ended in week {last})"};
inline constexpr Message row_meetings{"定例ミーティング", "Regular meetings"};
inline constexpr Message meetings_text{"全{count}回、各{minutes}分{where}", "{count}, {minutes} minutes each{where}"};
inline constexpr Message meetings_text_missed{"全{count}回（うち{missed}回は開催なし）、各{minutes}分{where}",
                                              "{count} ({missed} not held), {minutes} minutes each{where}"};
inline constexpr Message meetings_where{"、{where}", ", {where}"};
inline constexpr Message row_people{"対象", "People"};
inline constexpr Message people_text{"{departments}部署・{people}名",
                                     "{people} people in {departments} {departments|department|departments}"};
inline constexpr Message people_none{"要記入（部署を登録してください）", "to be filled in (no department yet)"};
inline constexpr Message row_tools{"利用するツール", "Tools"};
inline constexpr Message row_weeks_why{"期間の理由", "Why this length"};

inline constexpr Message timeline_title{"期間の見取り図", "The period at a glance"};
inline constexpr Message timeline_week{"週", "Week"};
inline constexpr Message timeline_phase{"フェーズ", "Phase"};
inline constexpr Message timeline_today{"今日", "Today"};
inline constexpr Message timeline_meetings{"定例", "Meetings"};
inline constexpr Message timeline_milestones{"節目", "Milestones"};

inline constexpr Message section_dates{"日程", "Dates"};
inline constexpr Message column_number{"回", "No."};
inline constexpr Message column_day{"日付", "Date"};
inline constexpr Message column_topic{"主な内容", "Topic"};
inline constexpr Message column_phase{"フェーズ", "Phase"};
inline constexpr Message column_remark{"備考", "Remark"};
inline constexpr Message cancelled_mark{"開催なし", "not held"};

inline constexpr Message section_roles{"体制", "Roles"};
inline constexpr Message column_role{"役割", "Role"};
inline constexpr Message column_person{"担当", "Person"};
inline constexpr Message champion_of{"{role}（{department}）", "{role}, {department}"};
inline constexpr Message with_deputy{"{name}（代理：{deputy}）", "{name} (deputy: {deputy})"};
inline constexpr Message candidate_mark{"{name}（候補）", "{name} (candidate)"};

inline constexpr Message section_goals{"目標", "Goals"};
inline constexpr Message column_goal{"目標", "Goal"};
inline constexpr Message column_scope{"対象", "For"};
inline constexpr Message column_baseline{"基準値", "Baseline"};
inline constexpr Message column_target{"目標値", "Target"};
inline constexpr Message column_due{"期限", "Due"};
inline constexpr Message column_owner{"責任者", "Owner"};
inline constexpr Message no_goals{
    "目標はこれから決めます。第3週までに、部署ごとに1件以上の測れる目標（基準値・目標値・単位・期限・責任者）を決めます"
    "。",
    "Goals are still to be agreed: by week 3 at least one measurable goal for each department, with "
    "baseline, target, unit, date and owner."};
inline constexpr Message goal_points{"目標について確認したい点", "To settle about the goals"};
inline constexpr Message goal_lacks{"「{goal}」の{fields}を決めてください", "“{goal}” still needs its {fields}"};
inline constexpr Message goal_same{"「{goal}」は目標値が基準値と同じです",
                                   "The target of “{goal}” is the same as its baseline"};
inline constexpr Message goal_activity{"「{goal}」は活動の回数です。成果の目標も決めておくと効果が分かります",
                                       "“{goal}” counts activity; a goal for the result would show the effect"};
inline constexpr Message goal_uncovered{"{department}を対象とする成果の目標がまだありません",
                                        "No result goal covers {department} yet"};
inline constexpr Message field_baseline{"基準値", "baseline"};
inline constexpr Message field_target{"目標値", "target"};
inline constexpr Message field_unit{"単位", "unit"};
inline constexpr Message field_owner{"責任者", "owner"};

inline constexpr Message section_phases{"進め方（フェーズ）", "Phases"};
inline constexpr Message column_period{"時期", "Time"};
inline constexpr Message column_exit{"次へ進む目安", "Ready to go on when"};
inline constexpr Message phase_weeks{"{from}〜{to}（第{first}〜{last}週）", "{from} to {to} (weeks {first}–{last})"};
inline constexpr Message phase_before{"{from}〜{to}", "{from} to {to}"};

inline constexpr Message section_champions{"AI担当", "AI champions"};
inline constexpr Message column_department{"部署", "Department"};
inline constexpr Message column_champion{"AI担当", "Champion"};
inline constexpr Message column_deputy{"代理", "Deputy"};
inline constexpr Message column_people{"人数", "People"};
inline constexpr Message column_scores{"IT・業務・コミュニケーション", "IT · business · communication"};
inline constexpr Message column_support{"サポート", "Support"};
inline constexpr Message champions_wanted{
    "人数の多い部署では、15名に1名を目安にAI担当を置くと進めやすくなります：{departments}",
    "In a large department it helps to have one champion for about 15 people: {departments}"};
inline constexpr Message support_evidence{"{text}（確認の目安：{evidence}）", "{text} (it worked when: {evidence})"};

inline constexpr Message section_use_cases{"活用テーマの進め方（効果×手軽さの順）",
                                           "Use-case roadmap (by value × ease)"};
inline constexpr Message column_rank{"順位", "Rank"};
inline constexpr Message column_use_case{"活用テーマ", "Use case"};
inline constexpr Message column_stage{"段階", "Stage"};
inline constexpr Message column_priority{"優先度", "Priority"};
inline constexpr Message column_effort{"1件あたり", "Per run"};
inline constexpr Message column_kind{"区分", "Kind"};
inline constexpr Message kind_quick_win{"先行", "quick win"};
inline constexpr Message kind_planned{"計画", "planned"};
inline constexpr Message kind_later{"保留", "later"};
inline constexpr Message kind_unknown{"未評価", "not rated"};
inline constexpr Message effort_text{"{before}→{after}分", "{before}→{after} min"};
inline constexpr Message effort_before{"{before}分→未実測", "{before} min → not measured"};
inline constexpr Message effort_note{"1件あたりの時間は、実測するまでは暫定値（実測前）です。",
                                     "Minutes per run are planning figures until they have been measured."};
inline constexpr Message task_candidates{"業務一覧から見た次の候補", "Further candidates from the work map"};
inline constexpr Message column_task{"業務", "Task"};
inline constexpr Message column_hours{"月の時間", "Hours a month"};
inline constexpr Message column_pain{"困りごと", "Pain"};
inline constexpr Message no_use_cases{"活用テーマは、キックオフで業務一覧から部署ごとに選びます。",
                                      "Use cases are chosen from the work map at the kick-off, for each department."};

inline constexpr Message section_agendas{"各回の議題", "Agendas"};
inline constexpr Message meeting_heading{"第{n}回 {title}", "Meeting {n}: {title}"};
inline constexpr Message row_when{"日時", "When"};
inline constexpr Message row_where{"場所", "Where"};
inline constexpr Message row_facilitator{"進行", "Led by"};
inline constexpr Message shared_facilitation{"顧問とAI担当", "Advisor and AI champion"};
inline constexpr Message column_minutes{"分", "Min"};
inline constexpr Message column_item{"議題", "Item"};
inline constexpr Message column_focus{"今回の焦点", "Focus"};
inline constexpr Message column_lead{"担当", "Led by"};
inline constexpr Message column_pdca{"PDCA", "PDCA"};
inline constexpr Message total_minutes{"合計", "Total"};
inline constexpr Message prepare_title{"事前の準備", "To prepare"};
inline constexpr Message prepare_line{"{item}：{prepare}（{owner}）", "{item}: {prepare} ({owner})"};

inline constexpr Message watch_title{"活用状況の確認で見ておく点", "To keep an eye on in the usage review"};
inline constexpr Message by_chat_title{"チャットまたは個別に進める件", "To take up in the chat or separately"};
inline constexpr Message carried_title{"次回に送る議題", "Carried to the next meeting"};

inline constexpr Message section_milestones{"マイルストーン（節目）", "Milestones"};
inline constexpr Message column_milestone{"マイルストーン", "Milestone"};
inline constexpr Message column_criterion{"達成条件", "Acceptance criterion"};

inline constexpr Message section_supports{"3つの支援", "Three kinds of support"};
inline constexpr Message support_meetings{
    "定例ミーティング：月2回、進み具合を確かめ、計画・実行・確認・改善（PDCA）を回します。",
    "Regular meetings: twice a month, to check progress and go once round plan, do, check, act."};
inline constexpr Message support_proposals{
    "実装提案：業務に合わせた使い方をご提案し、業務に装着されるまで一緒に進めます。",
    "Implementation proposals: ways of using AI made for your work, followed up until they are part of it."};
inline constexpr Message support_chat{
    "チャット相談窓口：小さなご質問にいつでもお答えします（{desk}、回答の目安は営業時間で{hours}時間以内）。",
    "Chat desk: small questions at any time ({desk}; an answer within about {hours} business "
    "{hours|hour|hours})."};
inline constexpr Message chat_unknown{"窓口は開始時に決定", "the desk is agreed at the start"};
inline constexpr Message support_together{"3つがそろって初めて定着につながります。",
                                          "Only the three together make the use last."};

inline constexpr Message section_missing{"要記入の項目", "Still to be filled in"};
inline constexpr Message missing_sponsor{"経営者のお名前", "the executive sponsor's name"};
inline constexpr Message missing_lead{"推進責任者（事務局）のお名前", "the programme lead's name"};
inline constexpr Message missing_advisor{"顧問の名前", "the advisor's name"};
inline constexpr Message missing_departments{"対象の部署と人数", "departments and their people"};
inline constexpr Message missing_champion{"{department}のAI担当", "the champion of {department}"};
inline constexpr Message missing_goals{"測れる目標", "a measurable goal"};
inline constexpr Message missing_tasks{"業務一覧（部署ごとに5件以上）", "the work map (five tasks per department)"};
inline constexpr Message missing_use_cases{"活用テーマの候補", "candidates for use cases"};
inline constexpr Message missing_chat{"チャット相談窓口（サービスとチャンネル）",
                                      "the chat desk (service and channel)"};
inline constexpr Message missing_tools{"利用する生成AIツール", "the AI tool in use"};

inline constexpr Message agenda_title{"第{n}回 定例ミーティング 議題", "Agenda of meeting {n}"};

inline constexpr Message calendar_title{"休業日：{from}〜{to}", "Closed days, {from} to {to}"};
inline constexpr Message column_name{"名称", "Name"};
inline constexpr Message column_source{"出典", "Source"};
inline constexpr Message source_jp{"国民の祝日", "Japanese public holiday"};
inline constexpr Message source_closed{"会社の休業日", "company"};
inline constexpr Message no_closed_days{"この期間に休業日はありません（土日などの定休日を除く）。",
                                        "No closed days in this time, apart from weekends."};

}  // namespace planner::msg
