import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase, type TestDatabase } from "../../test/database.ts";
import { openDatabase } from "./database.ts";
import { DatabaseFault } from "./fault.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.owner.transaction("", (tx) =>
    tx.query(
      "create table public.box (id integer primary key, note text not null check (note <> 'forbidden'), parent integer references public.box deferrable initially deferred)",
    ),
  );
});
afterAll(() => db.drop());

const count = () => db.owner.transaction("", async (tx) => (await tx.query<{ n: number }>("select count(*) as n from public.box"))[0]?.n);

async function faultOf(work: Promise<unknown>): Promise<DatabaseFault> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseFault)) throw new Error("no database fault", { cause: error });
  return error;
}

test("values arrive in the forms of the house", async () => {
  const [row] = await db.app.transaction("", (tx) =>
    tx.query(`select timestamptz '2026-03-07 21:05:00.5+05' as at, date '2026-03-07' as day, 42::int8 as n, '{"a": [1]}'::jsonb as doc,
      '\\xff00'::bytea as raw, array[date '2026-03-07', null] as days, array[timestamptz '2026-03-07 21:05:00+05'] as ats, array[1::int8] as ns, null::timestamptz as never`),
  );
  expect(row).toEqual({
    at: "2026-03-07T16:05:00.500Z",
    day: "2026-03-07",
    n: 42,
    doc: { a: [1] },
    raw: Buffer.from([0xff, 0]),
    days: ["2026-03-07", null],
    ats: ["2026-03-07T16:05:00.000Z"],
    ns: [1],
    never: null,
  });
});

test.each(["2^53", "-(2^53)"])("an integer of %s is a fault, since a number would not be exact", async (value) => {
  const fault = await faultOf(db.app.transaction("", (tx) => tx.query(`select (${value})::int8 as n`)));
  expect(fault.kind).toBe("statement");
  await db.app.transaction("", (tx) => tx.query("select 1"));
});

test("what is thrown inside rolls everything back and comes out as it was", async () => {
  const thrown = new Error("ours");
  const work = db.owner.transaction("", async (tx) => {
    await tx.query("insert into public.box (id, note) values ($1, $2)", [1, "a"]);
    throw thrown;
  });
  await expect(work).rejects.toBe(thrown);
  expect(await count()).toBe(0);
});

test("[PF2] a fault carries SQLSTATE and constraint, and no value", async () => {
  const fault = await faultOf(db.owner.transaction("", (tx) => tx.query("insert into public.box (id, note) values (1, 'forbidden')")));
  expect(fault).toMatchObject({ kind: "statement", sqlState: "23514", constraint: "box_note_check" });
  expect(JSON.stringify(fault) + fault.stack + fault.message).not.toContain("forbidden");
  expect(fault.cause).toBeUndefined();
});

test("[PF1] a statement nobody waits for still ends the transaction when it fails", async () => {
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      void tx.query("insert into public.box (id, note) values (2, 'b')");
      void tx.query("insert into public.box (id, note) values (2, 'c')");
      void tx.query("insert into public.box (id, note) values (3, 'd')");
    }),
  );
  expect(fault).toMatchObject({ sqlState: "23505", constraint: "box_pkey" });
  expect(await count()).toBe(0);
});

test("[PF1] the fault told is the first, not the one that followed from it", async () => {
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      await tx.query("select 1/0").catch(() => undefined);
      await tx.query("select 1");
    }),
  );
  expect(fault.sqlState).toBe("22012");
});

test("[PF1] a caught fault does not let the transaction commit", async () => {
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      await tx.query("insert into public.box (id, note) values (4, 'e')");
      await tx.query("select 1/0").catch(() => undefined);
    }),
  );
  expect(fault.sqlState).toBe("22012");
  expect(await count()).toBe(0);
});

test("a constraint checked at COMMIT is a fault of a statement, and nothing is written", async () => {
  const fault = await faultOf(db.owner.transaction("", (tx) => tx.query("insert into public.box (id, note, parent) values (5, 'f', 99)")));
  expect(fault).toMatchObject({ kind: "statement", sqlState: "23503" });
  expect(await count()).toBe(0);
});

test("a connection that ends before COMMIT promised nothing", async () => {
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      await tx.query("select pg_terminate_backend(pg_backend_pid())");
    }),
  );
  expect(fault.kind).toBe("connection");
  await db.owner.transaction("", (tx) => tx.query("select 1"));
});

test("[PF3] a lost answer to COMMIT is a kind of its own", async () => {
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      const [row] = await tx.query<{ pid: number }>("select pg_backend_pid() as pid");
      await db.owner.transaction("", (other) => other.query("select pg_terminate_backend($1)", [row?.pid]));
    }),
  );
  expect(fault.kind).toBe("commit-unknown");
});

test("[PF4] the context holds for its transaction alone", async () => {
  const read = (context: string) => db.app.transaction(context, (tx) => tx.query("select current_setting('panah.units', true) as units"));
  expect(await read("set local panah.units = '{\"O''Neil\"}'")).toEqual([{ units: '{"O\'Neil"}' }]);
  const after = await Promise.all(Array.from({ length: 10 }, () => read("")));
  expect(after.flat().every((row) => !row["units"])).toBe(true);
});

test.each([
  "set panah.units = '{}'",
  "set local panah.units = '{}'; drop table x",
  "set local panah.units = 'a' 'b'",
  "set local panah.units = '\\'; drop table x --'",
  "commit",
  "set local role panah_owner",
  "set local a.b = 1'",
])("[PF4] a context is not sent when it is `%s`", async (context) => {
  await expect(db.app.transaction(context, async () => undefined)).rejects.toThrow("fault: a context");
});

