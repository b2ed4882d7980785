/**
 * Loaded before a node of a story that lets time pass: its clock is so far ahead as the story says, and goes on from there, as on a
 * machine on which the months have gone by.
 */
const aheadMs = Number(process.env["STORY_AHEAD_MS"] ?? 0);
const Today = Date;

globalThis.Date = class extends Today {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(Today.now() + aheadMs);
    else super(given[0]);
  }

  static override now(): number {
    return Today.now() + aheadMs;
  }
} as DateConstructor;
