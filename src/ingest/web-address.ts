/** Whether an address is one of the web: others (`javascript:`, `data:`) run or show something where a link to it is followed. */
export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** An address as it is kept: without the space around it; null where there is none, or one of another scheme. */
export function webAddress(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return isWebAddress(trimmed) ? trimmed : null;
}
