"""Which of a trace's calls can be struck."""
import re

PIPE = re.compile(r"\w+\((?:[3-9]|\d{2,})<pipe:")


def is_the_programs(line):
    """Whether it is the program that calls: it has no pipes beside its three streams, but a sanitizer does."""
    return not PIPE.search(line)
