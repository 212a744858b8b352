/** Draws, and gives the focus to what stands in the place of the element that had it. */
export function keepFocus(draw: () => void): void {
  const before = document.activeElement;
  const key = before instanceof HTMLElement ? before.dataset.focus : undefined;
  draw();
  if (key === undefined || before?.isConnected === true) return;
  for (const each of document.querySelectorAll<HTMLElement>('[data-focus]'))
    if (each.dataset.focus === key) each.focus();
}
