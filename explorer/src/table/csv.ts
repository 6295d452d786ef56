// Rows as CSV (RFC 4180) that no spreadsheet takes for formulas.

// What spreadsheets begin a formula by; a quote before it has them show it as text.
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = "\uFEFF";

export function csv(rows: readonly (readonly (string | number)[])[]): string {
  // The mark has spreadsheets read it as UTF-8.
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
