import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zip } from './zip';

describe('A ZIP archive', () => {
  it('lists every file where it stands, with its checksum, and nothing of the clock', () => {
    const files = [
      { name: '用語.md', text: 'Größe' },
      { name: 'empty.md', text: '' },
    ];
    const archive = zip(files);
    expect(zip(files)).toEqual(archive);
    const end = archive.length - 22;
    expect([archive.readUInt32LE(end), archive.readUInt16LE(end + 10)]).toEqual([0x06054b50, 2]);
    let entry = archive.readUInt32LE(end + 16);
    for (const { name, text } of files) {
      const path = Buffer.from(name);
      const local = archive.readUInt32LE(entry + 42);
      expect(archive.readUInt32LE(local)).toBe(0x04034b50);
      expect(archive.subarray(local + 30, local + 30 + path.length)).toEqual(path);
      expect(archive.readUInt32LE(entry + 16)).toBe(crc32(Buffer.from(text)));
      entry += 46 + path.length;
    }
    expect(entry).toBe(end);
  });
});
