import type { DayInterval } from '../../coverage/edtf.ts';
import type { Picture, PictureRow } from './picture.ts';

/** A mark and where it stands: along the time, and in rows from the top. */
export interface Placed {
  readonly from: Date;
  readonly to: Date;
  readonly middle: Date;
  /** Where it begins and ends; row 0 goes from 0 down to 1. */
  readonly low: number;
  readonly high: number;
  /** Of a dot, px. */
  readonly radius: number;
  readonly label: string;
  /** Whether it stands for copies. */
  readonly isHollow: boolean;
  readonly isOthers: boolean;
}

export interface PlacedRows {
  readonly bars: readonly Placed[];
  /** Hollow ones hold all articles of a bin, and the filled ones in them those that are not copies. */
  readonly dots: readonly Placed[];
  readonly spans: readonly Placed[];
}

/** Of a row's height: the tallest bar, and where the lines of imprecise dates begin and how far they are apart. */
const TALLEST = 0.62;
const SPAN_TOP = 0.16;
const SPAN_STEP = 0.24;
/** Lines drawn in one row below each other; more of them lie upon these. */
const SPAN_LINES = 3;

/** Where the marks of every row stand. @param rowHeight px */
export function layOutRows({ form, rows, most }: Picture, rowHeight: number): PlacedRows {
  const cells = rows.flatMap((row, index) =>
    form === 'bars' ? barsOf(row, index, most) : dotsOf(row, index, { most, rowHeight }),
  );
  return {
    bars: form === 'bars' ? cells : [],
    dots: form === 'dots' ? cells : [],
    spans: rows.flatMap((row, index) =>
      row.spans.map(({ label, ...days }, nth) =>
        placed(row, days, {
          low: index + SPAN_TOP + SPAN_STEP * (nth % SPAN_LINES),
          label,
        }),
      ),
    ),
  };
}

function barsOf(row: PictureRow, index: number, most: number): Placed[] {
  const height = TALLEST / most;
  return row.cells.flatMap(({ own, copies, ...days }) => {
    const [foot, middle, top] = [0, own, own + copies].map((n) => index + 1 - n * height);
    return [
      ...(own > 0 ? [placed(row, days, { low: foot, high: middle })] : []),
      ...(copies > 0 ? [placed(row, days, { low: middle, high: top, isHollow: true })] : []),
    ];
  });
}

/** Areas, not widths, are as the counts. */
function dotsOf(
  row: PictureRow,
  index: number,
  { most, rowHeight }: { readonly most: number; readonly rowHeight: number },
): Placed[] {
  const radius = (count: number) => (rowHeight / 2 - 4) * Math.sqrt(count / most);
  return row.cells.flatMap(({ own, copies, ...days }) => {
    const low = index + 0.5;
    const all = { low, radius: radius(own + copies), isHollow: true };
    return [
      ...(copies > 0 ? [placed(row, days, all)] : []),
      ...(own > 0 ? [placed(row, days, { low, radius: radius(own) })] : []),
    ];
  });
}

function placed(
  { isOthers }: PictureRow,
  { first, last }: DayInterval,
  at: { readonly low?: number | undefined } & Partial<Omit<Placed, 'low' | 'high'>> & {
      readonly high?: number | undefined;
    },
): Placed {
  const [from, to] = [Date.parse(first), Date.parse(last) + 86_400_000];
  return {
    from: new Date(from),
    to: new Date(to),
    middle: new Date((from + to) / 2),
    radius: 0,
    label: '',
    isHollow: false,
    isOthers,
    ...at,
    low: at.low ?? 0,
    high: at.high ?? 0,
  };
}
