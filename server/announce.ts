// What the server says about itself: to a person at a terminal in plain words, to everything else as a line of its log.
import type { Logger } from 'pino';

/** Says something. @param words for a person; may be several lines @param facts for a program that reads the log */
export type Announce = (level: 'info' | 'warn' | 'error', words: string, facts?: object) => void;

/**
 * @param terminal writes to the person who started the server, or null where nobody is there
 * @param logger decides by its level what is worth saying, to either
 */
export function createAnnounce(logger: Logger, terminal: ((text: string) => void) | null): Announce {
  return (level, words, facts = {}) => {
    if (terminal === null) logger[level](facts, words);
    else if (logger.isLevelEnabled(level)) terminal(`${words}\n`);
  };
}
