/** SF2: how much of a file is looked at before it is refused. */
export interface FileLimits {
  readonly fileBytes: number;
  /** Of a workbook or a .zsav once unpacked. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** UTF-16 units; 32,767 is what a cell of Excel holds. */
  readonly cellCharacters: number;
}

export const defaultLimits: FileLimits = {
  fileBytes: 64 * 2 ** 20,
  unpackedBytes: 256 * 2 ** 20,
  rows: 200_000,
  columns: 4096,
  cellCharacters: 32_767,
};

/** Bytes as mebibytes for a sentence, e.g. "64 MiB". */
export function inMebibytes(bytes: number): string {
  return `${Number((bytes / 2 ** 20).toPrecision(3))} MiB`;
}
