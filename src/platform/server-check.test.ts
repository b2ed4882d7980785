import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { openServer } from "./server-check.ts";

let db: TestDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  db = await testDatabase();
  superuser = new pg.Client({ connectionString: db.superuserUrl });
  await superuser.connect();
  await superuser.query("create role server_check_plain login password 'invented-for-tests'");
  await superuser.query("create role server_check_maker login createrole password 'invented-for-tests'");
  await superuser.query(
    "create database server_check_ascii owner server_check_maker encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0",
  );
});
afterAll(async () => {
  await superuser.query("drop database server_check_ascii");
  await superuser.query("drop role server_check_plain, server_check_maker");
  await superuser.end();
  await db.drop();
});

function urlWith(change: Partial<Pick<URL, "username" | "password" | "pathname" | "port">>): string {
  return Object.assign(new URL(db.ownerUrl), change).href;
}

test("[PF11] a server that fits is opened as its owner", async () => {
  const owner = await openServer(db.ownerUrl, "byUrl");
  expect((await owner.query<{ name: string }>("select current_user as name")).rows).toEqual([{ name: "panah_owner" }]);
  await owner.end();
});

const other = { password: "invented-for-tests" };
test.each([
  ["a password that is wrong", { password: "a-wrong-one" }, "database.login"],
  ["a role that is none", { username: "nobody_at_all" }, "database.login"],
  ["a database that is none", { pathname: "/none_at_all" }, "database.absent"],
  ["a server that does not answer", { port: "1" }, "database.unreachable"],
  ["a role that makes no roles", { username: "server_check_plain", ...other }, "database.role"],
  ["a database that is another's", { username: "server_check_maker", ...other }, "database.role"],
  ["a database in another encoding", { username: "server_check_maker", pathname: "/server_check_ascii", ...other }, "database.encoding"],
])("[PF11] %s is told in words, without the password", async (_, change, code) => {
  const failed = await openServer(urlWith(change), "byUrl").then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ name: "ConfigError", code, message: expect.stringMatching(/^PANAH_DATABASE_URL: /) as unknown });
  expect(String(failed)).not.toMatch(/a-wrong-one|invented-for-tests/);
});

test("[PF11] of the embedded server a wrong password says that the keys are others", async () => {
  await expect(openServer(urlWith({ password: "a-wrong-one" }), "embedded")).rejects.toMatchObject({ code: "keys.other" });
});
