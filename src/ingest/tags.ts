import { Parser } from 'htmlparser2';
import { Unreadable } from './incoming.js';
import { DEEPEST, LONGEST_MARKUP, MOST_ELEMENTS } from './limits.js';

/** Is told of the tags and the words of HTML, in order; every tag that opens closes. */
export interface TagHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  words(text: string): void;
}

/**
 * Reads HTML from its first character to its last, without making a tree of it.
 * @throws Unreadable where it is longer, deeper or of more elements than any article
 */
export function readTags(html: string, handler: TagHandler): void {
  if (html.length > LONGEST_MARKUP)
    throw new Unreadable(`The HTML is longer than ${LONGEST_MARKUP / 1024 / 1024} MB.`);
  let elements = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      elements += 1;
      depth += 1;
      if (elements > MOST_ELEMENTS) throw new Unreadable(`The HTML has more than ${MOST_ELEMENTS} elements.`);
      if (depth > DEEPEST) throw new Unreadable(`The HTML is nested more than ${DEEPEST} deep.`);
      handler.open(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      handler.close(name);
    },
    ontext(text) {
      handler.words(text);
    },
  });
  parser.end(html);
}
