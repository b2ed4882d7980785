import type { Step } from "../../src/process/index.ts";
import { agreedBy, paperWords } from "../shared/letters.ts";

/** What somebody takes along of a return: their own word, where to and by which paper; never their legal position. @source iom-standards:avrr.voluntary */
const returnAgreed = agreedBy({
  says: [paperWords.returnOwn, paperWords.returnTold],
  rows: [
    { label: paperWords.returnTo, question: "returnTo" },
    { label: paperWords.returnPaper, question: "travelPaper" },
  ],
});

/** Steps of a return; it may be taken back until boarding (VR6). */
export const steps = {
  inform: {
    title: { en: "Inform about the place of return", ru: "Рассказать о месте возвращения" },
    from: ["wished"],
    to: "informed",
    by: ["officer"],
    form: "information",
    gates: ["informed"],
    source: ["unhcr-standards:volrep"],
  },
  counsel: {
    title: { en: "Give counsel", ru: "Провести консультацию" },
    from: ["wished", "informed", "assessed"],
    by: ["adviser", "officer"],
    form: "counsel",
    stops: ["counsel"],
    handsOff: [
      { to: "asylum", route: "asylum", when: "onRequest", source: ["refugee-1951:33.1"] },
      { to: "humanitarian-status", route: "asylum", when: "onRequest", source: ["rap-2012:RAP-III-11"] },
    ],
    source: ["iom-standards:avrr.voluntary"],
  },
  assessDanger: {
    title: { en: "Assess the danger", ru: "Оценить опасность" },
    from: ["informed"],
    to: "assessed",
    by: ["officer"],
    form: "danger",
    gates: ["dangerAssessed"],
    stops: ["prepare"],
    source: ["refugee-1951:33.1", "iccpr-1966:7"],
  },
  declare: {
    title: { en: "Declare the wish to return", ru: "Подписать декларацию" },
    from: ["assessed"],
    to: "declared",
    by: ["person", "officer"],
    form: "declaration",
    gates: ["nothingOpenProtects", "counselled", "humanityAsked", "wishOwn", "childGuarded"],
    stops: ["counsel"],
    starts: ["papers"],
    ...returnAgreed,
    source: ["unhcr-standards:volrep", "minsk-2004:MIN-MIG-8"],
  },
  obtainPapers: {
    title: { en: "Obtain the papers", ru: "Получить документы" },
    from: ["declared"],
    to: "ready",
    by: ["officer"],
    form: "papers",
    gates: ["claimKept"],
    stops: ["papers"],
    starts: ["journey"],
    ...returnAgreed,
    source: ["iom-standards:avrr.stages"],
  },
  board: {
    title: { en: "Board", ru: "Посадить на транспорт" },
    from: ["ready"],
    to: "departed",
    by: ["officer"],
    form: "boarding",
    gates: ["nothingOpenProtects", "childGuarded", "stillWished"],
    stops: ["journey"],
    starts: ["check"],
    source: ["unhcr-standards:volrep", "rap-2012:RCF-4.2-8"],
  },
  ask: {
    title: { en: "Ask how it went", ru: "Узнать, как прошло возвращение" },
    from: ["departed"],
    to: "returned",
    by: ["officer"],
    form: "check",
    stops: ["check"],
    handsOff: [{ to: "reintegration", route: "registration", when: "onRequest", source: ["rap-2012:RAP-III-11"] }],
    source: ["rap-2012:RAP-III-11"],
  },
  withdraw: {
    title: { en: "Take the wish back", ru: "Отказаться от возвращения" },
    from: ["wished", "informed", "assessed", "declared", "ready"],
    to: "withdrawn",
    by: ["person", "officer", "adviser"],
    form: "withdrawal",
    stops: ["counsel", "prepare", "papers", "journey"],
    source: ["unhcr-standards:volrep", "minsk-2004:MIN-MIG-8"],
  },
  wishAgain: {
    title: { en: "State the wish again", ru: "Заявить желание снова" },
    from: ["withdrawn"],
    to: "wished",
    by: ["person", "officer"],
    form: "wish",
    starts: ["counsel", "prepare"],
    source: ["rap-2012:RCF-4.2-8"],
  },
} as const satisfies Record<string, Step>;
