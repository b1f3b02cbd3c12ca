import type { FastifyRequest } from 'fastify';

/** Content codings that answers are compressed with, the best first. */
export const ENCODINGS = ['br', 'gzip', 'deflate'] as const;
/** Shorter answers are not worth compressing, in bytes. */
export const WORTH_COMPRESSING = 1_024;

/** The coding that a request's answer gets where it is long enough; null for none. */
export function encodingOf({ headers }: FastifyRequest): string | null {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || accepted === '') return null;
  const qualities = new Map(
    String(accepted)
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        const quality = Number(parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? 1);
        return [name, quality] as const;
      }),
  );
  const taken = ENCODINGS.filter((name) => (qualities.get(name) ?? qualities.get('*') ?? 0) > 0);
  return taken.sort((a, b) => (qualities.get(b) ?? 0) - (qualities.get(a) ?? 0))[0] ?? null;
}

/** The strong tag of an answer in a coding: other bytes than the answer as it is (RFC 9110, 8.8.3.3). */
export const encodedTag = (etag: string, encoding: string | null): string =>
  encoding === null ? etag : `${etag.slice(0, -1)}-${encoding}"`;

/** The tag of an answer whatever its coding. */
export const plainTag = (tag: string): string =>
  tag.trim().replace(new RegExp(`-(?:${ENCODINGS.join('|')})"$`), '"');
