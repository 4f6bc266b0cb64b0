import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/zip.mjs';

/** Reads a zip back by its central directory. */
function unzip(bytes: Buffer): Record<string, string> {
  const end = bytes.length - 22;
  expect(bytes.toString('latin1', end, end + 4)).toBe('PK\x05\x06');
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26);
    files[bytes.toString('utf8', at + 46, at + 46 + nameLength)] = inflateRawSync(bytes.subarray(data, data + packed)).toString();
    at += 46 + nameLength;
  }
  return files;
}

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

test('what goes in comes out, sorted by name', () => {
  const files = unzip(zip([file('b/ü.txt', 'second'), file('a.txt', ''), file('b/a.txt', 'x'.repeat(10_000))]));
  expect(Object.entries(files)).toEqual([
    ['a.txt', ''],
    ['b/a.txt', 'x'.repeat(10_000)],
    ['b/ü.txt', 'second'],
  ]);
});

test('the order in which files come changes nothing', () => {
  const [a, b] = [file('a', '1'), file('b', '2')];
  expect(zip([a, b]).equals(zip([b, a]))).toBe(true);
});
