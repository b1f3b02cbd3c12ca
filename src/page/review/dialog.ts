/**
 * Shows a dialog until it is closed, and takes it away then.
 * @param result what was decided in it by then
 */
export function untilClosed<T>(dialog: HTMLDialogElement, result: () => T): Promise<T> {
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(result());
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
