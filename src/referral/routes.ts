import { type Opened, routeSet, type RouteSet } from "../access/index.ts";
import { programmeQuota } from "../directory/index.ts";
import { findService, listServices } from "../directory/server.ts";
import { type DocumentParts, readerLanguage, takeRelease } from "../document/server.ts";
import { ok, refuse } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { countBefore } from "../process/server.ts";
import { referralContract } from "./contract.ts";
import { serviceAt, slipFields, slipOf } from "./slip.ts";

type Parts = Pick<DocumentParts, "desk" | "country" | "renderer">;
const notAvailable = refuse("access.not-available", "AC3");

/** Slips of referrals, each printed under a recorded disclosure, and where somebody stands in a queue. */
export function referralRoutes({ desk, country, renderer }: Parts): RouteSet {
  return routeSet(referralContract, {
    async slipPdf({ params, query }, { actor }) {
      const of = (state: { kind: string; subject: string }) => ["person", "release"].includes(state.kind) || state.subject === params.id;
      const taken = await desk.open(actor, params.dossier, { action: "print", of }, async (opened) => {
        const fields = fieldsOf(opened.subjects.find((one) => one.kind === "referral" && one.subject === params.id));
        if (fields["referralState"] === undefined) return notAvailable;
        if (fields["referralState"] !== "sent" && fields["referralState"] !== "acknowledged") return refuse("referral.not-waiting", "RE3");
        const person = fieldsOf(opened.subjects.find((one) => one.kind === "person"));
        const readers = { officerLanguage: actor.language, personLanguage: readerLanguage(person["languages"], actor.language) };
        const slip = slipOf({ fields, entry: await entryOf(opened, fields), country, readers, now: desk.now() });
        if (!slip) return refuse("referral.no-contact", "RE6");
        const release = await takeRelease(opened, { release: query.release, about: params.id, fields: slipFields }, desk.now());
        return release.ok ? ok(slip) : release;
      });
      if (!taken) return notAvailable;
      if (!taken.ok) return taken;
      return ok({
        file: await renderer().render("referral-slip", taken.value),
        type: "application/pdf",
        name: `${taken.value.reference}.pdf`,
      });
    },
    async queue({ params }, { actor }) {
      const of = (state: { subject: string }) => state.subject === params.id;
      const taken = await desk.open(actor, params.dossier, { action: "read", of }, async ({ tx, subjects }) => {
        const { service, enrolment } = fieldsOf(subjects.find((one) => one.kind === "referral" && of(one)));
        if (typeof service !== "string" || enrolment === undefined) return notAvailable;
        const before = await countBefore(tx, { quota: programmeQuota(service), id: params.id });
        return ok(before === undefined ? {} : { before });
      });
      return taken ?? notAvailable;
    },
  });
}

/** The service that the referral names, else one of its route that the receiving unit gives. */
async function entryOf({ tx }: Opened, fields: Readonly<Record<string, unknown>>) {
  const named = typeof fields["service"] === "string" ? await findService(tx, fields["service"]) : undefined;
  if (named) return named.entry;
  return serviceAt(await listServices(tx, String(fields["route"])), fields["toUnit"]);
}
