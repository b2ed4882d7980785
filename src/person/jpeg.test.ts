import { expect, test } from "vitest";
import { faultOf, withoutTelling } from "./jpeg.ts";

const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
/** The shape of a picture as a browser writes it: marks, tables, the scan, the end. */
const picture = (...segments: number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, 1, 1, 0), 7, 7, 7, 0xff, 0xd9]);
const plain = [segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0), segment(0xdb, 0, 1, 2), segment(0xc0, 8, 0, 1, 0, 1)];

test("[PE26] a picture that says nothing beside itself is kept", () => {
  expect(faultOf(picture(...plain))).toBeUndefined();
});

test("[PE26] a picture that says where, when or by what it was taken is not, wherever in it that stands", () => {
  const exif = segment(0xe1, 0x45, 0x78, 0x69, 0x66);
  expect(faultOf(picture(exif, ...plain))).toBe("hasMetadata");
  expect(faultOf(picture(...plain, exif))).toBe("hasMetadata");
  expect(faultOf(picture(...plain, segment(0xed, 1)))).toBe("hasMetadata");
  expect(faultOf(picture(...plain, segment(0xfe, 0x68, 0x69)))).toBe("hasMetadata");
});

test("[PE26] what is no picture, or only begins like one, or carries something behind it, is not", () => {
  for (const bytes of [[], [0xff], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]])
    expect(faultOf(Uint8Array.from(bytes))).toBe("notJpeg");
  expect(faultOf(Uint8Array.from([...picture(...plain), 1, 2, 3]))).toBe("notJpeg");
  expect(faultOf(picture([0, 0, 0, 0]))).toBe("notJpeg");
});

test("[PE26] the colour profile that a browser puts into what it draws goes, and the picture stays as it is", () => {
  const profile = segment(0xe2, 0x49, 0x43, 0x43);
  expect(withoutTelling(picture(...plain, profile, segment(0xfe, 0x68)))).toEqual(picture(...plain));
  const [broken, cut] = [Uint8Array.from([0xff, 0xd8, 0, 0, 0, 0]), Uint8Array.from([0xff, 0xd8, ...profile])];
  expect([withoutTelling(broken), withoutTelling(cut)]).toEqual([broken, cut]);
});
