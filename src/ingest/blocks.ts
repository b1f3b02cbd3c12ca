/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr hl1 hl2 li main nav ol p pre section table td th tr ul block body.content body.end hedline media paragraph'.split(
    ' ',
  ),
);

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
 * The copy in a piece of markup: each block is a paragraph, with an empty line between, white space as a reader sees it. Elements that
 * hold no copy (scripts, captions, forms) are left out.
 */
export function copyOf(root: MarkupElement): string {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const words = oneLine(line);
    if (words !== '') paragraphs.push(words);
    line = '';
  };
  const read = ({ name, children }: MarkupElement): void => {
    if (SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) end();
    for (const child of children) {
      if (typeof child === 'string') line += child;
      else read(child);
    }
    if (block) end();
  };
  read(root);
  end();
  return paragraphs.join('\n\n');
}
