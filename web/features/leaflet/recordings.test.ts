import { expect, test } from "vitest";
import { leaflets } from "../../../src/document/index.ts";
import { personLanguages } from "../../../src/kernel/index.ts";
import { linePictures, topicPictures } from "./pictures.tsx";
import { findRecording } from "./recordings.ts";

test("a recording is found by language and topic, and where there is none nothing is offered", () => {
  const files = { "./recordings/ps/asylum.m4a": "/assets/asylum-1.m4a" };
  expect(findRecording("ps", "asylum", files)).toBe("/assets/asylum-1.m4a");
  expect(findRecording("ps", "children", files)).toBe(undefined);
  expect(findRecording("prs", "asylum", files)).toBe(undefined);
});

test("no recording ships yet, so none is offered in any language", () => {
  expect(personLanguages.flatMap((language) => leaflets.map(({ topic }) => findRecording(language, topic))).filter(Boolean)).toEqual([]);
});

test("each topic has a picture, and pictures of sentences stand beside sentences that exist", () => {
  for (const { topic, lines } of leaflets) {
    expect(topicPictures[topic]).toBeDefined();
    for (const place of Object.keys(linePictures[topic] ?? {})) expect(Number(place)).toBeLessThan(lines.length);
  }
});
