import { changeJson, type ToldChange } from '../../store/read/subscription.js';

/** Changes of one message, and its length in characters, at most. */
export const MOST_CHANGES = 100;
const MOST_LENGTH = 256 * 1024;

/** A message's body, and the changes that found room in it. */
export interface Message {
  body: string;
  told: ToldChange[];
}

/** Makes a message of the first changes that find room; a record that is longer than all of it is left out of its change. */
export function messageOf(webhook: string, changes: ToldChange[], at: string): Message {
  const told: ToldChange[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const change of changes) {
    const whole = changeJson(change);
    const text = whole.length > MOST_LENGTH ? changeJson({ ...change, current: undefined }) : whole;
    if (texts.length > 0 && length + text.length > MOST_LENGTH) break;
    told.push(change);
    texts.push(text);
    length += text.length;
  }
  const head = JSON.stringify({ type: 'records.changed', timestamp: at, data: { webhook } });
  return { body: `${head.slice(0, -2)},"changes":[${texts.join(',')}]}}`, told };
}
