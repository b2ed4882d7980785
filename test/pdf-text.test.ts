import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pdfText } from "./pdf-text.ts";

const stream = (text: string): Buffer =>
  Buffer.concat([Buffer.from("stream\n"), deflateSync(Buffer.from(text, "latin1")), Buffer.from("\nendstream\n")]);
const table = "begincmap beginbfchar <0028> <0061> <0029> <0062> <0041> <0063> endbfchar";

test("a text of bytes is read to its end, also where brackets stand in it in pairs or marked", () => {
  const page = "[(\0(\0)\0A)] TJ [(\0\\)\0A)] TJ <00410028> Tj";
  expect(pdfText(Buffer.concat([stream(table), stream(page)]))).toBe("abcbcca");
});
