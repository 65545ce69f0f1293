// Reads RFC 4180 letter by letter, as a spreadsheet does: rows of cells.

export const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') ((cell += '"'), i++);
      else isQuoted = false;
    } else if (sign === '"' && !cell) isQuoted = true;
    else if (sign === ',') (row.push(cell), (cell = ''));
    else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      i++;
    } else cell += sign;
  }
  return cell || row.length ? [...rows, [...row, cell]] : rows;
};
