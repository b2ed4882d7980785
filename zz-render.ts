import { writeFileSync, mkdirSync } from "node:fs";
import { createRenderer } from "./src/document/renderer.ts";
import { writeLetter } from "./src/document/letter.ts";
import { writeStatement } from "./src/document/statement.ts";
import { letterInput, statementInput } from "./src/document/printing.ts";
import { lastTaken } from "./src/document/taken.ts";
import { procedures } from "./procedures/index.ts";
import { countries } from "./countries/index.ts";
import { sayingOf } from "./src/app/law.ts";
mkdirSync("/tmp/letters-out", { recursive: true });
const r = createRenderer();
const country = countries["demo"] as never as any;
const at = "2026-11-20T08:00:00.000Z" as never;
async function make(name: string, id: string, step: string, answers: any, o: any, p: any, more: any = {}) {
  const procedure = procedures.find((x) => x.id === id)!;
  const s = procedure.steps[step]!;
  const kind = s.issues!.find((k) => ["decision-letter","appeal-decision","confirmation","agreement"].includes(k))!;
  const file: any = { procedure: id, version: procedure.version, person: "p", state: s.to ?? "x", unit: country.units.find((u: any) => country.procedures[id].parts[Object.keys(country.procedures[id].parts).find((k) => country.procedures[id].parts[k].units.length)!].units.includes(u.code))?.code, heldBy: [], reference: "XD-29Q4-7K3M", openedAt: at, clocks: more.clocks ?? {}, actedBy: {}, past: { [step]: [{ at, by: "u", answers }] }, answers };
  const found: any = { file, procedure };
  const called = lastTaken(found, kind)!;
  const fields: any = { documentUnit: file.unit, documentReference: "XD-7Q2M-4K9P", issuedOn: "2026-11-20", printedNames: more.names ?? ["Parwana Ahmadzai", "پروانه احمدزی"], documentKind: kind };
  const about = { country, readers: { officerLanguage: o, personLanguage: p } };
  let pdf;
  if (s.decides) {
    const l = writeLetter({ file, procedure, switched: country.procedures[id], country, at, signatory: "Farida Karimova", called, more: { reasonsIn: "ru", appealLastDay: "2026-12-20", ...more } } as never);
    if (!l.ok) { console.log(name, l); return; }
    fields.letter = l.value;
    pdf = await r.render("decision-letter", letterInput(fields, (ref) => sayingOf(ref, o), about as never));
  } else {
    fields.statement = writeStatement(s.confirms!, { file, procedure, country, signatory: "Farida Karimova", isSigned: kind === "agreement" });
    pdf = await r.render("statement", statementInput(fields, about as never));
  }
  writeFileSync(`/tmp/letters-out/${name}.pdf`, pdf);
}
const ru = "Заявитель описал место рождения и жизни; сведения подтверждены архивной справкой.\n\nДва государства ответили, что не считают его своим гражданином. Третье не ответило в срок.";
await make("stateless-kk", "statelessness", "decide", { slOutcome: "notStateless", decisionReasons: ru }, "ru", "kk");
await make("permit-uz", "work-permit", "refuse", { refusalReasons: ru, refusalLaw: "Закон о труде, статья 12, часть 3" }, "ru", "uz", { summary: "Ish beruvchi shartnoma bermadi. Shartnoma boʻlsa, qayta murojaat qiling." });
await make("traffick-prs", "trafficking", "refuse", { refusalReasons: ru }, "ru", "prs");
await make("protect-ps", "trafficking", "presume", {}, "en", "ps", { clocks: { reflection: { startedAt: at, suspensions: [], extended: false, law: country.procedures.trafficking.clocks.find((c: any) => c.id === "reflection") } } });
await make("guardian-ky", "best-interests", "nameGuardian", { guardian: "Гүлнара Асанова", guardianKind: "temporary", guardianOn: "2026-11-18" }, "ru", "ky");
await make("return-tk", "repatriation", "declare", { returnTo: "TM", travelPaper: "TM 0012345" }, "ru", "tk");
await make("panel-tg", "best-interests", "adopt", { proposal: ru, panelReasons: ru }, "en", "tg");
await make("exclusion-ps", "exclusion", "decide", { outcome: "excluded", reasons: ru }, "ru", "ps");
await make("hold-prs", "detention", "hold", { orderReasons: ru }, "ru", "prs");
await make("plan-kk", "reintegration", "plan", { planWords: ru }, "ru", "kk");
await make("uphold-ru", "naturalisation", "uphold", { appealReasons: ru }, "ru", "ru");
