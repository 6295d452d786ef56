// Rows as CSV (RFC 4180) in which spreadsheets find no formulas.

// Spreadsheets read a cell that begins with one of these as a formula. A quote before it makes it text.
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = "\uFEFF";

export function csv(rows: readonly (readonly (string | number)[])[]): string {
  // With this mark, spreadsheets read the file as UTF-8.
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
