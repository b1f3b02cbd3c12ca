import type { TextSpan } from '../../text/span.js';

const BETWEEN = ' · ';

/** Writes a row's cells as a line of words, and says where each stands. */
export class Line {
  text = '';

  /** Adds a cell, with a label before it that is part of the line but not of the span. */
  cell(value: string, label = ''): TextSpan {
    if (this.text !== '') this.text += BETWEEN;
    this.text += label;
    return this.more(value);
  }

  /** Adds words to the last cell. */
  more(value: string): TextSpan {
    const start = this.text.length;
    this.text += value;
    return { text: value, start, end: this.text.length };
  }

  /** Adds a cell that may be missing. */
  optional(value: string, label = ''): void {
    if (value !== '') this.cell(value, label);
  }
}
