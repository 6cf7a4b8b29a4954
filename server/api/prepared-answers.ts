// Every read-only answer of the current library, kept once it has been made: as long as nothing changes, asking again costs
// a look-up and a write. Least recently used answers go first when the bytes run out.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpProblem } from './http-problem.ts';
import { type Encoding, negotiateEncoding } from './negotiate-encoding.ts';
import { type AnswerSource, encodeAnswer, type PreparedAnswer, prepareAnswer, writeAnswer } from './prepared-answer.ts';

export interface PreparedAnswersOptions {
  /** Bytes of bodies kept, all codings counted. */
  maxBytes: number;
  /** Addresses remembered as they were written by clients; several may lead to one answer. */
  maxAddresses: number;
  /** Sent with each answer. */
  headers: readonly (readonly [string, string])[];
}

/** An answer and how many of its bytes are in the sum, which lags behind while another coding of it is being made. */
interface Kept {
  readonly answer: PreparedAnswer;
  counted: number;
}

/** Spellings of Accept-Encoding whose meaning is remembered: browsers use a handful. */
const MAX_SPELLINGS = 64;

/** Ready answers by address, bounded in bytes. */
export class PreparedAnswers {
  readonly #options: PreparedAnswersOptions;
  /** By key: the path and the query in one fixed spelling. In order of use, oldest first. */
  #answers = new Map<string, Kept>();
  /** Key by address as written. */
  #addresses = new Map<string, string>();
  #underWay = new Map<string, Promise<PreparedAnswer>>();
  #spellings = new Map<string, Encoding | null>();
  #bytes = 0;

  constructor(options: PreparedAnswersOptions) {
    this.#options = options;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Forgets everything: the library has changed. Answers still being made for the old one are sent, but not kept. */
  forget(): void {
    this.#answers = new Map();
    this.#addresses = new Map();
    this.#underWay = new Map();
    this.#bytes = 0;
  }

  /** The whole of a repeated request. False where the answer is not ready, or the request is not a plain reading one. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const key = this.#addresses.get(request.url ?? '');
    const kept = key === undefined ? undefined : this.#answers.get(key);
    if (key === undefined || kept === undefined) return false;
    const encoding = this.#encodingOf(request);
    if (encoding === null || !writeAnswer(request, response, kept.answer, encoding)) return false;
    this.#answers.delete(key);
    this.#answers.set(key, kept);
    return true;
  }

  /**
   * Answers a request that `serve` could not: makes the answer, or takes it where only the spelling of the address was new,
   * and remembers both. `make` runs once however many ask at the same time; what it throws is not kept.
   */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    make: () => AnswerSource | Promise<AnswerSource>,
  ): Promise<void> {
    const encoding = this.#encodingOf(request);
    if (encoding === null)
      throw new HttpProblem(406, 'Answers come as br, gzip or plain; the Accept-Encoding header refuses all three.');
    const answers = this.#answers;
    const answer = answers.get(key)?.answer ?? (await this.#make(key, make));
    await encodeAnswer(answer, encoding, this.#options.headers);
    // Kept only if the library is still the one it was made from.
    if (answers === this.#answers) this.#keep(key, answer, request.url ?? '');
    writeAnswer(request, response, answer, encoding);
  }

  #make(key: string, make: () => AnswerSource | Promise<AnswerSource>): Promise<PreparedAnswer> {
    const already = this.#underWay.get(key);
    if (already !== undefined) return already;
    const underWay = this.#underWay;
    const promise = (async () => prepareAnswer(await make()))().finally(() => underWay.delete(key));
    underWay.set(key, promise);
    return promise;
  }

  #keep(key: string, answer: PreparedAnswer, address: string): void {
    const old = this.#answers.get(key);
    this.#bytes += answer.bytes - (old?.counted ?? 0);
    this.#answers.delete(key);
    this.#answers.set(key, { answer, counted: answer.bytes });
    this.#addresses.delete(address);
    this.#addresses.set(address, key);
    for (const [oldest, kept] of this.#answers) {
      if (this.#bytes <= this.#options.maxBytes) break;
      this.#answers.delete(oldest);
      this.#bytes -= kept.counted;
    }
    for (const oldest of this.#addresses.keys()) {
      if (this.#addresses.size <= this.#options.maxAddresses) break;
      this.#addresses.delete(oldest);
    }
  }

  #encodingOf(request: IncomingMessage): Encoding | null {
    const header = request.headers['accept-encoding'];
    if (header === undefined) return 'identity';
    const known = this.#spellings.get(header);
    if (known !== undefined) return known;
    const encoding = negotiateEncoding(header);
    if (this.#spellings.size < MAX_SPELLINGS) this.#spellings.set(header, encoding);
    return encoding;
  }
}
