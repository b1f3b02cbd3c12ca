import { Unreadable } from './incoming.js';

/** As far as an encoding's name may stand into a document, in bytes. */
const PROLOGUE = 2_048;
const DECLARED =
  /<\?xml[^>]{0,200}encoding=["']([\w.:-]{1,40})["']|<meta[^>]{0,200}charset=["']?([\w.:-]{1,40})/i;

/**
 * The characters of a document, in the encoding that its sender says, else its byte order mark or its own declaration, else UTF-8.
 * @throws Unreadable where its bytes are not in that encoding, or the encoding is unknown
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  const encoding = markOf(bytes) ?? charset ?? declaredIn(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Unreadable(
      error instanceof RangeError
        ? `The encoding ${encoding} is not known here.`
        : `The body is not ${encoding.toUpperCase()}.`,
    );
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const [, xml, html] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE))) ?? [];
  return xml ?? html ?? null;
}
