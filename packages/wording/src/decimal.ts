/**
 * Multiplies a plain decimal numeral by a power of ten without passing through binary fractions.
 * @example shift('5.1', 6) // => '5100000'
 */
export function shift(decimal: string, exponent: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const padded = fraction.padEnd(exponent, '0');
  const digits = (whole + padded.slice(0, exponent)).replace(/^0+(?=\d)/u, '');
  const rest = padded.slice(exponent).replace(/0+$/u, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}
