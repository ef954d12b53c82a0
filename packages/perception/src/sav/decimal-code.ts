/** IN8: a decimal of at most 12 digits without trailing zeros; system-missing is "". */
export function formatNumber(value: number): string {
  if (value === -Number.MAX_VALUE || Number.isNaN(value)) return '';
  return String(Number(value.toPrecision(12)));
}
