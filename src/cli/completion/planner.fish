# Completion of planner for fish. The program itself says what fits: so this never lags behind it.
# For this shell: planner completion fish | source

function __planner_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l answer ($before[1] __complete $before[2..-1] "$current" 2>/dev/null)
    for line in $answer[2..-1]
        echo $line
    end
    switch "$answer[1]"
        case files
            __fish_complete_path (string replace -r '^--[^=]*=' '' -- "$current")
        case folders
            __fish_complete_directories (string replace -r '^--[^=]*=' '' -- "$current")
    end
end

complete -c planner -f -k -a '(__planner_complete)'