test("a statement after the end of its transaction is refused", async () => {
  let late: (() => Promise<unknown>) | undefined;
  await db.app.transaction("", async (tx) => {
    late = () => tx.query("select 1");
  });
  await expect(late?.()).rejects.toThrow("after its transaction ended");
});

test("[PF1] a value that cannot be written ends the transaction too: the server never saw it fail", async () => {
  const unwritable = {
    toPostgres: () => {
      throw new TypeError("unwritable");
    },
  };
  const fault = await faultOf(
    db.owner.transaction("", async (tx) => {
      tx.send("insert into public.box (id, note) values (74, 'a')");
      tx.send("insert into public.box (id, note) values (75, $1)", [unwritable]);
    }),
  );
  expect(fault).toMatchObject({ kind: "statement" });
  expect(await db.owner.transaction("", (tx) => tx.query("select id from public.box where id in (74, 75)"))).toEqual([]);
});

test("a statement sent without waiting stands or falls with its transaction, and cannot be sent after it", async () => {
  let late: (() => void) | undefined;
  await db.owner.transaction("", async (tx) => {
    tx.send("insert into public.box (id, note) values (71, 'a')");
    late = () => tx.send("insert into public.box (id, note) values (72, 'a')");
  });
  expect(late).toThrow("after its transaction ended");
  await expect(
    db.owner.transaction("", async (tx) => {
      tx.send("insert into public.box (id, note) values (73, 'a')");
      tx.send("insert into public.box (id, note) values (71, 'a')");
    }),
  ).rejects.toMatchObject({ kind: "statement", sqlState: "23505" });
  expect(await db.owner.transaction("", (tx) => tx.query("select id from public.box where id between 71 and 73"))).toEqual([{ id: 71 }]);
  await db.owner.transaction("", (tx) => tx.query("delete from public.box where id = 71"));
});

test("a long text of a statement is prepared once under a short name, on every connection", async () => {
  const sql = `select 1 as ${"x".repeat(60)}, pg_backend_pid() as pid, count(*) as n, max(length(name)) as longest
    from pg_prepared_statements where statement like '%' || $1 || '%'`;
  const runs = await Promise.all(
    Array.from({ length: 4 }, () =>
      db.app.transaction("", async (tx) => {
        await tx.query(sql, ["longest"]);
        return (await tx.query<{ n: number; longest: number }>(sql, ["longest"]))[0];
      }),
    ),
  );
  for (const run of runs) expect(run).toMatchObject({ n: 1, longest: 26 });
});

test("a server that is not there is a fault of the connection", async () => {
  const nowhere = openDatabase({ url: "postgres://a:b@127.0.0.1:1/none" });
  const fault = await faultOf(nowhere.transaction("", async () => undefined));
  expect(fault).toMatchObject({ kind: "connection", sqlState: "ECONNREFUSED" });
  await nowhere.close();
});

test("[PF1] what the server left out behind a failure is prepared anew in the next transaction", async () => {
  const late = "select 'left out' as word, $1::int as n";
  const alone = openDatabase({ url: db.ownerUrl, max: 1 });
  for (const round of [1, 2]) {
    const fault = await faultOf(
      alone.transaction("", async (tx) => {
        tx.send("select 1 / $1::int", [0]);
        await Promise.all([tx.query(`${late} /* ${round} */`, [1]), tx.query(`${late} /* ${round} */`, [2])]);
      }),
    );
    expect(fault.sqlState).toBe("22012");
    const rows = await alone.transaction("", (tx) =>
      Promise.all([1, 2, 3].map((n) => tx.query<{ word: string; n: number }>(`${late} /* ${round} */`, [n]))),
    );
    expect(rows).toEqual([1, 2, 3].map((n) => [{ word: "left out", n }]));
  }
  await alone.close();
});

test("[PF1] what is sent piece by piece is answered once, and a failure in any piece leaves nothing written", async () => {
  const before = await count();
  const inPieces = (notes: readonly string[]) =>
    db.owner.transaction("", async (tx) => {
      for (const [place, note] of notes.entries()) {
        tx.send("insert into public.box (id, note) values ($1, $2)", [500 + place, note]);
        tx.flush();
        // Meanwhile the server may have said no to an earlier piece.
        await new Promise((done) => setTimeout(done, 20));
      }
    });
  for (const place of [0, 1, 2]) {
    const fault = await faultOf(inPieces(["a", "b", "c"].with(place, "forbidden")));
    expect(fault).toMatchObject({ kind: "statement", sqlState: "23514" });
    expect(await count()).toBe(before);
  }
  await inPieces(["a", "b", "c"]);
  expect(await count()).toBe((before ?? 0) + 3);
});

test("statements of one turn are answered each with its own rows, read or not", async () => {
  const heard = await db.app.transaction("", async (tx) => {
    const first = tx.query<{ n: number }>("select n from generate_series(1, 3) as n");
    tx.send("select n from generate_series(1, 500) as n");
    const last = tx.query<{ at: string }>("select timestamptz '2026-03-07 21:05:00+05' as at");
    tx.flush();
    return await Promise.all([first, last, tx.query<{ n: number }>("select n from generate_series(1, 3) as n")]);
  });
  expect(heard).toEqual([[{ n: 1 }, { n: 2 }, { n: 3 }], [{ at: "2026-03-07T16:05:00.000Z" }], [{ n: 1 }, { n: 2 }, { n: 3 }]]);
});
