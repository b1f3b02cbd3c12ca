import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { addressesOf, readAddress, type Networks } from './address.js';

/** What a receiver answered; `status` is null where there was no answer. */
export interface Answer {
  status: number | null;
  error: string | null;
  retryAfter: string | null;
}

/** Of an answer that nobody reads, in bytes. */
const MOST_ANSWER = 64 * 1024;

/**
 * Posts a message once. The name is resolved here, only an allowed address is connected to, and redirects are not followed.
 * @param timeoutMs for all of it, from the name to the last byte of the answer
 */
export async function send(
  address: string,
  headers: Record<string, string>,
  body: string,
  networks: Networks,
  timeoutMs: number,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const none = (error: unknown): Answer => ({
    status: null,
    error: signal.aborted
      ? `No answer within ${timeoutMs / 1000} s`
      : error instanceof Error
        ? error.message || error.name
        : String(error),
    retryAfter: null,
  });
  try {
    const url = readAddress(address);
    const [pinned] = await within(addressesOf(url, networks), signal);
    if (!pinned) return none(new Error('The name has no address'));
    return await new Promise<Answer>((resolve) => {
      const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
        method: 'POST',
        agent: false,
        signal,
        headers: {
          ...headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Dateline-Webhooks/1',
        },
        lookup: (_host, { all }, done) =>
          all ? done(null, [pinned]) : done(null, pinned.address, pinned.family),
      });
      request.once('error', (error) => resolve(none(error)));
      request.once('response', (response) => {
        let length = 0;
        const answer: Answer = {
          status: response.statusCode ?? null,
          error: null,
          retryAfter: response.headers['retry-after'] ?? null,
        };
        response.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > MOST_ANSWER) response.destroy();
        });
        // The status is the answer, whatever becomes of the rest.
        response.once('close', () => resolve(answer));
        response.once('error', () => resolve(answer));
      });
      request.end(body);
    });
  } catch (error) {
    return none(error);
  }
}

/** Waits no longer than a signal allows. */
const within = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('Too late')), { once: true }),
    ),
  ]);
