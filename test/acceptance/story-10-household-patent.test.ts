import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDay } from "../../web/kit/dates.ts";
import { pdfText } from "../pdf-text.ts";
import { printedCode } from "../printed-code.ts";
import {
  answers,
  type CaseAt,
  checksCode,
  dayFrom,
  goesTo,
  issues,
  monthsAfter,
  opensCase,
  opensFromInbox,
  opensProcedure,
  presses,
  prints,
  reads,
  refusal,
  registersWalkIn,
  sees,
  takes,
  takesUp,
  tries,
  leaves,
} from "./acts.ts";
import { chooseLanguage } from "../screens.ts";
import { at, type Colleague, command, fetchJson, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 10: the household patent. A domestic worker is refused, reads in her own language why and until when she may object,
 * and a colleague overturns it. She pays for three months and holds a patent that anybody can check; she goes
 * to another family by a notice of her own; there her passport is taken. She asks the inspection, whose visit finds it; she is referred
 * and presumed a victim. Nothing is sought against her, nobody may hold her or send her away, and the patent stays hers.
 */
const zone = "Asia/Dushanbe";
const today = dayFrom(zone, 0);
const malika = { given: "Malika", family: "Saidova", born: ["9", "4", "1988"] } as const;
/** Words that only the inspection, the help for victims and she read. */
const told = "The lady keeps her passport in the safe and says she owes the ticket.";

let world: World;
let [labour, second, worker, inspector, helper, migration]: Colleague[] = [];
let dossier = "";
let code = "";
let patent: CaseAt;
let inspection: CaseAt;

beforeAll(async () => {
  world = await openWorld("demo");
  labour = await world.enrol({ name: "Nargiza Alimova", role: "labour-officer", unit: "XD-LAB" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("she comes to the labour desk alone and asks for a patent for work in a household", async () => {
  dossier = await registersWalkIn(at(labour), malika, {
    "Came to this country on": today,
    Sex: "Female",
    "Wishes to ask for asylum": "No",
    Language: "Tajik",
    "Nationality as said": "Tajikistan",
    "Countries feared": "Asked",
  });
  patent = await opensProcedure(at(labour), dossier, "Patent", "Ask for a patent", {
    "Does the worker apply of their own will, without an employer?": "Yes",
    "Work in a household?": "Yes",
  });
});

/** A decision is told in a language understood, with its reasons and the way to object: cmw-1990:22. */
test("she is refused: the letter says so in Tajik, with its reasons as written, and until which day and where she may object", async () => {
  await takes(at(labour), "Refuse", { Why: "The contract is not registered.", "By which clause": "Labour law, article 12" });
  const letter = pdfText(await issues(at(labour), "decision letter"));
  for (const told of [
    "Қарор",
    "Патенти кор",
    "Дархости шумо рад шуд.",
    "Шумо метавонед шикоят кунед",
    "Рӯзи охирин",
    "рӯз аз рӯзи огоҳиномаи хаттӣ",
  ])
    expect(letter).toContain(told);
  expect(letter).toContain("The contract is not registered.");
  expect(letter).toMatch(/Забон:\s+англисӣ/);
  expect(letter).toContain("Labour law, article 12");
  await leaves(at(labour), "10", "letter");
});

test("she objects, and a colleague who took no part overturns it: that is told in a letter too", async () => {
  second = await world.enrol({ name: "Saida Umarova", role: "labour-officer", unit: "XD-LAB" });
  await takes(at(labour), "Object to the refusal", { "What is not right": "It was registered yesterday." });
  await opensFromInbox(at(second), patent);
  await takes(at(second), "Overturn the refusal", { Reasons: "The contract is registered under C 2041." });
  const letter = pdfText(await issues(at(second), "decision on the appeal"));
  expect(letter).toContain("Қарор бекор шуд. Аз нав қарор қабул мешавад.");
  expect(letter).not.toContain("Шумо метавонед шикоят кунед");
  await opensCase(at(labour), patent);
});

test("she pays for three months, and the patent is good for three months; without a month paid the law gives none", async () => {
  const issue = {
    "Identity checked, fingerprints taken?": "Yes",
    "Number of the registered contract": "C 2041",
    "Paid on": today,
    "Number of the receipt": "K 40127",
    "Do children stay behind?": "No",
    "Number of the patent": "P 118",
  };
  await tries(at(labour), "Issue the patent", { ...issue, "Months paid now": "0" });
  expect(await refusal(at(labour))).toContain("At least a month is paid");
  await takes(at(labour), "Issue the patent", { "Months paid now": "3" });
  const paper = await issues(at(labour), "Work patent");
  expect(Buffer.from(paper.slice(0, 5)).toString()).toBe("%PDF-");
  await sees(at(labour), formatDay(monthsAfter(today, 3), "en", "middle"));
  code = printedCode(paper);
  await leaves(at(labour), "10", "patent");
});

test("the family where she is to work checks its code on a phone, and learns no more than the paper says", async () => {
  const family = await world.visitor({ width: 360, height: 780 });
  const found = await checksCode(family, code);
  expect(found).toContain("Signed and in force");
  expect(found).toContain("Saidova");
  expect(found).toContain("Work patent");
  expect(found).not.toMatch(/household|C 2041/i);
  await leaves(family, "10", "checked");
});

test("she goes to another family by a notice of her own; nobody has to agree, and the patent stays", async () => {
  worker = await world.enrol(
    { name: "Malika Saidova", role: "person", unit: "XD-MS-CAP", ownDossier: dossier },
    { width: 360, height: 780 },
  );
  await opensCase(at(worker), patent);
  await takes(at(worker), "Tell of another employer", { Employer: "Family at Rose street 4", From: today });
  await leaves(at(worker), "10", "employer");
  const family = await world.visitor();
  expect(await checksCode(family, code)).toContain("Signed and in force");
});

test("her passport is taken there; she asks for an inspection from her own phone, and the desk that gives patents finds nothing of it", async () => {
  await goesTo(at(worker), `/cases/open/${dossier}/labour-inspection`);
  await answers(at(worker), { Why: "the worker asks", Employer: "Family at Rose street 4" });
  await presses(at(worker), "Ask for an inspection");
  await at(worker).page.waitForURL(/cases\/[0-9a-f-]{36}\/[0-9a-f-]{36}/);
  const reference = await at(worker).page.locator("h1 .reference").innerText();
  inspection = { dossier, id: new URL(at(worker).page.url()).pathname.split("/").at(-1) ?? "", reference };
  const of = async (id: string): Promise<unknown> => {
    const { status, body } = await fetchStatus(at(labour).page, `/api/cases/${dossier}/${id}`);
    return { status, body };
  };
  // The same answer as for a case that never was.
  expect(await of(inspection.id)).toEqual(await of("00000000-0000-4000-8000-0000000000aa"));
});

test("the inspector visits within the day, speaks with her alone, and finds her passport withheld: the rule asks for help first", async () => {
  inspector = await world.enrol({ name: "Yerlan Sadykov", role: "labour-inspector", unit: "XD-INSP" });
  await opensFromInbox(at(inspector), inspection);
  expect(await reads(at(inspector))).toContain("xd-labour:inspection.worker");
  const visit = {
    "Visited on": today,
    "Announced?": "without notice",
    "Was the worker spoken to alone?": "Yes",
    "In a language they speak, not by the employer's interpreter?": "Yes",
    "Is anything sought against the worker?": "No",
    Signs: ["papers are held", "works off a debt"],
  };
  await tries(at(inspector), "Note the visit", { ...visit, "Help for victims": "no such signs" });
  expect(await refusal(at(inspector))).toContain("Signs of trafficking are referred to the help for victims");
  await leaves(at(inspector), "10", "refused");
});

test("nor is a visit noted that seeks anything against her", async () => {
  await tries(at(inspector), "Note the visit", { "Help for victims": "referred", "Is anything sought against the worker?": "Yes" });
  expect(await refusal(at(inspector))).toContain("Nothing is sought against the worker");
});

test("she agrees to the help; the visit is noted and hands her on, as a referral with a term", async () => {
  const panel = await takesUp(at(inspector), "Note the visit");
  await answers(at(inspector), { "Hand over as well": ["Victims of trafficking"] }, panel);
  await takes(at(inspector), "Note the visit", { "Is anything sought against the worker?": "No" });
  await leaves(at(inspector), "10", "visited");
  await presses(at(inspector), "Refer: Victims of trafficking");
  await sees(at(inspector), "Referred: Victims of trafficking");
});

test("the anti-trafficking desk takes the referral in hand, opens the case, and finds reasonable grounds: she is a presumed victim", async () => {
  helper = await world.enrol({ name: "Azamat Toktogulov", role: "nrm-officer", unit: "XD-NRM" });
  await goesTo(at(helper), "/inbox");
  await at(helper).page.locator(`main a[href^='/referrals/${dossier}']`).first().click();
  await presses(at(helper), "Take in hand");
  await at(helper)
    .page.getByRole("link", { name: /Open the case/ })
    .click();
  await answers(at(helper), { "What was seen or said": told, "Who noticed it": "labour inspector", "In danger now?": "No" });
  await presses(at(helper), "Note signs of trafficking");
  await at(helper).page.waitForURL(/cases\/[0-9a-f-]{36}\/[0-9a-f-]{36}/);
  await takes(at(helper), "Find reasonable grounds", {
    "The person knew what the talk was for?": "Yes",
    "Alone, or with whom they wished?": "Yes",
    "In a language they understood?": "Yes",
    "What was done: recruited, moved, held, received": told,
    "How held": ["papers withheld", "debt"],
    "What for": ["servitude"],
  });
  expect(await reads(at(helper))).toContain("xd-law:reflection");
  await leaves(at(helper), "10", "presumed");
});

test("asked alone she wants a paper to show: it says that nobody may send her away, and nothing of why; no other desk sees that there is one", async () => {
  expect(await reads(at(helper))).not.toContain("Issue and print: confirmation");
  await takes(at(helper), "Ask whether a paper is wanted", {
    "Asked alone: does the person want it on paper, and can they keep the paper safely?": "Yes",
  });
  const paper = pdfText(
    await prints(at(helper), async () => {
      await at(helper).page.getByRole("button", { name: "Issue a paper" }).click();
      await at(helper)
        .page.getByRole("menuitem", { name: /confirmation/i })
        .click();
      await presses(at(helper), "Issue and open for printing");
    }),
  );
  for (const told of ["Тасдиқнома", "ҳеҷ кас наметавонад ин шахсро аз давлат берун кунад", "Saidova"]) expect(paper).toContain(told);
  expect(paper).not.toMatch(/traffick|victim|crime|NRM|савдои одамон|ҷабрдида|xd-law/i);
  const listed = async (who: Colleague): Promise<string> =>
    JSON.stringify(((await fetchJson(at(who).page, `/api/persons/${dossier}/documents`)) as { documents: unknown }).documents);
  expect(await listed(helper as Colleague)).toContain("confirmation");
  expect(await listed(labour as Colleague)).not.toContain("confirmation");
});

test("no expulsion: the family calls the migration office, which may not hold her while she has time to recover", async () => {
  migration = await world.enrol({ name: "Gulnora Rahimova", role: "eligibility-officer", unit: "XD-MS-CAP" });
  // How she came before that office is not told here: she was sent on for a paper.
  await command(at(labour).page, { kind: "referral.send", dossier, payload: { referral: crypto.randomUUID(), route: "registration" } });
  await goesTo(at(migration), `/persons/${dossier}`);
  await opensProcedure(at(migration), dossier, "Holding of a person: alternatives first", "Consider holding a person", {
    Ground: "shown risk of absconding",
    "Facts about this person": "Left the family that called.",
  });
  await takes(at(migration), "Weigh alternatives", {
    Weighed: ["reporting to an office", "living at an address", "guarantor", "papers kept", "open centre"],
    "Why each does not do, for this person": "She has no address of her own.",
  });
  await tries(at(migration), "Hold", {
    "Were the reasons told, in writing and in a language the person understands?": "Yes",
    "Could the person call a lawyer and the family?": "Yes",
    "Did a doctor, alone with the person, find them fit, and no sign of pregnancy, torture, violence or trafficking?": "Yes",
    Reasons: "She left.",
  });
  expect(await refusal(at(migration))).toContain("nobody whom another case protects as a victim is held");
  await leaves(at(migration), "10", "not-held");
});

test("and the patent stays hers: it is not ended while its time runs, and its code is good as before", async () => {
  await opensCase(at(labour), patent);
  await tries(at(labour), "Note that it lapsed", {
    "Why was it not paid?": "papers or freedom were taken",
    Help: "referred to help for victims",
  });
  expect(await refusal(at(labour))).toContain("A patent lapses only when the time that was paid is over");
  const family = await world.visitor();
  expect(await checksCode(family, code)).toContain("Signed and in force");
});

test("on her own phone stands each of the three in plain words of her language: nobody may send her away", async () => {
  await goesTo(at(worker), "/mine");
  await chooseLanguage("Тоҷикӣ")(at(worker).page);
  await sees(at(worker), "Кӯмак ва вақт барои ба худ омадан", "Санҷиши шароити кори ман", "Патенти кори ман");
  expect(await reads(at(worker))).toContain("Дар ин муддат ҳеҷ кас шуморо намефиристад");
  await leaves(at(worker), "10", "mine");
});
