// One rate on a scale of per cent: a dot with its 95 % confidence interval; for the case a ring without one, since one case
// is no sample. The figures stand beside it in words.
import type { ReactNode } from 'react';

interface Props {
  /** Per cent. */
  rate: number | null;
  interval: readonly [number, number] | null;
  /** Right end of the scale, per cent. */
  most: number;
}

const WIDTH = 150;
const HEIGHT = 18;
const PAD = 6;

export function RateDrawing({ rate, interval, most }: Props): ReactNode {
  const at = (percent: number): number => PAD + ((WIDTH - 2 * PAD) * percent) / most;
  const middle = HEIGHT / 2;
  return (
    <svg className="rate" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line className="rate-scale" x1={PAD} x2={WIDTH - PAD} y1={middle} y2={middle} />
      {interval && <line className="rate-interval" x1={at(interval[0])} x2={at(interval[1])} y1={middle} y2={middle} />}
      {rate !== null && (
        <circle className={interval ? 'rate-dot' : 'rate-dot rate-case'} cx={at(rate)} cy={middle} r={interval ? 4 : 5} />
      )}
    </svg>
  );
}
