import { pushTransformed } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { boundPoints } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';

/** The bounds of a path, given as the lines that construct it; control points count as points. */
export function boundPath(path: string, matrix: Matrix): Rectangle | undefined {
  const points: number[] = [];
  for (const line of path.split('\n')) {
    const numbers = line.split(' ');
    const operator = numbers.pop() ?? '';
    const values = numbers.map(Number.parseFloat);
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = values;
      for (const cornerX of [x, x + width])
        for (const cornerY of [y, y + height]) pushTransformed(points, cornerX, cornerY, matrix);
    } else if (/^[mlcvy]$/.test(operator))
      for (let index = 0; index + 1 < values.length; index += 2)
        pushTransformed(points, values[index] ?? 0, values[index + 1] ?? 0, matrix);
  }
  return boundPoints(points);
}
