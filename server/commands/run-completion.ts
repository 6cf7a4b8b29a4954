// `claimgraph completion`: a script that completes the names of commands in a shell; files are completed as everywhere else.
import { Command } from 'commander';
import type { ClaimgraphCommand } from './claimgraph-world.ts';
import { type CommandOutput, parseCommand } from './parse-command.ts';

type Names = readonly Pick<ClaimgraphCommand, 'name' | 'does'>[];

const SCRIPTS: Readonly<Record<string, (commands: Names) => string>> = {
  bash: (commands) => `_claimgraph() {
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "\${COMP_WORDS[1]}"))
  else COMPREPLY=($(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")); fi
}
complete -o filenames -F _claimgraph claimgraph
`,
  zsh: (commands) => `#compdef claimgraph
_claimgraph() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, does }) => `'${name}:${does}'`).join(' ')})
    _describe command commands
  else _files; fi
}
compdef _claimgraph claimgraph
`,
  fish: (commands) =>
    commands.map(({ name, does }) => `complete -c claimgraph -n __fish_use_subcommand -f -a ${name} -d '${does}'\n`).join(''),
};

/** Runs the command; gives its exit code. @param commands what can be completed */
export async function runCompletion(args: readonly string[], output: CommandOutput, commands: Names): Promise<number> {
  const shells = Object.keys(SCRIPTS).join(', ');
  const command = new Command('claimgraph completion')
    .description('Prints a script with which a shell completes the commands of claimgraph.')
    .argument('<shell>', shells)
    .addHelpText(
      'after',
      '\nExamples:\n  source <(claimgraph completion bash)\n  claimgraph completion fish > ~/.config/fish/completions/claimgraph.fish\n\nExit codes: 0 printed, 2 wrong usage.',
    );
  const code = parseCommand(command, 'claimgraph completion', args, output);
  if (code !== null) return code;
  const [shell = ''] = command.args;
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined) {
    output.writeError(`There is no completion for "${shell}". There is one for ${shells}.\n`);
    return 2;
  }
  output.write(script(commands));
  return 0;
}
