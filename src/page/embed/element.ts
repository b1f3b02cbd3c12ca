import { ask, askAt, type Page, type QuoteRecord } from '../api.js';
import { withFilters } from '../address.js';
import { inContext } from '../cards.js';
import { when } from '../dates.js';
import { h } from '../dom.js';
import { source } from '../source.js';
import { STYLES } from './element-styles.js';

/*
 * <dateline-quotes speaker="…" limit="3"></dateline-quotes>, from one script tag, in any page that CORS_ORIGINS names. Its attributes are
 * the filters of /v1/quotes.
 */

const FILTERS = [
  'speaker',
  'organisation',
  'addressee',
  'about',
  'country',
  'kind',
  'class',
  'from',
  'to',
  'confidence',
  'review',
  'report',
  'publisher',
  'q',
  'sort',
  'limit',
];
const DEFAULT_LIMIT = '5';

const script = document.currentScript;
const server = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;
askAt(server);

class DatelineQuotes extends HTMLElement {
  static readonly observedAttributes = FILTERS;
  readonly #root = this.attachShadow({ mode: 'open' });
  #drawing = 0;

  connectedCallback(): void {
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    this.#root.adoptedStyleSheets = [styles];
    void this.#draw();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#draw();
  }

  /** Draws once however many attributes change together. */
  async #draw(): Promise<void> {
    const turn = ++this.#drawing;
    await Promise.resolve();
    if (turn !== this.#drawing) return;
    if (this.#root.childElementCount === 0) this.#root.append(h('p', { class: 'meta' }, 'Loading…'));
    const filters = FILTERS.flatMap((name): [string, string][] => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value]];
    });
    const query = new URLSearchParams([['limit', DEFAULT_LIMIT]]);
    for (const [name, value] of filters) query.set(name, value);
    let content: HTMLElement;
    try {
      const { data } = await ask<Page<QuoteRecord>>(withFilters('/v1/quotes', query));
      content =
        data.length > 0
          ? h('ul', { 'aria-label': 'Quotes' }, ...data.map(item))
          : h('p', { class: 'meta' }, 'Nobody is quoted so.');
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      content = h('p', { class: 'meta', role: 'alert' }, `The quotes cannot be shown: ${words}`);
    }
    if (turn === this.#drawing) this.#root.replaceChildren(content);
  }
}

function item(quote: QuoteRecord): HTMLElement {
  const name = quote.speaker?.name ?? quote.speakerWords?.text ?? 'speaker not named';
  const href = `${server}/#/report/${quote.report.id}?record=${quote.id}`;
  return h(
    'li',
    {},
    h('blockquote', { dir: 'auto' }, ...inContext(quote)),
    h('p', {}, name, quote.speaker?.role ? `, ${quote.speaker.role}` : ''),
    h(
      'p',
      { class: 'meta' },
      `${when(quote.said)} · `,
      h('a', { href, target: '_blank', rel: 'noopener' }, source(quote.report)),
    ),
  );
}

if (!customElements.get('dateline-quotes')) customElements.define('dateline-quotes', DatelineQuotes);
