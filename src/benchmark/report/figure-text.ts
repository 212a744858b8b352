/** What stands where there is no figure. */
export const NO_FIGURE = '–';

/** Two or three digits that count: `0.35`, `4.2`, `312`; thousands are parted. */
export function figureText(value: number): string {
  const digits = value < 1 ? 2 : value < 10 ? 1 : 0;
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** `.984` */
export function shareText(share: number): string {
  return share >= 0.9995 ? '1' : share.toFixed(3).replace(/^0/, '');
}

/** `12 %`, `.30 %` */
export function percentText(share: number): string {
  const percent = 100 * share;
  const digits = percent < 1 ? 2 : percent < 10 ? 1 : 0;
  return `${percent.toFixed(digits).replace(/^0\./, '.')} %`;
}

/** In MB. */
export function megabytes(bytes: number): string {
  return figureText(bytes / 1e6);
}

/** `312 (6.1 ×)`: a figure, and how many times as much as another one it is. */
export function ratioText(value: number, other: number): string {
  return `${figureText(value)} (${figureText(value / other)} ×)`;
}
