import { randomBytes, randomUUID } from "node:crypto";
import { type Capture, readSealingKey, sealCapture, textOfCapture } from "../src/sync/index.ts";
import { openOpeningKey } from "../src/sync/server.ts";

/** A record of a day at a post: how long it is as written, and as it lies sealed on the device. */
export type DayRecord = { readonly label: string; readonly isOfGroup: boolean; readonly plainBytes: number; readonly sealedBytes: number };

const mrz = ["P<AFGRAHIMI<<FARHAD<MOHAMMAD<<<<<<<<<<<<<<<<", "P818678845AFG0304096M2907099<<<<<<<<<<<<<<<4"];
const ownWords =
  "شب از راه کوه آمدیم، برادرم را در راه از دست دادیم و از آن روز خبری نداریم. در خانه ما را تهدید کردند چون من معلم بودم و دخترها را درس می‌دادم.";
const questions =
  "alone parentPresent medical pregnant disability olderPerson singleParent familyElsewhere fearsReturn papersTaken unpaidWork debtBondage controlled feelsUnsafe";

/** What the sheet of a post sends of one person with every field filled, two needs decided and the leaflets explained, and of a group. */
export async function recordsOfPerson(personsAGroup: number): Promise<readonly DayRecord[]> {
  const [person, group] = [randomUUID(), randomUUID()];
  const members = Array.from({ length: personsAGroup }, (_, at) => ({ person: randomUUID(), relation: at === 0 ? "head" : "child" }));
  const shared = { post: "TJ-PANJ", arrivedAt: "2026-03-07T02:11:09.412Z" };
  const need = { need: "medicalHelp", decided: "referred", rule: "IN7", sources: ["domain:3.1"], route: "clinic", referral: randomUUID() };
  const commands: readonly (readonly [kind: string, dossier: string, payload: Record<string, unknown>])[] = [
    ["group.record", group, { group, ...shared, note: "Four on foot, one of them carried.", members }],
    ["arrival.record", person, { person, group, ...shared, ...personFacts() }],
    ["needs.decide", person, need],
    ["needs.decide", person, { ...need, need: "familyTracing", route: "tracing", referral: randomUUID() }],
    ["receipt.record", person, { leaflet: "all", leafletVersion: "1", language: "prs", how: "readAloud", understood: "yes" }],
  ];
  const key = await readSealingKey(openOpeningKey(randomBytes(32)).publicText);
  return await Promise.all(
    commands.map(async ([kind, dossier, payload]) => await sealed(key, { id: randomUUID(), kind, dossier, payload })),
  );
}

function personFacts(): Record<string, unknown> {
  return {
    relation: "head",
    names: [
      { script: "Latn", given: "Farhad Mohammad", father: "Abdul Karim", family: "Rahimi" },
      { script: "Arab", given: "فرهاد محمد", father: "عبدالکریم", family: "رحیمی" },
      { script: "Cyrl", given: "Фарход Мухаммад", father: "Абдулкарим", family: "Рахими" },
    ],
    sex: "M",
    birth: { precision: "day", day: "2003-04-09" },
    nationalities: ["AF"],
    formerResidence: ["AF"],
    languages: ["prs"],
    documentsSeen: [{ type: "passport", number: "P81867884", issuer: "AFG", mrz }],
    womanOfficer: "no",
    wishesAsylum: "yes",
    reasonOwnWords: ownWords,
    fearedAsked: "asked",
    feared: ["AF"],
    answers: Object.fromEntries(questions.split(" ").map((code, at) => [code, at % 3 === 0 ? "yes" : at % 3 === 1 ? "no" : "unsure"])),
  };
}

async function sealed(key: CryptoKey, command: Capture["command"]): Promise<DayRecord> {
  const capture: Capture = {
    version: 1,
    account: randomUUID(),
    capturedAt: "2026-03-07T02:11:09.412Z",
    command,
    clocked: ["arrivedAt"],
    references: [123_456],
  };
  const envelope = await sealCapture(key, capture, { device: randomUUID(), id: command.id });
  return {
    label: command.kind,
    isOfGroup: command.kind === "group.record",
    plainBytes: textOfCapture(capture).length,
    sealedBytes: envelope.length,
  };
}
