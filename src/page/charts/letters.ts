const pen = document.createElement('canvas').getContext('2d');
const FONT = 'system-ui, sans-serif';

/**
 * How wide words are in the page's own type.
 * @param size of the letters, in the units that the width is given in
 */
export function widthOf(text: string, size: number): number {
  if (!pen) return text.length * size;
  pen.font = `${size}px ${FONT}`;
  return pen.measureText(text).width;
}
