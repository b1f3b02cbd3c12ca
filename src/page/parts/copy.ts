import { button } from '../dom.js';

const SAID_MS = 3_000;

/** A button that puts a text into the clipboard, and says whether it did. */
export function copyButton(text: string): HTMLElement {
  const element = button('Copy', () => void copy());
  const copy = async (): Promise<void> => {
    element.textContent = (await toClipboard(text)) ? 'Copied' : 'Copying is not allowed here';
    setTimeout(() => (element.textContent = 'Copy'), SAID_MS);
  };
  return element;
}

/** Puts a text into the clipboard; false where the browser lets no page do that. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byEvent(text);
  }
}

/** The older way, which a page has that is served over plain HTTP in a newsroom's own network. */
function byEvent(text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', write, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', write);
  return done;
}
