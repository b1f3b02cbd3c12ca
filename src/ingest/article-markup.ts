import { isBlock } from './blocks.js';
import { DEEPEST_ARTICLE, MOST_ATTRIBUTES, MOST_PARTS } from './limits.js';
import type { TagHandler } from './tags.js';

/** Elements that hold nothing of an article. */
const DROPPED = new Set(['style', 'svg', 'math', 'template', 'noscript', 'object', 'frameset']);
const EMPTY = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What a page is made of: each is written once, whatever tags the page has. */
const FRAME = new Set(['html', 'head', 'body']);
const NAME = /^[a-z][a-z\d:-]*$/;
const ATTRIBUTE = /^[a-z][\w:.-]*$/;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

interface Opened {
  /** `break` stands for a block that is too deep: line breaks where it opens and closes. */
  as: 'element' | 'break' | 'nothing';
  isHead: boolean;
}

/**
 * Writes a page down again, well-formed, as strictly as XML, for an article to be sought in it: no deeper than an article is, without styles, drawings
 * and scripts other than metadata.
 */
export class ArticleMarkup implements TagHandler {
  readonly #head: string[] = [];
  readonly #body: string[] = [];
  readonly #open: Opened[] = [];
  /** By open element, the page itself first: how many parts it has so far. */
  readonly #parts = [0];
  #mostParts = 0;
  /** What was written last. White space beside a block is none to a reader, and words go on with words in one part. */
  #last: 'block' | 'tag' | 'words' = 'block';
  /** How many elements are open from the outermost dropped one on. */
  #dropped = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isHead = name === 'head' || this.#isHead();
    const isData = name === 'script' && attributes['type'] === 'application/ld+json';
    if (this.#dropped > 0 || DROPPED.has(name) || (name === 'script' && !isData)) this.#dropped += 1;
    const isDeep = this.#parts.length > DEEPEST_ARTICLE && !EMPTY.has(name);
    const isNothing = this.#dropped > 0 || FRAME.has(name) || !NAME.test(name) || (isDeep && !isBlock(name));
    const as = isNothing ? 'nothing' : isDeep ? 'break' : 'element';
    this.#open.push({ as, isHead });
    if (as === 'nothing') return;
    const tag =
      as === 'break' ? '<br/>' : `<${name}${attributesOf(attributes)}${EMPTY.has(name) ? '/>' : '>'}`;
    this.#write(isHead, tag, isBlock(name) ? 'block' : 'tag');
    if (as === 'element') this.#parts.push(0);
  }

  close(name: string): void {
    const { as, isHead } = this.#open.pop() ?? { as: 'nothing', isHead: false };
    if (this.#dropped > 0) this.#dropped -= 1;
    if (as === 'break') this.#write(isHead, '<br/>', 'block');
    if (as !== 'element') return;
    this.#parts.pop();
    this.#last = isBlock(name) ? 'block' : 'tag';
    if (!EMPTY.has(name)) (isHead ? this.#head : this.#body).push(`</${name}>`);
  }

  words(text: string): void {
    if (this.#dropped > 0 || (this.#last === 'block' && text.trim() === '')) return;
    this.#write(this.#isHead(), escaped(text), 'words');
  }

  /** The whole page; null where an element of it has more parts than an article may be sought among. */
  text(): string | null {
    if (this.#mostParts > MOST_PARTS) return null;
    return `<html><head>${this.#head.join('')}</head><body>${this.#body.join('')}</body></html>`;
  }

  #isHead(): boolean {
    return this.#open.at(-1)?.isHead === true;
  }

  #write(isHead: boolean, part: string, kind: 'block' | 'tag' | 'words'): void {
    (isHead ? this.#head : this.#body).push(part);
    const isPart = kind !== 'words' || this.#last !== 'words';
    const parts = (this.#parts.at(-1) ?? 0) + Number(isPart);
    this.#parts[this.#parts.length - 1] = parts;
    this.#mostParts = Math.max(this.#mostParts, parts);
    this.#last = kind;
  }
}

/** The attributes as they are written in a tag; of its styles only whether they hide the element. */
function attributesOf(attributes: Readonly<Record<string, string>>): string {
  let written = '';
  let count = 0;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'style' ? !HIDDEN.test(value) : !ATTRIBUTE.test(name)) continue;
    written += ` ${name}="${name === 'style' ? 'display:none' : escaped(value)}"`;
    count += 1;
    if (count === MOST_ATTRIBUTES) break;
  }
  return written;
}
