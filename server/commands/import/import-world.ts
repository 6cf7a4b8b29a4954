// What the command import is given from outside, so that it can be run by a test.

/** Streams, clock and folders. */
export interface ImportWorld {
  /** Folder that the user stands in. */
  from: string;
  environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the bundled dossiers, which are never touched. */
  bundled: string;
  now: () => Date;
  write: (text: string) => void;
  writeError: (text: string) => void;
  /** Somebody watches the error stream: progress may be drawn over. */
  isTerminal: boolean;
  /** What a worker runs; null reads everything in this thread. */
  workerProgram: URL | null;
}
