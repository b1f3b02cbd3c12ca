/** Pixels of type as a browser has it from its factory: what a sixteenth of a rem is then. */
const FACTORY_PX = 16;

/**
 * Draws a picture at the size that the page gives it, and again whenever that changes.
 * @param draw gets width and height in sixteenths of a rem, which are the picture's units: what is drawn grows with the reader's type
 */
export function sized(picture: SVGSVGElement, draw: (width: number, height: number) => void): void {
  let drawn = '';
  new ResizeObserver(() => {
    const box = picture.getBoundingClientRect();
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / FACTORY_PX;
    const [width, height] = [Math.round(box.width / unit), Math.round(box.height / unit)];
    const size = `0 0 ${width} ${height}`;
    if (size === drawn || width === 0 || height === 0) return;
    drawn = size;
    picture.setAttribute('viewBox', size);
    draw(width, height);
  }).observe(picture);
}
