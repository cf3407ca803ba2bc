"""Every document that planner makes of a client: each command, reader, kind and format that its help names, so that a
new command or format joins by itself."""
import itertools
import re
import subprocess

TOPICS = {
    "why": [["health"], ["weeks"], ["meeting", "3"], ["milestone", "ms4"], ["signal", "neglect"], ["item", "news_apply"]],
    "sheet": [["input_rules"], ["champion_request"], ["one_question"], ["work_map"], ["baseline"], ["case"], ["proposal"],
              ["hearing"]],
}
WRITING = {"init", "checkin"}
CHOICES = ("--for", "--kind", "--format")


def help_of(planner, *command):
    text = subprocess.run([planner, *command, "--help", "--lang", "en"], capture_output=True, text=True, check=True).stdout
    return re.sub(r"\n {12,}", " ", text)


def commands(planner):
    listed = help_of(planner).split("\nCommands\n")[1].split("\n\n")[0]
    return re.findall(r"^  ([a-z]+) ", listed, re.MULTILINE)


def every_document(planner, folder):
    """Lists of arguments, each with its format."""
    found = []
    for name in commands(planner):
        text = help_of(planner, name)
        usage = text.splitlines()[0]
        if name in WRITING or not re.search("ENGAGEMENT|PATH", usage):
            continue
        options = []
        for option in CHOICES:
            choices = re.search(rf"{option} [A-Z]+ .*?\[([a-z0-9|]+)\]\n", text)
            options.append([[option, choice] for choice in choices.group(1).split("|")] if choices else [[]])
        for topic, *given in itertools.product(TOPICS.get(name, [[]]), *options):
            arguments = [name, *topic, str(folder), *itertools.chain(*given)]
            found.append((arguments, given[-1][1] if given[-1] else "text"))
    return found
