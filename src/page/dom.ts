type Child = Node | string | null;
type Attribute = string | boolean | undefined | ((event: Event) => void);

/**
 * An element with its attributes and children. Words go in as text, never as markup; true is an attribute without a value, false and
 * undefined are none, a function is a listener for the event of that name.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (typeof value === 'string') element.setAttribute(key, value);
    else if (value === true) element.setAttribute(key, '');
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** The same in SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number> = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Nodes with a separator between each two. */
export const joined = (nodes: (Node | string)[], separator: string): (Node | string)[] =>
  nodes.flatMap((node, i) => (i === 0 ? [node] : [separator, node]));

export const link = (href: string, text: string): HTMLAnchorElement => h('a', { href }, text);

export const button = (
  text: string,
  click: () => void,
  attributes: Record<string, string | boolean | undefined> = {},
): HTMLButtonElement => h('button', { type: 'button', class: 'action', ...attributes, click }, text);

/** Does something where Enter or the space bar is pressed, as a button would. */
export function whenPressed(element: Element, act: () => void): void {
  element.addEventListener('click', act);
  element.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act();
  });
}
