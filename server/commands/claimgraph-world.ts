// What the commands of `claimgraph` share: what they are given, and what each of them is.
import type { Command } from 'commander';

/** What the program is given from outside, so that it can be run by a test. */
export interface ClaimgraphWorld {
  /** Settings; `serve` puts its options there, for the server to read. */
  environment: Record<string, string | undefined>;
  /** Folder that the user stands in: given paths are relative to it. */
  from: string;
  now: () => Date;
  write: (text: string | Uint8Array) => void;
  writeError: (text: string) => void;
  /** Somebody watches the error stream: progress may be drawn over. */
  isTerminal: boolean;
  colour: boolean;
  /** What a worker of the import runs; null reads everything in this thread. */
  workerProgram: URL | null;
  /** Has the server started when the command is done. */
  startServer: () => void;
}

/** A command: what it does in a line, what it takes in full, and what runs it with its arguments to an exit code. */
export interface ClaimgraphCommand {
  name: string;
  takes: string;
  does: string;
  describe: () => Promise<Command>;
  run: (args: readonly string[], world: ClaimgraphWorld) => Promise<number>;
}
