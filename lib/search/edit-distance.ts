/** Insertions, deletions, substitutions and swaps of neighbours between two names; more than `most` is `most + 1`. */
export function editDistance(from: string, to: string, most: number): number {
  const [a, b] = [[...from], [...to]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(at(lastRow(a, b), b.length), most + 1);
}

/** The same to the beginning of a name that is nearest, however the name goes on. */
export function distanceToBeginning(from: string, to: string, most: number): number {
  const a = [...from];
  return Math.min(...lastRow(a, [...to].slice(0, a.length + most)), most + 1);
}

/** The distances from the first name to each beginning of the other one, the empty one first. */
function lastRow(a: string[], b: string[]): number[] {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[line - 1] === b[column - 1];
      const isSwap = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      next[column] = Math.min(
        at(row, column) + 1,
        at(next, column - 1) + 1,
        at(row, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row;
}

const at = (row: number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
