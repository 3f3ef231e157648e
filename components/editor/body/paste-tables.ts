/** Cells that span become one cell and empty ones beside and below it: our tables have none that span. */
export function straightenTables(root: Element): void {
  for (const table of root.querySelectorAll('table')) straighten(table);
  for (const element of root.querySelectorAll('colgroup, caption')) element.remove();
}

function straighten(table: HTMLTableElement): void {
  /** Column → how many of the following rows still owe an empty cell there. */
  let owed = new Map<number, number>();
  for (const row of table.rows) {
    const next = new Map<number, number>();
    let column = 0;
    const skipOwed = (before: Element | null) => {
      for (let rows = owed.get(column); rows; rows = owed.get(column)) {
        row.insertBefore(emptyCell(table), before);
        owed.delete(column);
        if (rows > 1) next.set(column, rows - 1);
        column += 1;
      }
    };
    for (const cell of [...row.cells]) {
      skipOwed(cell);
      const { colSpan, rowSpan } = cell;
      for (let extra = 1; extra < Math.min(colSpan, 50); extra += 1) cell.after(emptyCell(table));
      for (let offset = 0; offset < Math.min(colSpan, 50); offset += 1)
        if (rowSpan > 1) next.set(column + offset, Math.min(rowSpan, 200) - 1);
      column += Math.min(colSpan, 50);
    }
    skipOwed(null);
    owed = next;
  }
}

const emptyCell = (table: Element): HTMLElement => table.ownerDocument.createElement('td');
