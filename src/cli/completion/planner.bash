# Completion of planner for bash. The program itself says what fits: so this never lags behind it.
# For this shell: source <(planner completion bash)

_planner() {
  local rest=${COMP_LINE:0:COMP_POINT} piece trimmed i current kind candidate
  local -a words=() answer=()

  # The words as they were typed: bash cuts them at = and : too.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    trimmed=${rest#"${rest%%[![:space:]]*}"}
    ((i == COMP_CWORD)) && piece=$trimmed
    if ((i > 0)) && [[ $trimmed == "$rest" ]]; then
      words[-1]+=$piece
    else
      words+=("$piece")
    fi
    rest=${trimmed#"$piece"}
  done
  current=${words[-1]}

  mapfile -t answer < <("${COMP_WORDS[0]}" __complete "${words[@]:1}" 2>/dev/null)
  kind=${answer[0]-}
  COMPREPLY=()
  for candidate in "${answer[@]:1}"; do
    candidate=${candidate%%$'\t'*}
    # What stands before the last cut is on the line already.
    if [[ $current == *[=:]* ]]; then
      candidate=${candidate#"${current%"${current##*[=:]}"}"}
    fi
    COMPREPLY+=("$candidate")
  done
  case $kind in
    files) compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "${current##*=}") ;;
    folders) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "${current##*=}") ;;
    open) compopt -o nospace 2>/dev/null ;;
  esac
}

complete -F _planner planner
