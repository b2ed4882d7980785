import { expect, test } from "vitest";
import { answerPlace, readFileList } from "./shelves.ts";

test.each([
  ["/api/persons/0a000000-0000-4000-8000-000000000001", false],
  ["/api/session", false],
  ["/api/post/bundle", false],
  ["/api/persons/0a000000-0000-4000-8000-000000000001", true],
])("[VA7] what the node says of persons is never kept by the worker: %s", (path, isNavigation) => {
  expect(answerPlace(path, isNavigation)).toBeUndefined();
});

test("[VA7] pages, files of the app and three public lists are what the worker answers", () => {
  expect(["/", "/post/new", "/verify"].map((path) => answerPlace(path, true))).toEqual(["page", "page", "page"]);
  expect(answerPlace("/assets/index-abcdefgh.js", false)).toBe("file");
  expect(answerPlace("/api/status-list", false)).toBe("answer");
  expect(answerPlace("/offline-files.json", false)).toBeUndefined();
});

const version = "0123456789abcdef";
test.each([
  [{ version, files: ["/", "/assets/a-12345678.js"] }, true],
  [{ version, files: ["/assets/a-12345678.js"] }, false],
  [{ version, files: ["/", "/api/session"] }, false],
  [{ version, files: ["/", "https://elsewhere.example/a.js"] }, false],
  [{ version, files: ["/", "/assets/../api/session"] }, false],
  [{ version: "../x", files: ["/"] }, false],
  ["<!doctype html>", false],
])("[VA7] a list of files names this node's own files or is none", (given, isGood) => {
  expect(readFileList(given) !== undefined).toBe(isGood);
});
