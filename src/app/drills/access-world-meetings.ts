import { type At, write } from "./access-planting.ts";

/** The unit of the demo State that traces. */
const tracingUnit = "XD-CP";

type Meeting = { readonly dossier: string; readonly case: string; readonly procedure: string; readonly unit: string };

/** A meeting in a case, the record of what was said there, and who must not act in it, with a canary wherever words or names stand. */
export async function buildMeetings(at: At, { dossier, case: id, procedure, unit }: Meeting): Promise<void> {
  const [appointment, interview, recusal] = [at.chance.uuid(), at.chance.uuid(), at.chance.uuid()];

  const of = (subject: string, kind: string) => (field: string) => at.canary({ dossier, subject, kind, compartment: procedure, field });
  await put(
    at,
    { dossier, subject: appointment, kind: "appointment", procedure },
    bookingOf({ id, procedure, unit }, of(appointment, "appointment")),
  );
  await put(at, { dossier, subject: interview, kind: "interview", procedure }, recordOf({ id, appointment }, of(interview, "interview")));
  const barred = of(recusal, "recusal");
  await put(
    at,
    { dossier, subject: recusal, kind: "recusal", procedure },
    {
      "appointment/recusedCase": id,
      "appointment/recused": at.chance.uuid(),
      "appointment/recusedName": barred("appointment/recusedName"),
      "appointment/recusedWhy": barred("appointment/recusedWhy"),
    },
  );
  at.known.parts.push({ dossier, subject: appointment });
}

type Planted = { readonly dossier: string; readonly subject: string; readonly kind: string; readonly procedure: string };

async function put(at: At, { dossier, subject, kind, procedure }: Planted, set: Readonly<Record<string, unknown>>): Promise<void> {
  at.known.ids.push(subject);
  await write(at, { dossier, subject, subjectKind: kind, compartment: procedure, set });
}

const somebody = "0a000000-0000-4000-8000-000000000001";
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

function bookingOf(
  { id, procedure, unit }: { readonly id: string; readonly procedure: string; readonly unit: string },
  word: (field: string) => string,
): Record<string, unknown> {
  const begins = ahead(3);
  return {
    "appointment/case": id,
    "appointment/procedure": procedure,
    "appointment/reference": "XD-DRILL",
    "appointment/kind": "interview",
    "appointment/unit": unit,
    "appointment/state": "booked",
    "appointment/startsAt": begins,
    "appointment/endsAt": new Date(Date.parse(begins) + 3_600_000).toISOString(),
    "appointment/language": "prs",
    "appointment/place": word("appointment/place"),
    "appointment/reason": word("appointment/reason"),
    "appointment/officer": { account: somebody, name: word("appointment/officer") },
    "appointment/interpreter": { helper: somebody, name: word("appointment/interpreter"), sex: "F" },
    "appointment/counsel": { helper: somebody, name: word("appointment/counsel"), sex: "M" },
  };
}

function recordOf(
  { id, appointment }: { readonly id: string; readonly appointment: string },
  word: (field: string) => string,
): Record<string, unknown> {
  return {
    "interview/case": id,
    "interview/appointment": appointment,
    "interview/reference": "XD-DRILL",
    "interview/begunAt": ahead(0),
    "interview/language": "prs",
    "interview/present": [word("interview/present")],
    "interview/officer": { account: somebody, name: word("interview/officer") },
    "interview/interpreter": { name: word("interview/interpreter") },
    "interview/line/1": { question: word("interview/line/"), answer: word("interview/line/") },
    "interview/correction/1": { line: 1, text: word("interview/correction/") },
    "interview/readBack/1": { language: "prs", outcome: "notConfirmed", note: word("interview/readBack/") },
  };
}

/** A photo, taken where the person is registered: of it the record keeps with which consent. */
export async function buildPhoto(at: At, dossier: string): Promise<void> {
  const photo = at.chance.uuid();
  const consent = at.canary({ dossier, subject: photo, kind: "photo", compartment: "photo", field: "photoTaken" });
  await at.send("registrar", "photo.take", dossier, { photo, sha256: "0".repeat(64), consent });
  at.known.ids.push(photo);
  at.known.causes.push({ dossier, unit: "XD-MS-CAP", cause: "photo", what: "" });
}

/** A relative looked for, what the person wishes of relatives, whom somebody looked at, and what was told. */
export async function buildTracing(at: At, dossier: string): Promise<void> {
  const [tracing, wish] = [at.chance.uuid(), at.chance.uuid()];
  const of = (subject: string, kind: string) => (field: string) => at.canary({ dossier, subject, kind, compartment: "tracing", field });
  const [sought, wished] = [of(tracing, "tracing"), of(wish, "family-wish")];
  await at.send("registrar", "tracing.ask", dossier, {
    tracing,
    sought: { name: sought("tracingSought"), relation: "sibling", lastPlace: sought("tracingSought") },
    words: sought("tracingWish"),
  });
  const who = { at: ahead(-1), by: somebody, unit: tracingUnit };
  const told = (word: string) => ({ ...who, name: word, names: [{ script: "Latn", given: word }], contact: word });
  await write(at, {
    dossier,
    subject: tracing,
    subjectKind: "tracing",
    compartment: "tracing",
    set: {
      tracingHeard: { ...who, name: sought("tracingHeard"), words: sought("tracingHeard") },
      tracingTold: told(sought("tracingTold")),
      [`tracingCandidate/${somebody}`]: {
        ...who,
        name: sought("tracingCandidate/"),
        standing: "notThem",
        bits: 1,
        note: sought("tracingCandidate/"),
      },
    },
  });
  await write(at, {
    dossier,
    subject: wish,
    subjectKind: "family-wish",
    compartment: "tracing",
    set: {
      wishFound: { ...who, name: wished("wishFound"), wish: "no", words: wished("wishFound"), except: wished("wishFound") },
      wishUnit: "XD-MS-CAP",
      [`noContact/${somebody}`]: { ...who, name: wished("noContact/"), named: wished("noContact/") },
      [`toldOf/${somebody}`]: told(wished("toldOf/")),
    },
  });
  at.known.ids.push(tracing, wish);
  at.known.parts.push({ dossier, subject: tracing });
  at.known.causes.push({ dossier, unit: tracingUnit, cause: "tracing", what: "" }, { dossier, unit: "XD-MS-CAP", cause: "wish", what: "" });
}
