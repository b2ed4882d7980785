import { type Actor, type Desk, type FileAnswer, type Opened, routeSet, type RouteSet } from "../access/index.ts";
import { findAccount } from "../access/server.ts";
import { assert, type Day, dayAt, ok, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { statusListOf } from "./issue.ts";
import { kindsOf, viewsOf } from "./views.ts";
import { documentContract } from "./contract.ts";
import { leafletOf, leaflets } from "./leaflets/index.ts";
import { leafletTopics } from "./leaflets/leaflet.ts";
import { readBatch } from "./batch.ts";
import { keepLeaflets, keepStatusList, leafletView } from "./open-papers.ts";
import type { DocumentParts } from "./parts.ts";
import {
  certificateInput,
  identityInput,
  licenceInput,
  sheetInput,
  templateOf,
  letterInput,
  printsFor,
  printsOf,
  readerLanguage,
  receiptInput,
  statementInput,
} from "./printing.ts";
import { takeRelease } from "./release.ts";
import { encodeSigned, type SignedClaims } from "./signed-code.ts";

const notAvailable = refuse("access.not-available", "AC3");
const pdf = (file: Uint8Array, name: string): FileAnswer => ({ file, type: "application/pdf", name });

/** Papers of a person, their print under a disclosure, leaflets, revocations and keys. */
export function documentRoutes(parts: DocumentParts): RouteSet {
  const { desk, country } = parts;
  const leafletPdf = keepLeaflets(parts);
  const statusList = keepStatusList(parts);
  return routeSet(documentContract, {
    async personDocuments({ params }, { actor }) {
      const documents = await desk.open(
        actor,
        params.dossier,
        { action: "read", of: (state) => state.kind === "document" || state.kind === "person" },
        ({ subjects, facts }) => viewsOf(subjects, facts, country, dayAt(desk.now(), country.timeZone)),
      );
      return documents ? ok({ documents, kinds: kindsOf(country, parts.procedures) }) : notAvailable;
    },
    async documentPdf({ params, query }, { actor }) {
      const taken = await desk.open(
        actor,
        params.dossier,
        { action: "print", of: (state) => ["person", "release"].includes(state.kind) || state.subject === params.id },
        (opened) => takeDocument(opened, { ...params, release: query.release, now: desk.now() }),
      );
      if (!taken) return notAvailable;
      return taken.ok ? ok(await printDocument(parts, actor, taken.value)) : taken;
    },
    batchPdf: ({ query }, { actor }) => printTogether(parts, actor, query.papers),
    async receiptPdf({ params, query }, { actor }) {
      const taken = await desk.open(
        actor,
        params.dossier,
        { action: "print", of: (state) => ["person", "release"].includes(state.kind) },
        (opened) => takeReceipt(parts, actor, opened, query.release),
      );
      if (!taken) return notAvailable;
      return taken.ok ? ok(pdf(await parts.renderer().render("information-receipt", taken.value), "receipt.pdf")) : taken;
    },
    leaflets: async ({ query }) => ok({ leaflets: leaflets.map((one) => leafletView(one, query?.language ?? "en")) }),
    async leaflet({ params, query }) {
      const topic = leafletTopics.find((one) => one === params.topic);
      return topic ? ok(leafletView(leafletOf(topic), query?.language ?? "en")) : notAvailable;
    },
    leafletPdf: ({ params, query }) => leafletPdf(params.topic, query?.language ?? "en"),
    statusList: async () => ok(await statusList()),
    documentKeys: async () =>
      ok({
        keys: [
          {
            keyId: parts.key.keyId,
            issuer: country.code,
            publicKey: Buffer.from(parts.key.publicKey).toString("base64url"),
            use: "documents" as const,
          },
        ],
        statusList: statusListOf(country),
      }),
  });
}

type Asked = { readonly id: string; readonly release: string | undefined; readonly now: ReturnType<Desk["now"]> };
type Taken = { readonly fields: Record<string, unknown>; readonly languages: unknown };

async function takeDocument(opened: Opened, { id, release, now }: Asked): Promise<Result<Taken>> {
  const paper = opened.subjects.find((one) => one.kind === "document" && one.subject === id);
  const fields = fieldsOf(paper);
  const prints = printsFor(fields);
  if (!paper || fields["documentState"] === undefined) return notAvailable;
  if (fields["documentState"] !== "issued") return refuse("document.not-valid", "DO12");
  if (!prints) return refuse("document.not-printed", "DO11");
  const taken = await takeRelease(opened, { release, about: id, fields: prints }, now);
  return taken.ok ? ok({ fields, languages: fieldsOf(opened.subjects.find((one) => one.kind === "person"))["languages"] }) : taken;
}

async function printDocument(
  { country, key, renderer, saying }: DocumentParts,
  actor: Actor,
  { fields, languages }: Taken,
): Promise<FileAnswer> {
  const readers = { officerLanguage: actor.language, personLanguage: readerLanguage(languages, actor.language) };
  const name = `${String(fields["documentReference"])}.pdf`;
  if (fields["statement"] !== undefined)
    return pdf(await renderer().render("statement", statementInput(fields, { country, readers })), name);
  if (fields["letter"] !== undefined)
    return pdf(
      await renderer().render(
        "decision-letter",
        letterInput(fields, (ref) => saying(ref, actor.language), { country, readers }),
      ),
      name,
    );
  if (templateOf(fields["documentKind"]) === "licence") {
    const code = await encodeSigned(fields["claims"] as SignedClaims, key.keyId, key.sign);
    return pdf(await renderer().render("licence", licenceInput(fields, code, { country, readers })), name);
  }
  if (fields["documentKind"] === "asylum-seeker-certificate") {
    const code = await encodeSigned(fields["claims"] as SignedClaims, key.keyId, key.sign);
    return pdf(await renderer().render("asylum-seeker-certificate", certificateInput(fields, code, { country, readers })), name);
  }
  const { file } = await printBatch({ country, key, renderer }, actor, [{ fields, languages }]);
  return pdf(file, name);
}

/** Takes each paper of a batch under its own disclosure; where one may not be printed, none is (DO16). */
async function printTogether(parts: DocumentParts, actor: Actor, named: string): Promise<Result<FileAnswer>> {
  const papers = readBatch(named);
  if (!papers) return notAvailable;
  const taken: Taken[] = [];
  for (const { dossier, ...asked } of papers) {
    const one = await parts.desk.open(
      actor,
      dossier,
      { action: "print", of: (state) => ["person", "release"].includes(state.kind) || state.subject === asked.id },
      (opened) => takeDocument(opened, { ...asked, now: parts.desk.now() }),
    );
    if (!one) return notAvailable;
    if (!one.ok) return one;
    const template = batchTemplateOf(one.value);
    if (template === undefined || taken.some((other) => batchTemplateOf(other) !== template))
      return refuse("document.not-in-batch", "DO16");
    taken.push(one.value);
  }
  return ok(await printBatch(parts, actor, taken));
}

/** Papers of one form go through the printer together. */
function batchTemplateOf({ fields }: Taken): "group-certificates" | "identity-card" | "travel-document" | undefined {
  const template = templateOf(fields["documentKind"]);
  if (template === "identity-card" || template === "travel-document") return template;
  return template === "certificate" ? "group-certificates" : undefined;
}

/** Papers of one form in one file, each in the language of its bearer. */
async function printBatch(
  { country, key, renderer }: Pick<DocumentParts, "country" | "key" | "renderer">,
  actor: Actor,
  taken: readonly Taken[],
): Promise<FileAnswer> {
  const papers = await Promise.all(
    taken.map(async ({ fields, languages }) => {
      const code = await encodeSigned(fields["claims"] as SignedClaims, key.keyId, key.sign);
      const readers = { officerLanguage: actor.language, personLanguage: readerLanguage(languages, actor.language) };
      return { fields, code, about: { country, readers } };
    }),
  );
  const [first] = papers;
  const template = taken[0] && batchTemplateOf(taken[0]);
  assert(first && template, "a batch without a paper");
  const batch = { ...first.about.readers, issuedOn: first.fields["issuedOn"] as Day };
  if (template === "group-certificates") {
    const certificates = papers.map(({ fields, code, about }) => sheetInput(fields, code, about));
    return pdf(await renderer().render(template, { ...batch, certificates }), "certificates.pdf");
  }
  const identities = papers.map(({ fields, code, about }) => identityInput<typeof template>(fields, code, about));
  return pdf(await renderer().render(template, { ...batch, papers: identities as never }), "papers.pdf");
}

async function takeReceipt({ desk, country }: DocumentParts, actor: Actor, opened: Opened, release: string | undefined) {
  const person = opened.subjects.find((one) => one.kind === "person");
  const fields = fieldsOf(person);
  if (!person) return notAvailable;
  const givenBy = (fields["informationReceipt"] as { givenBy?: string } | undefined)?.givenBy;
  const officer = givenBy === undefined ? undefined : await findAccount(opened.tx, givenBy);
  const input = receiptInput(fields, officer?.name ?? actor.name, {
    country,
    readers: { officerLanguage: actor.language, personLanguage: readerLanguage(fields["languages"], actor.language) },
  });
  if (!input) return refuse("document.receipt-missing", "DO9");
  const taken = await takeRelease(opened, { release, about: person.subject, fields: printsOf["information-receipt"] ?? [] }, desk.now());
  return taken.ok ? ok(input) : taken;
}
