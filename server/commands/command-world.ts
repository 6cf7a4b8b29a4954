// What a command of the repository's own scripts is given from outside, so that it can be run by a test.

export interface CommandWorld {
  dossiers: string;
  texts: string;
  /** Folder of one's own dossiers, for commands that look at them too. */
  workspace?: string;
  /** Folder that the user stands in: given paths are relative to it, and shown ones too. */
  from: string;
  colour: boolean;
  write: (text: string) => void;
  writeError: (text: string) => void;
}
