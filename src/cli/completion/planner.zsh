#compdef planner
# Completion of planner for zsh. The program itself says what fits: so this never lags behind it.
# For this shell: source <(planner completion zsh)

_planner() {
  local -a answer values shown
  local kind line value
  answer=("${(@f)$(${words[1]} __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)words[CURRENT]}" 2>/dev/null)}")
  kind=$answer[1]
  for line in "${(@)answer[2,-1]}"; do
    value=${line%%$'\t'*}
    [[ -n $value ]] || continue
    values+=("$value")
    if [[ $line == *$'\t'?* ]]; then
      shown+=("$value  ${line#*$'\t'}")
    else
      shown+=("$value")
    fi
  done
  case $kind in
    open) compadd -l -S '' -d shown -a values ;;
    *) compadd -l -d shown -a values ;;
  esac
  case $kind in
    files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files ;;
    folders) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ ;;
  esac
}

if [[ ${funcstack[1]} == _planner ]]; then
  _planner "$@"
else
  compdef _planner planner
fi
