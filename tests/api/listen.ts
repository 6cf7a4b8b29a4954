// Listens to a stream of server-sent events as a page does.
import { get, type IncomingHttpHeaders } from 'node:http';

export interface Listening {
  status: number;
  headers: IncomingHttpHeaders;
  /** The data of all messages so far, parsed. */
  messages: unknown[];
  /** Everything received so far. */
  text: () => string;
  /** Settles when the server ends the stream. */
  ended: Promise<void>;
  close: () => void;
}

export function listen(port: number, path: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let text = '';
      const messages: unknown[] = [];
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const blocks = text.split('\n\n').slice(0, -1);
        const data = blocks.flatMap((block) => block.split('\n').filter((line) => line.startsWith('data: ')));
        messages.splice(0, messages.length, ...data.map((line) => JSON.parse(line.slice('data: '.length)) as unknown));
      });
      const ended = new Promise<void>((end) => response.on('close', () => end()));
      response.on('error', () => undefined);
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, headers, messages, text: () => text, ended, close: () => request.destroy() });
    });
    request.on('error', reject);
  });
}
