import { expect, test } from "vitest";
import { drillDocuments, isSound } from "./documents.ts";

test("[DO2, DO4, DO5, DO18] papers are printed, read back and spoiled; the code finds every change, check digits do not", async () => {
  const report = await drillDocuments({ documents: 12, changes: 400, seed: 3, tell: () => undefined });
  expect(report.printed).toMatchObject({ documents: 12, files: 12, languages: 5 });
  expect(report.specimens).toEqual({ TD1: true, TD2: true, TD3: true });
  expect(report.zones).toEqual({ written: 48, readBack: 48 });
  expect(report.credential).toMatchObject({ bytes: 185, verified: 12 });
  expect(report.changes.credential).toEqual({ made: 400, caught: 400 });
  const { made, caught, missed } = report.changes.zone;
  expect([made, caught + missed, missed > 0]).toEqual([400, 400, true]);
  expect(report.vectors).toEqual({ ed25519: { tests: 151, agree: 151 }, x25519: { tests: 518, agree: 518 } });
  expect(isSound({ ...report, credential: { ...report.credential, medianMs: 1 } })).toBe(true);
  const escaped = { ...report, changes: { ...report.changes, credential: { made: 400, caught: 399 } } };
  expect(isSound(escaped)).toBe(false);
});
