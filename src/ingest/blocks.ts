/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr hl1 hl2 li main nav ol p pre section table td th tr ul block body.content body.end hedline media paragraph'.split(
    ' ',
  ),
);

export const isBlock = (name: string): boolean => BLOCKS.has(name);

/** Elements whose words are no copy. */
const SILENT = new Set(
  'script style noscript template svg math iframe object figcaption media media-caption button select textarea head'.split(
    ' ',
  ),
);

/** An element of any markup: HTML as a browser's nodes, or XML. */
export interface MarkupElement {
  name: string;
  children: Iterable<MarkupElement | string>;
}

/** Words with a space for each white space between them. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Writes the copy in a piece of markup down as its tags and words come: each block is a paragraph, with an empty line between, white space
 * as a reader sees it. Elements that hold no copy (scripts, captions, forms) are left out.
 */
export class Copy {
  readonly #paragraphs: string[] = [];
  #line = '';
  /** How many elements are open from the outermost silent one on. */
  #silent = 0;

  open(name: string): void {
    if (this.#silent > 0 || SILENT.has(name)) this.#silent += 1;
    else if (BLOCKS.has(name)) this.#endLine();
  }

  close(name: string): void {
    if (this.#silent > 0) this.#silent -= 1;
    else if (BLOCKS.has(name)) this.#endLine();
  }

  words(text: string): void {
    if (this.#silent === 0) this.#line += text;
  }

  /** All that was written. */
  text(): string {
    this.#endLine();
    return this.#paragraphs.join('\n\n');
  }

  #endLine(): void {
    const words = oneLine(this.#line);
    if (words !== '') this.#paragraphs.push(words);
    this.#line = '';
  }
}

/** The copy in a piece of markup that is a tree, however deep. */
export function copyOf(root: MarkupElement): string {
  const copy = new Copy();
  const open = [{ name: root.name, children: root.children[Symbol.iterator]() }];
  copy.open(root.name);
  for (let element = open.at(-1); element; element = open.at(-1)) {
    const next = element.children.next();
    if (next.done === true) {
      copy.close(element.name);
      open.pop();
    } else if (typeof next.value === 'string') copy.words(next.value);
    else {
      const { name, children } = next.value;
      copy.open(name);
      open.push({ name, children: children[Symbol.iterator]() });
    }
  }
  return copy.text();
}
