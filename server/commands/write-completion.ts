// Scripts for the completion of shells, each in the words of its shell. Where nothing of ours fits, files are completed as everywhere.

/** What can be completed of a command. */
export interface Completed {
  name: string;
  does: string;
  /** What its argument can be; null where that is files, or free. */
  words: readonly string[] | null;
  options: readonly { flag: string; does: string; takesValue: boolean; values: readonly string[] | null }[];
}

type Commands = readonly Completed[];

/** In single quotes, for every one of the shells. */
const quote = (words: string): string => `'${words.replaceAll("'", '’').replaceAll('\\', '/')}'`;

/** Options with a list of values, each once. */
const listValues = (commands: Commands): [flag: string, values: readonly string[]][] => [
  ...new Map(commands.flatMap(({ options }) => options.flatMap(({ flag, values }) => (values ? [[flag, values] as const] : [])))),
];

const writeBash = (commands: Commands): string => `_claimgraph() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  # --option=value is parted at its sign.
  if [ "$word" = "=" ]; then word=""; elif [ "$before" = "=" ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')}"; else
    case "$before" in
${listValues(commands)
  .map(([flag, values]) => `      ${flag}) words="${values.join(' ')}" ;;\n`)
  .join('')}      *) case "\${COMP_WORDS[1]} $word" in
${commands.map(({ name, options }) => `        "${name} -"*) words="${options.map(({ flag }) => flag).join(' ')}" ;;\n`).join('')}${commands
  .flatMap(({ name, words }) => (words ? [`        "${name} "*) words="${words.join(' ')}" ;;\n`] : []))
  .join('')}      esac ;;
    esac
  fi
  # Without words of ours the shell completes files.
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
}
complete -o bashdefault -o default -F _claimgraph claimgraph
`;

const writeZsh = (commands: Commands): string => `#compdef claimgraph
_claimgraph() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, does }) => quote(`${name}:${does}`)).join(' ')})
    _describe command commands
    return
  fi
  case "\${words[CURRENT-1]}" in
${listValues(commands)
  .map(([flag, values]) => `    ${flag}) compadd -- ${values.join(' ')}; return ;;\n`)
  .join('')}  esac
  case "\${words[2]} \${words[CURRENT]}" in
${commands.map(({ name, options }) => `    "${name} -"*) compadd -- ${options.map(({ flag }) => flag).join(' ')}; return ;;\n`).join('')}${commands
  .flatMap(({ name, words }) => (words ? [`    "${name} "*) compadd -- ${words.join(' ')}; return ;;\n`] : []))
  .join('')}  esac
  _files
}
compdef _claimgraph claimgraph
`;

const writeFish = (commands: Commands): string =>
  commands
    .flatMap(({ name, does, words, options }) => {
      const inIt = `complete -c claimgraph -n '__fish_seen_subcommand_from ${name}'`;
      return [
        `complete -c claimgraph -n __fish_use_subcommand -f -a ${name} -d ${quote(does)}`,
        ...(words ? [`${inIt} -f -a ${quote(words.join(' '))}`] : []),
        ...options.map(({ flag, does: what, takesValue, values }) =>
          [
            `${inIt} -l ${flag.slice(2)} -d ${quote(what)}`,
            values ? `-x -a ${quote(values.join(' '))}` : takesValue ? '-r' : null,
          ]
            .filter((part) => part !== null)
            .join(' '),
        ),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');

/** By the name of the shell: the script for it. */
export const SHELLS: Readonly<Record<string, (commands: Commands) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};
