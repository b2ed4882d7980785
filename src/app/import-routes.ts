import type { Actor } from "../access/index.ts";
import { routeSet, type RouteSet } from "../access/index.ts";
import { importContract, type ImportReport } from "../intake/index.ts";
import { ok, Problem, refuse } from "../kernel/index.ts";
import { importArrivals, type ImportProgress } from "./import-arrivals.ts";
import type { Node } from "./node.ts";
import { allTexts } from "./texts.ts";

type Job = ImportProgress & {
  readonly job: string;
  readonly account: string;
  readonly state: "running" | "done" | "failed";
  readonly report?: ImportReport;
  readonly code?: string;
};

const runningMax = 2;
/** Reports are kept in memory alone, the newest of them: they hold row numbers and codes, nothing of a person. */
const keptMax = 20;

/** Lists of arrivals from the screen: started here, asked after until done. Each row passes the one write path. */
export function importRoutes(node: Node): RouteSet {
  const jobs = new Map<string, Job>();
  const update = (job: Job) => {
    jobs.set(job.job, job);
    for (const [id, one] of jobs) if (jobs.size > keptMax && one.state !== "running") jobs.delete(id);
  };
  const run = async (actor: Actor, job: Job, file: { list: string; bytes: Uint8Array }) => {
    try {
      const report = await importArrivals(node, actor, file, (progress) => update({ ...job, ...progress }));
      update({ ...job, done: report.rows, rows: report.rows, state: "done", report });
    } catch (error) {
      if (!(error instanceof Problem)) node.log.fault(job.job, error);
      update({ ...job, state: "failed", code: error instanceof Problem ? error.code : "fault" });
    }
  };
  return routeSet(importContract, {
    async startImport({ body }, { actor }) {
      if (!actor.role.screens.includes("import")) return refuse("access.not-permitted", "AC2");
      if ([...jobs.values()].filter((one) => one.state === "running").length >= runningMax) return refuse("import.busy", "IM10");
      const job: Job = { job: node.newId(), account: actor.account, state: "running", done: 0, rows: 0 };
      update(job);
      void run(actor, job, { list: body.name, bytes: new Uint8Array(Buffer.from(body.file, "base64")) });
      return ok(viewOf(job));
    },
    async importJob({ params }, { actor }) {
      const job = jobs.get(params.job);
      return job && job.account === actor.account ? ok(viewOf(job)) : refuse("access.not-available", "AC3");
    },
  });
}

function viewOf({ job, state, done, rows, report, code }: Job) {
  const title = code === undefined ? undefined : allTexts[code];
  return { job, state, done, rows, ...(report ? { report } : {}), ...(code === undefined ? {} : { code }), ...(title ? { title } : {}) };
}
