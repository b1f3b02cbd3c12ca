import { ownCopy } from './own.js';

/**
 * What has been worked out for texts that come again and again, so that it is not worked out anew. It holds those of late: when a
 * generation is full it becomes the old one, and what nobody has asked for since goes with the one before.
 */
export class Memo<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  /** @param size how many texts a generation has; twice as many are kept at most */
  constructor(private readonly size: number) {}

  get(text: string): Value | undefined {
    const found = this.young.get(text);
    if (found !== undefined) return found;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, value: Value): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(ownCopy(text), value);
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }
}
