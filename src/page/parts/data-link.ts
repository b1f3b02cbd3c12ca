import { askForFile } from '../api.js';
import { h } from '../dom.js';

const UNAUTHORIZED = 401;

/**
 * A link to a list in another form. A browser sends no key when a link is followed: where reading needs one, the page asks for the file
 * itself and gives it to the reader.
 */
export function dataLink(path: string, words: string): HTMLAnchorElement {
  const anchor = h('a', { href: path }, words);
  anchor.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void follow(path).catch((error: unknown) => {
      anchor.after(
        h('span', { role: 'alert' }, ` ${error instanceof Error ? error.message : String(error)}`),
      );
    });
  });
  return anchor;
}

async function follow(path: string): Promise<void> {
  const { status } = await fetch(path, { method: 'HEAD' });
  if (status !== UNAUTHORIZED) {
    location.assign(path);
    return;
  }
  const address = URL.createObjectURL(await askForFile(path));
  const [name = ''] = (path.split('/').at(-1) ?? '').split('?');
  h('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
