// The commented engagement.toml that init writes.
#pragma once

#include "planner/base/message.hpp"

namespace planner::msg {

inline constexpr Message engagement_template{R"(#:schema ./{schema}
format = 1
id = "{id}"          # 予定表の識別に使います。変えないでください
language = "ja"

[client]
name = {client}
{sponsor_mark}sponsor = {sponsor}
{lead_mark}lead = {lead}          # 推進責任者（事務局）
# industry = "製造業"
# employees = 60
# situation = "new"          # new：新規、stalled：導入済みだが使われていない、restart：再開

[advisor]
{advisor_mark}name = {advisor}
# organization = ""
# email = ""

[period]
start = {start}
weeks = {weeks}          # 12〜16、または "auto"

[meetings]
cadence = "{cadence}"          # "every 2 weeks on tue" や "1st,3rd thu" のように書きます
time = "{time}"
minutes = 60
# mode = "online"          # online、onsite、phone
# place = ""

[calendar]
holidays = ["jp"]          # 日本の祝日。.ics ファイルのパスも加えられます
# closed = [2026-08-13, 2026-08-14]          # 会社の休業日

# [chat]          # チャット相談窓口
# service = "Slack"
# channel = "#ai-soudan"

# [[tool]]          # 利用する生成AIツール
# name = "ChatGPT Business"
# seats = 25

# 部署ごとに1つ。headcount はアカウントを持つ人数です
{departments}
# AI担当（部署ごとに1名以上）。it、business、communication は1〜5
# [[champion]]
# name = "佐藤"
# departments = ["sales"]
# deputy = "今井"
# it = 3
# business = 4
# communication = 4
# hours_per_week = 2

# 測れる目標（部署ごとに1件以上）
# [[goal]]
# id = "hours"
# title = "削減時間"
# metric = "hours"
# unit = "時間/月"
# baseline = 0
# target = 60
# owner = "社長"

# 業務一覧（部署ごとに5件以上）
# [[task]]
# title = "見積書の作成"
# department = "sales"
# runs_per_month = 40
# minutes = 30
# people = 3

# 活用テーマ
# [[use_case]]
# id = "sales_mail"
# title = "見積・提案メールの下書き"
# department = "sales"
# minutes_before = 30
# runs_per_month = 200
)",
                                             R"(#:schema ./{schema}
format = 1
id = "{id}"          # calendar entries are named by it; leave it as it is
language = "en"

[client]
name = {client}
{sponsor_mark}sponsor = {sponsor}
{lead_mark}lead = {lead}          # the programme lead
# industry = "manufacturing"
# employees = 60
# situation = "new"          # new, stalled (introduced but not used), restart

[advisor]
{advisor_mark}name = {advisor}
# organization = ""
# email = ""

[period]
start = {start}
weeks = {weeks}          # 12 to 16, or "auto"

[meetings]
cadence = "{cadence}"          # "every 2 weeks on tue", or such as "1st,3rd thu"
time = "{time}"
minutes = 60
# mode = "online"          # online, onsite, phone
# place = ""
# timezone = "Europe/London"

[calendar]
holidays = []          # paths of .ics files; "jp" for Japan's public holidays
# closed = [2026-12-24, 2026-12-31]          # days on which the company is closed

# [chat]          # the chat desk
# service = "Slack"
# channel = "#ai-help"

# [[tool]]          # the AI tool in use
# name = "ChatGPT Business"
# seats = 25

# One for each department; headcount is the people with an account
{departments}
# Champions, at least one for each department; it, business and communication from 1 to 5
# [[champion]]
# name = "Alex Reed"
# departments = ["sales"]
# deputy = "Sam Hill"
# it = 3
# business = 4
# communication = 4
# hours_per_week = 2

# Measurable goals, at least one for each department
# [[goal]]
# id = "hours"
# title = "Hours saved"
# metric = "hours"
# unit = "h/month"
# baseline = 0
# target = 60
# owner = "Managing director"

# The work map: five tasks or more for each department
# [[task]]
# title = "Write quotes"
# department = "sales"
# runs_per_month = 40
# minutes = 30
# people = 3

# Use cases
# [[use_case]]
# id = "sales_mail"
# title = "Draft quotes and proposal mails"
# department = "sales"
# minutes_before = 30
# runs_per_month = 200
)"};

inline constexpr Message department_template{R"([[department]]
id = "{id}"
name = {name}
headcount = {headcount}
# literacy = 3.0          # ITリテラシー（1.0〜5.0）
# active_before = 0          # 開始時に週1回以上使っている人数
)",
                                             R"([[department]]
id = "{id}"
name = {name}
headcount = {headcount}
# literacy = 3.0          # 1.0 to 5.0
# active_before = 0          # people who use AI every week at the start
)"};

inline constexpr Message department_placeholder{R"(# [[department]]
# id = "sales"
# name = "営業部"
# headcount = 10
)",
                                                R"(# [[department]]
# id = "sales"
# name = "Sales"
# headcount = 10
)"};

}  // namespace planner::msg
