import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

test("an empty environment is the demo State on this machine", () => {
  const expected = {
    country: "demo",
    databaseUrl: undefined,
    dataFolder: resolve("data"),
    keysFolder: resolve("keys"),
    port: 7070,
    played: undefined,
  };
  expect(readConfig({})).toEqual(expected);
  expect(readConfig({ PANAH_COUNTRY: "", PANAH_DATABASE_URL: "", PANAH_PORT: "" })).toEqual(expected);
});

test("all six can be said", () => {
  const env = {
    PANAH_COUNTRY: "kg",
    PANAH_DATABASE_URL: "postgres://o:p@db/kg",
    PANAH_DATA: "/srv/d",
    PANAH_KEYS: "/mnt/k",
    PANAH_PORT: "80",
    PANAH_EXERCISE: "yes",
  };
  expect(readConfig(env)).toEqual({
    country: "kg",
    databaseUrl: "postgres://o:p@db/kg",
    dataFolder: "/srv/d",
    keysFolder: "/mnt/k",
    port: 80,
    played: "exercise",
  });
});

test("[MI11] a node for training is asked for by that word alone", () => {
  expect(readConfig({ PANAH_EXERCISE: "training" }).played).toBe("training");
  expect(readConfig({ PANAH_EXERCISE: "no" }).played).toBeUndefined();
  expect(() => readConfig({ PANAH_EXERCISE: "Training" })).toThrow("yes, training or no");
});

test.each([
  ["PANAH_COUNTRY", "../kg"],
  ["PANAH_EXERCISE", "true"],
  ["PANAH_DATABASE_URL", "mysql://o:p4ssw0rd@db/kg"],
  ["PANAH_DATABASE_URL", "postgres://o:p4ssw0rd@db"],
  ["PANAH_PORT", "http"],
  ["PANAH_PORT", "70707"],
  ["PANAH_KEYS", "./data/keys"],
  ["PANAH_KEYS", "./data"],
  ["PANAH_DATA", "./keys/data"],
])("%s=%s is refused by name, without showing a password", (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(name);
  expect(read).not.toThrow(/p4ssw0rd/);
});
