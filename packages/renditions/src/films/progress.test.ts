import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressReader, weightedProgress } from './progress.ts';

test('[RN11] reads the instant written last, wherever the text is cut', () => {
  const read = progressReader(10);
  expect(read('frame=1\nout_time_us=N/A\nprogress=continue\n')).toBe(null);
  expect(read('out_time_us=25000')).toBe(null);
  expect(read('00\nout_time=00:00:02.5\n')).toBe(0.25);
  expect(read('out_time_us=1000000\n')).toBe(null);
  expect(read('out_time_us=99000000\n')).toBe(1);
});

test('[RN11] negative times and the end', () => {
  const read = progressReader(10);
  expect(read('out_time_us=-33000\n')).toBe(null);
  expect(read('progress=end\r\n')).toBe(1);
});

test('[RN11] parts count by their weight', () => {
  const seen: number[] = [];
  const report = weightedProgress([3, 1], (share) => seen.push(share));
  report(0, 0.5);
  report(0, 1);
  report(1, 0);
  report(1, 1);
  expect(seen).toEqual([0.375, 0.75, 1]);
});

test('[RN11] progress never falls and stays within 0 and 1', () => {
  const call = fc.tuple(fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(call), (calls) => {
      const seen = [0];
      const report = weightedProgress([2, 5, 1], (share) => seen.push(share));
      for (const [part, share] of calls) report(part, share);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.at(-1)).toBeLessThanOrEqual(1);
    }),
  );
});
