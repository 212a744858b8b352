const SUFFIXES: Readonly<Record<string, readonly number[]>> = {
  k: [1e3],
  // Millions, or metres.
  m: [1e6, 1],
  mn: [1e6],
  bn: [1e9],
};

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/**
 * Every value that digits may mean, with separators, a fraction and a letter for a scale: `1.234` is 1234 and 1.234,
 * `3m` is three millions, or metres.
 */
export function digitValues(piece: string): number[] {
  const [, digits = '', fraction = '', letters = ''] =
    /^([^\p{L}½¼¾]*)([½¼¾]?)(\p{L}*)$/u.exec(piece) ?? [];
  const plain = digits.replace(/['’\s\u00A0\u202F]/gu, '');
  const values = readings(plain).map((value) => value + (FRACTIONS[fraction] ?? 0));
  const scales = SUFFIXES[letters.toLowerCase()] ?? [1];
  return [...new Set(scales.flatMap((scale) => values.map((value) => round(value * scale))))];
}

function readings(digits: string): number[] {
  const marks = [...new Set(digits.match(/[.,:]/g) ?? [])];
  const last = digits.search(/[.,:](?=\d*$)/);
  if (marks.length === 0) return [Number(digits)];
  const asDecimal = Number(
    `${digits.slice(0, last).replace(/[.,:]/g, '')}.${digits.slice(last + 1)}`,
  );
  const isGrouped = marks.length === 1 && /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (!isGrouped) return [asDecimal];
  const whole = Number(digits.replace(/[.,]/g, ''));
  const mayBeDecimal = digits.match(/[.,]/g)?.length === 1 && !digits.endsWith('0');
  return mayBeDecimal ? [whole, asDecimal] : [whole];
}

/** Away with the noise of binary fractions: 1.2 × 1000 is 1200. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
