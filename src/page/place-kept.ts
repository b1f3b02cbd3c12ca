/** Where the reader was in the page: what was scrolled and what had the focus, to be put back after it is drawn anew. */
export function keepPlace(main: HTMLElement): () => void {
  const { scrollY } = window;
  const scrolled = main.querySelector('.panel')?.scrollTop ?? 0;
  const opened = [...main.querySelectorAll('details')].map(({ open }) => open);
  const active = document.activeElement;
  const key = active && main.contains(active) ? keyOf(active) : null;
  return () => {
    [...main.querySelectorAll('details')].forEach((details, i) => {
      if (opened.length > i) details.open = opened[i] ?? false;
    });
    if (key !== null) main.querySelector<HTMLElement>(key)?.focus({ preventScroll: true });
    main.querySelector('.panel')?.scrollTo(0, scrolled);
    scrollTo(0, scrollY);
  };
}

/** A selector of the same element in the page drawn anew. */
function keyOf(element: Element): string | null {
  const key = element.getAttribute('data-key');
  if (key !== null) return `[data-key="${CSS.escape(key)}"]`;
  const card = element.closest('.card[id]');
  return card ? `#${CSS.escape(card.id)}` : null;
}
