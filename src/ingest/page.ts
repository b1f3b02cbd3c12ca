import { ArticleMarkup } from './article-markup.js';
import { Copy, oneLine } from './blocks.js';
import { isoDate } from './dates.js';
import type { ReportMetadata } from './incoming.js';
import type { TagHandler } from './tags.js';

/** A web page as it is read: its copy, its headings, what it says of itself, and its markup for an article to be sought in. */
export class Page implements TagHandler {
  readonly #copy = new Copy();
  readonly #markup = new ArticleMarkup();
  readonly #headings: string[] = [];
  #depth = 0;
  #heading: { words: string; depth: number } | null = null;
  #title: { words: string; isOpen: boolean } | null = null;
  #canonical: string | null = null;
  #address: string | null = null;
  #published: string | null = null;
  #time: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#copy.open(name);
    this.#markup.open(name, attributes);
    this.#depth += 1;
    const given = (attribute: string): string | null => attributes[attribute]?.trim() || null;
    if (name === 'h1') this.#heading ??= { words: '', depth: this.#depth };
    else if (name === 'title') this.#title ??= { words: '', isOpen: true };
    else if (name === 'time') this.#time ??= given('datetime');
    else if (name === 'link' && attributes['rel'] === 'canonical') this.#canonical ??= given('href');
    else if (name === 'meta' && attributes['property'] === 'og:url') this.#address ??= given('content');
    else if (name === 'meta' && attributes['property'] === 'article:published_time')
      this.#published ??= given('content');
  }

  close(name: string): void {
    this.#copy.close(name);
    this.#markup.close(name);
    this.#depth -= 1;
    if (this.#title && name === 'title') this.#title.isOpen = false;
    if (this.#heading && this.#depth < this.#heading.depth) {
      this.#headings.push(oneLine(this.#heading.words));
      this.#heading = null;
    }
  }

  words(text: string): void {
    this.#copy.words(text);
    this.#markup.words(text);
    if (this.#heading) this.#heading.words += text;
    if (this.#title?.isOpen) this.#title.words += text;
  }

  /** All copy of the page, its menus too. */
  copy(): string {
    return this.#copy.text();
  }

  /** Well-formed markup of the page; null where it has too many parts for an article to be sought among them. */
  markup(): string | null {
    return this.#markup.text();
  }

  /** The words of its first-level headings. */
  headings(): readonly string[] {
    return this.#headings;
  }

  /** What the page says of itself. */
  metadata(): ReportMetadata {
    const url = this.#canonical ?? this.#address ?? '';
    return {
      headline: this.#title?.words.trim() ?? null,
      url: /^https?:\/\//.test(url) ? url : null,
      publishedAt: isoDate(this.#published ?? this.#time),
    };
  }
}
